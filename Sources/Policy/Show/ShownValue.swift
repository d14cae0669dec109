import Addresses
import Documents

/// A value of a policy as it is in force, with the line that said it.
struct ShownValue {
    enum Content {
        /// Written on one line.
        case plain(JSONValue)
        case list([ShownValue])
        case map([(key: String, value: ShownValue)])
    }

    let content: Content
    let place: ShownPlace

    static func plain(_ value: JSONValue, _ place: ShownPlace) -> ShownValue {
        ShownValue(content: .plain(value), place: place)
    }

    static func text(_ text: String, _ place: ShownPlace) -> ShownValue { plain(.string(text), place) }

    static func list(_ items: [ShownValue]) -> ShownValue { ShownValue(content: .list(items), place: .parts) }

    /// Without the keys that have no value.
    static func map(_ members: [(String, ShownValue?)]) -> ShownValue {
        ShownValue(
            content: .map(members.compactMap { key, value in value.map { (key, $0) } }), place: .parts)
    }

    var isEmpty: Bool {
        switch content {
        case .plain: false
        case .list(let items): items.isEmpty
        case .map(let members): members.isEmpty
        }
    }

    /// The value alone.
    var json: JSONValue {
        switch content {
        case .plain(let value): value
        case .list(let items): .array(items.map(\.json))
        case .map(let members):
            .object(
                Dictionary(members.map { ($0.key, $0.value.json) }, uniquingKeysWith: { first, _ in first }))
        }
    }
}

/// Who said a value of a policy.
enum ShownPlace {
    case said(Origin)
    /// No file: it is what holds where nothing is said.
    case standard
    /// Its parts have places of their own.
    case parts

    init(_ origin: Origin?) { self = origin.map(ShownPlace.said) ?? .standard }

    /// As a comment shows it; nil where there is nothing to show.
    var comment: String? {
        switch self {
        case .said(let origin): Printable.escaped("\(origin.file):\(origin.line)")
        case .standard: "default"
        case .parts: nil
        }
    }
}
