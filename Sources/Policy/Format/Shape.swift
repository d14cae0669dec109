/// What a value of a policy may be. The reader reads by it, the JSON Schema is made of it, and the layout
/// orders keys by it.
indirect enum Shape: Sendable {
    case mapping(MappingShape)
    /// A mapping whose names are the author's own.
    case named(TextShape, Shape)
    case list(ListShape)
    case text(TextShape)
    case choice([String])
    /// One of the names that a catalogue has.
    case catalogue(NameCatalogue)
    case bool
    case integer(ClosedRange<Int>)
    case number(ClosedRange<Double>)
    /// A whole number, and only this.
    case version(Int)
    /// Anything that JSON has but `null`.
    case json
    /// What the format knows and refuses, with the reason.
    case refused(String)
    case either([Shape])

    static func choice<Value: RawRepresentable & CaseIterable>(_: Value.Type) -> Shape
    where Value.RawValue == String {
        .choice(Value.allCases.map(\.rawValue))
    }

    static func list(of item: Shape, isNeverEmpty: Bool = false, isUnique: Bool = false) -> Shape {
        .list(ListShape(item: item, isNeverEmpty: isNeverEmpty, isUnique: isUnique))
    }

    /// The keys of the value where it is a mapping; nil where it cannot be one of known keys.
    var mapping: MappingShape? {
        switch self {
        case .mapping(let mapping): mapping
        case .either(let shapes): shapes.lazy.compactMap(\.mapping).first
        case .named, .list, .text, .choice, .catalogue, .bool, .integer, .number, .version, .json, .refused:
            nil
        }
    }

    /// What a key of the value leads to; nil where nothing is known of it.
    func value(of key: String) -> Shape? {
        if case .named(_, let value) = self { return value }
        return mapping?.field(key)?.shape
    }

    /// What the entries of the value are where it is a list.
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
    /// True if an entry may stand there once only.
    let isUnique: Bool
}

/// The keys of a mapping, in the order in which a policy is laid out.
struct MappingShape: Sendable {
    let fields: [FormatField]
    /// What other keys lead to; nil where there are no others.
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

    /// Where the key stands among the others; nil for one that the format does not have.
    func place(of key: String) -> Int? { places[key] }
}

/// A key of the format.
struct FormatField: Sendable {
    let key: String
    let isRequired: Bool
    let shape: Shape
    /// One line, as editors show it beside the key.
    let summary: String

    init(_ key: String, isRequired: Bool = false, _ shape: Shape, _ summary: String) {
        self.key = key
        self.isRequired = isRequired
        self.shape = shape
        self.summary = summary
    }
}
