/// A value as it is written.
indirect enum LayoutNode {
    case nothing
    /// Quotes included; lines behind the first without indentation.
    case scalar([String])
    /// `|` or `>` with its indicators, and the lines behind it without their common indentation.
    case block(String, [String])
    case collection(LayoutCollection)
}

struct LayoutCollection {
    enum Kind { case mapping, list }

    let kind: Kind
    /// Whether it stands in brackets.
    let isFlow: Bool
    var entries: [LayoutEntry]
    /// Comments behind the last entry.
    var after: [LayoutLine]
}
