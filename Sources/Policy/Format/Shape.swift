// SPDX-License-Identifier: Apache-2.0

/// The values that a key of a policy may have. The reader follows it, the JSON Schema is made from it, and
/// `cx policy fmt` orders keys by it.
indirect enum Shape: Sendable {
    case mapping(MappingShape)
    /// A mapping whose keys are names that the author chooses.
    case named(TextShape, Shape)
    case list(ListShape)
    case text(TextShape)
    case choice([String])
    /// A name in a catalogue.
    case catalogue(NameCatalogue)
    case bool
    case integer(ClosedRange<Int>)
    case number(ClosedRange<Double>)
    /// This whole number only.
    case version(Int)
    /// Any value of JSON but `null`.
    case json
    /// A key that the format knows and refuses, with the reason.
    case refused(String)
    case either([Shape])

    static func choice<Value: RawRepresentable & CaseIterable>(_: Value.Type) -> Shape
    where Value.RawValue == String {
        .choice(Value.allCases.map(\.rawValue))
    }

    static func list(of item: Shape, isNeverEmpty: Bool = false, isUnique: Bool = false) -> Shape {
        .list(ListShape(item: item, isNeverEmpty: isNeverEmpty, isUnique: isUnique))
    }

    /// The keys of the value if it is a mapping; nil if it cannot be a mapping of known keys.
    var mapping: MappingShape? {
        switch self {
        case .mapping(let mapping): mapping
        case .either(let shapes): shapes.lazy.compactMap(\.mapping).first
        case .named, .list, .text, .choice, .catalogue, .bool, .integer, .number, .version, .json, .refused:
            nil
        }
    }

    /// Returns the shape of the value of a key; nil if it is not known.
    func value(of key: String) -> Shape? {
        if case .named(_, let value) = self { return value }
        return mapping?.field(key)?.shape
    }

    /// The shape of the entries if the value is a list; nil if it cannot be a list.
    var item: Shape? {
        switch self {
        case .list(let list): list.item
        case .either(let shapes): shapes.lazy.compactMap(\.item).first
        case .mapping, .named, .text, .choice, .catalogue, .bool, .integer, .number, .version, .json,
            .refused:
            nil
        }
    }
}

/// A list of values of one shape.
struct ListShape: Sendable {
    let item: Shape
    let isNeverEmpty: Bool
    /// True if no entry may stand in the list twice.
    let isUnique: Bool
}

/// The keys of a mapping, in the order in which `cx policy fmt` writes them.
struct MappingShape: Sendable {
    let fields: [FormatField]
    /// The shape of the values of all other keys; nil if other keys are not allowed.
    let others: Shape?
    private let places: [String: Int]

    init(_ fields: [FormatField], others: Shape? = nil) {
        self.fields = fields
        self.others = others
        places = Dictionary(
            fields.indices.map { (fields[$0].key, $0) }, uniquingKeysWith: { first, _ in first })
    }

    var keys: [String] { fields.map(\.key) }

    func field(_ key: String) -> FormatField? { place(of: key).map { fields[$0] } }

    /// Returns the key's position; nil for a key that the format does not have.
    func place(of key: String) -> Int? { places[key] }
}

/// A key of the format.
struct FormatField: Sendable {
    let key: String
    let isRequired: Bool
    let shape: Shape
    /// The description that editors show beside the key, in one line.
    let summary: String

    init(_ key: String, isRequired: Bool = false, _ shape: Shape, _ summary: String) {
        self.key = key
        self.isRequired = isRequired
        self.shape = shape
        self.summary = summary
    }
}
