/// What cannot be laid out without a risk for the text.
struct LayoutFault: Error {
    /// Counted from 1.
    let line: Int
    let message: String
}
