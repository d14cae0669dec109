/// A comment of a YAML text.
package struct YAMLComment: Hashable {
    /// Where its `#` is.
    package let start: TextPosition
    /// From the `#` to the end of the line.
    package let text: String
    /// True if it has its line for itself.
    let isAlone: Bool
}
