/// A list of values of one shape.
struct ListShape: Sendable {
    let item: Shape
    let isNeverEmpty: Bool
    /// True if an entry may stand there once only.
    let isUnique: Bool
}
