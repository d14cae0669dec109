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
