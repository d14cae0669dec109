/// What cannot be laid out without a risk for the text.
package struct LayoutFault: Error {
    /// Counted from 1.
    package let line: Int
    package let message: String

    package init(line: Int, message: String) {
        self.line = line
        self.message = message
    }
}
