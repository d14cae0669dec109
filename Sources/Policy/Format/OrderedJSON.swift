// SPDX-License-Identifier: Apache-2.0

/// JSON for people, whose members keep their order.
enum OrderedJSON {
    case object([(key: String, value: OrderedJSON)])
    case array([OrderedJSON])
    case string(String)
    case integer(Int)
    case number(Double)
    case bool(Bool)

    private static let width = 120

    static func strings(_ texts: [String]) -> OrderedJSON { .array(texts.map(OrderedJSON.string)) }

    /// The text, indented by two spaces a level. Several scalars of an array share a line.
    func text(indent: Int = 0) -> String {
        let margin = String(repeating: " ", count: indent + 2)
        let end = "\n" + String(repeating: " ", count: indent)
        switch self {
        case .object(let members) where members.isEmpty: return "{}"
        case .object(let members):
            let lines = members.map { key, value in
                "\(margin)\(Self.quoted(key)): \(value.text(indent: indent + 2))"
            }
            return "{\n\(lines.joined(separator: ",\n"))\(end)}"
        case .array(let items) where items.allSatisfy(\.isScalar):
            return Self.filled(items.map { $0.text() }, margin: margin, end: end)
        case .array(let items):
            return "[\n\(items.map { margin + $0.text(indent: indent + 2) }.joined(separator: ",\n"))\(end)]"
        case .string(let text): return Self.quoted(text)
        case .integer(let value): return String(value)
        case .number(let value): return value.rounded() == value ? String(Int(value)) : String(value)
        case .bool(let value): return String(value)
        }
    }

    private var isScalar: Bool {
        switch self {
        case .object, .array: false
        case .string, .integer, .number, .bool: true
        }
    }

    /// Writes an array of scalars on one line if it is short, otherwise on as few lines as possible.
    private static func filled(_ items: [String], margin: String, end: String) -> String {
        let line = items.joined(separator: ", ")
        if margin.count + line.count < width - 40 { return "[\(line)]" }
        var lines: [String] = []
        for item in items {
            if let last = lines.last, last.count + item.count + 3 <= width {
                lines[lines.count - 1] = "\(last) \(item),"
            } else {
                lines.append("\(margin)\(item),")
            }
        }
        return "[\n\(lines.joined(separator: "\n").dropLast())\(end)]"
    }

    private static func quoted(_ text: String) -> String {
        let escaped = text.unicodeScalars.map { scalar in
            switch scalar {
            case "\"": "\\\""
            case "\\": "\\\\"
            case "\n": "\\n"
            default: String(scalar)
            }
        }
        return "\"\(escaped.joined())\""
    }
}
