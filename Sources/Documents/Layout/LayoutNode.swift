/// A value as it is written.
package indirect enum LayoutNode {
    case nothing
    /// Quotes included; lines behind the first without indentation.
    case scalar([String])
    /// `|` or `>` with its indicators, and the lines behind it without their common indentation.
    case block(String, [String])
    case collection(LayoutCollection)
}

package struct LayoutCollection {
    package enum Kind { case mapping, list }

    package let kind: Kind
    /// True if it stands in brackets.
    package let isFlow: Bool
    package var entries: [LayoutEntry]
    /// Comments behind the last entry.
    package var after: [LayoutLine]
}
