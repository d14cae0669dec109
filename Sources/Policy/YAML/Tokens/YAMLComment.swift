/// A comment of a YAML text.
struct YAMLComment: Hashable {
    /// Where its `#` is.
    let start: TextPosition
    /// From the `#` to the end of the line.
    let text: String
    /// Whether it has its line for itself.
    let isAlone: Bool
}
