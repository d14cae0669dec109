// SPDX-License-Identifier: Apache-2.0

import Addresses
import Documents

/// A value of a policy in force, with its place.
struct ShownValue {
    enum Content {
        /// A value that is written on one line.
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

    /// Makes a mapping without the keys that have no value.
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

/// The place of a value of a policy.
enum ShownPlace {
    case said(Origin)
    /// No file says the value: it is the default.
    case standard
    /// The value's parts have places of their own.
    case parts

    init(_ origin: Origin?) { self = origin.map(ShownPlace.said) ?? .standard }

    /// The place in a comment; nil if there is none to show.
    var comment: String? {
        switch self {
        case .said(let origin): Printable.escaped("\(origin.file):\(origin.line)")
        case .standard: "default"
        case .parts: nil
        }
    }
}
