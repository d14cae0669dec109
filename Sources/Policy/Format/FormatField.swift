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
