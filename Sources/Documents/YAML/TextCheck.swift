import Addresses

/// The checks on a policy's text before any parser sees it.
struct TextCheck {
    /// The parser compares whole keys, so nested `? key` mappings cost the square of their size; a policy
    /// needs none.
    private static let mostExplicitKeys = 8

    let source: PolicySource
    package let findings: FindingCollector

    /// False where the text must not be parsed at all.
    func passes() -> Bool {
        guard source.text.utf8.count <= PolicySource.mostBytes else {
            findings.report(
                .tooLarge,
                "the file has \(source.text.utf8.count) bytes, the most is \(PolicySource.mostBytes)",
                at: Origin(file: source.path, line: 1, column: 1))
            return false
        }
        var passes = true
        var line = 1
        var column = 1
        var explicitKeys = 0
        var previous: Unicode.Scalar = "\n"
        var beforePrevious: Unicode.Scalar = "\n"
        let scalars = source.text.unicodeScalars
        for (index, scalar) in zip(scalars.indices, scalars) {
            let origin = { Origin(file: source.path, line: line, column: column) }
            if scalar == "\n" {
                line += 1
                column = 0
            } else if scalar == "\t" {
                findings.report(
                    .tab, "a tab", at: origin(), help: "indent and separate with spaces",
                    fix: .trimming)
                passes = false
            } else if scalar == "\r", scalars.index(after: index) < scalars.endIndex,
                scalars[scalars.index(after: index)] == "\n"
            {
                // The first half of a line break as Windows writes it.
            } else if !scalar.isASCII || scalar.value < 0x20 || scalar.value == 0x7f,
                !Printable.isSafe(scalar)
            {
                findings.report(
                    .controlCharacter,
                    "the character U+\(Self.hexadecimal(scalar)), which is invisible or a control",
                    at: origin(), help: "remove it; the file must be plain UTF-8 without a byte order mark",
                    fix: scalar == "\u{FEFF}" && line == 1 && column == 1 ? .spelling("") : nil)
                passes = false
            }
            if previous == "?", " \n\r".unicodeScalars.contains(scalar),
                " \n[{,".unicodeScalars.contains(beforePrevious)
            {
                explicitKeys += 1
                if explicitKeys == Self.mostExplicitKeys {
                    findings.report(
                        .complexKey, "too many `? key` entries", at: origin(), help: "write `key: value`")
                    passes = false
                }
            }
            column += 1
            (beforePrevious, previous) = (previous, scalar)
        }
        return passes
    }

    private static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
