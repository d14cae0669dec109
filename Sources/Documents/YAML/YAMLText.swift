import Addresses

/// Values as YAML writes them on one line.
public enum YAMLText {
    public static func flow(_ value: JSONValue) -> String {
        switch value {
        case .null: "null"
        case .bool(let value): value ? "true" : "false"
        case .integer(let value): "\(value)"
        case .number(let value): "\(value)"
        case .string(let text): string(text)
        case .array(let items): "[\(items.map(flow).joined(separator: ", "))]"
        case .object(let members):
            "{\(members.sorted { $0.key < $1.key }.map { "\(string($0.key)): \(flow($0.value))" }.joined(separator: ", "))}"
        }
    }

    /// Plain where every reader takes it for this very string, else in double quotes.
    public static func string(_ text: String) -> String {
        isPlain(text) ? text : quoted(text)
    }

    package static func strings(_ items: [String]) -> String { flow(.array(items.map(JSONValue.string))) }

    static func quoted(_ text: String) -> String {
        text.unicodeScalars.reduce(into: "\"") { quoted, scalar in
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case _ where Printable.isSafe(scalar): quoted.unicodeScalars.append(scalar)
            default:
                let digits = String(scalar.value, radix: 16, uppercase: true)
                quoted += "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
            }
        } + "\""
    }

    /// Letters, digits and a few marks that mean nothing to YAML in this place, and no word that it takes for
    /// another type.
    private static func isPlain(_ text: String) -> Bool {
        if Quantity.bytes(text) != nil || Quantity.seconds(text) != nil { return true }
        guard let first = text.utf8.first,
            isLetter(first) || first == UInt8(ascii: "/") || first == UInt8(ascii: "~"),
            text != "~",
            text.utf8.allSatisfy({
                isLetter($0) || (0x30...0x39).contains($0) || "-_./".utf8.contains($0) || $0 == 0x7e
            })
        else { return false }
        return YAMLScalar(text: text, isPlain: true).kind == .string
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x41...0x5a).contains(byte) || (0x61...0x7a).contains(byte)
    }
}
