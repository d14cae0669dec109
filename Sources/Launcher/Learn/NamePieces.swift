import Addresses
import Policy

/// A host name as a carrier of data: all of its labels but the last, which is nobody's to choose, and what
/// stands between their hyphens.
struct NamePieces: Hashable, Sendable {
    let labels: [Substring]
    /// The last two labels: where a country registers names below a second one, several owners count as one.
    let domain: String
    private let pieces: [Piece]

    private struct Piece: Hashable {
        let text: String
        /// Its label's number.
        let label: Int

        var isOrdinary: Bool { NamePieces.ordinary.contains(text) }
        var isHardlyAWord: Bool {
            text.utf8.count >= 6 && GeneratedText.isUnusual(text, share: 5) && !isOrdinary
        }
    }

    init(_ name: HostName) {
        let all = name.text.split(separator: ".")
        labels = all.dropLast()
        domain = all.suffix(2).joined(separator: ".")
        pieces = labels.enumerated().flatMap { number, label in
            label.split { $0 == "-" || $0 == "_" }.map { Piece(text: String($0), label: number) }
        }
    }

    var charactersBeforeDomain: Int { labels.dropLast().reduce(0) { $0 + $1.utf8.count } }

    var longest: Int { pieces.map(\.text.utf8.count).max() ?? 0 }

    var longestGenerated: Int {
        pieces.filter { GeneratedText.isGenerated($0.text) }.map(\.text.utf8.count).max() ?? 0
    }

    /// The pieces that are no words, those beside them that hardly are, and rows of short ones: three words
    /// of a list, or three syllables, carry as much.
    var unspeakable: [String] {
        var chosen = Set(pieces.indices.filter { GeneratedText.isGenerated(pieces[$0].text) })
        if !chosen.isEmpty { chosen.formUnion(pieces.indices.filter { pieces[$0].isHardlyAWord }) }
        for run in runs(upTo: 7, isOfOneLabel: true) + runs(upTo: 5, isOfOneLabel: false) {
            chosen.formUnion(run)
        }
        return chosen.sorted().map { pieces[$0].text }
    }

    /// AWS's access keys: four letters that say of what kind, and 16 of base32.
    var holdsAccessKey: Bool {
        labels.indices.contains { index in
            let label = String(labels[index])
            // No word begins with the one, so that it may be cut; many names with the other.
            let text =
                label.hasPrefix("akia")
                ? labels[index...].joined().filter { $0 != "-" && $0 != "_" }
                : label.hasPrefix("asia") ? label : ""
            let rest = text.utf8.dropFirst(4).prefix(16)
            return rest.count == 16 && rest.allSatisfy { 0x61...0x7a ~= $0 || 0x32...0x37 ~= $0 }
        }
    }

    /// Where at least three pieces in a row have no more than so many characters each, and are no usual ones.
    private func runs(upTo longest: Int, isOfOneLabel: Bool) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var start = 0
        for index in 0...pieces.count {
            let isIn =
                index < pieces.count && pieces[index].text.utf8.count <= longest && !pieces[index].isOrdinary
            let isCut =
                isOfOneLabel && start < index && index < pieces.count
                && pieces[index].label != pieces[start].label
            if isIn, !isCut { continue }
            if index - start >= 3 { runs.append(start..<index) }
            start = isIn ? index : index + 1
        }
        return runs
    }

    /// What the names of hosts are made of everywhere.
    private static let ordinary = Set(
        """
        af ap api app apps auth aws beta bucket ca cache cdn central cn corp data db dev docs east edge
        eu files front gateway gov il images ingest int internal lb live log login logs mail me mx my
        north ns old page portal pre prod proxy qa queue sa sandbox search server service shared south
        sso stage staging static status store svc test us user users web west worker www
        """.split { $0 == " " || $0 == "\n" }.map(String.init))
}
