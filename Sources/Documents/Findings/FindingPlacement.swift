import Addresses

/// Tells what stands at the findings' places, from the texts of the files: where each ends, and what its fix
/// changes.
package struct FindingPlacement {
    private let texts: [String: SourceTokens]

    package init(_ texts: [String: SourceTokens]) {
        self.texts = texts
    }

    package func placed(_ finding: Finding) -> Finding {
        guard let text = texts[finding.origin.file] else { return finding }
        var placed = finding
        placed.end = text.end(at: finding.start)
        placed.fix = FixResolver(text: text).fix(of: placed)
        return placed
    }
}
