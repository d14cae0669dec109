// SPDX-License-Identifier: Apache-2.0

import Addresses
import Policy

/// The parts of a host name that could carry data: all labels but the last, which nobody can choose, and the
/// pieces between their hyphens.
struct NamePieces: Hashable, Sendable {
    let labels: [Substring]
    /// The last two labels. If a country registers names below a second label, several owners count as one.
    let domain: String
    private let pieces: [Piece]

    private struct Piece: Hashable {
        let text: String
        /// The number of its label.
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

    /// The pieces that are not words, the doubtful ones beside them, and rows of short pieces: three words of
    /// a list, or three syllables, carry as much.
    var unspeakable: [String] {
        var chosen = Set(pieces.indices.filter { GeneratedText.isGenerated(pieces[$0].text) })
        if !chosen.isEmpty { chosen.formUnion(pieces.indices.filter { pieces[$0].isHardlyAWord }) }
        for run in runs(upTo: 7, isOfOneLabel: true) + runs(upTo: 5, isOfOneLabel: false) {
            chosen.formUnion(run)
        }
        return chosen.sorted().map { pieces[$0].text }
    }

    /// True for the form of AWS's access keys: four letters that give the kind, and 16 of base32.
    var holdsAccessKey: Bool {
        labels.indices.contains { index in
            let label = String(labels[index])
            // No word begins with `akia`, so such a key may span labels; many names begin with `asia`.
            let text =
                label.hasPrefix("akia")
                ? labels[index...].joined().filter { $0 != "-" && $0 != "_" }
                : label.hasPrefix("asia") ? label : ""
            let rest = text.utf8.dropFirst(4).prefix(16)
            return rest.count == 16 && rest.allSatisfy { 0x61...0x7a ~= $0 || 0x32...0x37 ~= $0 }
        }
    }

    /// Returns rows of at least three pieces of at most `longest` characters each, none of them an ordinary
    /// one.
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

    /// Common parts of host names.
    private static let ordinary = Set(
        """
        af ap api app apps auth aws beta bucket ca cache cdn central cn corp data db dev docs east edge
        eu files front gateway gov il images ingest int internal lb live log login logs mail me mx my
        north ns old page portal pre prod proxy qa queue sa sandbox search server service shared south
        sso stage staging static status store svc test us user users web west worker www
        """.split { $0 == " " || $0 == "\n" }.map(String.init))
}

/// Distinguishes generated text from words: hexadecimal digits, alternating letters and digits, and
/// unpronounceable letters.
enum GeneratedText {
    /// - Parameter piece: lowercase letters and digits.
    static func isGenerated(_ piece: String) -> Bool {
        let bytes = Array(piece.utf8)
        guard bytes.count >= 4, Set(bytes).count > 1 else { return false }
        let digits = bytes.count(where: isDigit)
        if digits > 0 || bytes.count >= 6, bytes.allSatisfy({ isDigit($0) || (0x61...0x66).contains($0) }) {
            return true
        }
        let changes = zip(bytes, bytes.dropFirst()).count { isDigit($0) != isDigit($1) }
        if changes >= (bytes.count < 8 ? 2 : max(3, bytes.count / 8)) { return true }
        let vowels = bytes.count { "aeiouy".utf8.contains($0) }
        if bytes.count >= 6, vowels * 4 < bytes.count || vowels == bytes.count { return true }
        return isUnusual(piece, share: 3)
    }

    /// True if at least one in `share` of its pairs of letters is rare in words.
    static func isUnusual(_ piece: String, share: Int) -> Bool {
        let pairs = zip(piece.utf8, piece.utf8.dropFirst()).filter { !isDigit($0) && !isDigit($1) }
        let unusual = pairs.count { first, second in
            let index = Int(first) - 0x61
            return !usual.indices.contains(index) || !usual[index].utf8.contains(second)
        }
        return pairs.count >= 3 && unusual * share >= pairs.count
    }

    /// For each letter, the letters that often follow it: the 300 most frequent pairs in the words of cx's
    /// documents and in the names of software packages.
    private static let usual =
        """
        bcdfgiklmnprstuvwy aeilorsuy acehikloprstu abdeilmorsu abcdefgilmnopqrstuvwxy adefilorstu
        aeghilnorsu aeiortuy abcdefglmnoprstvxz eu einsu adefilopstuvy abeilmopsu acdefgiklmnopstuvy
        abcdefgiklmnoprstuvwx aeghiloprstuy u abcdefgiklmnoprstuvy aceghiklmoprstuwy acefhilmnoprstuwy
        abcdegilmnoprst aeio aehinors acefipt aenopst e
        """.split { $0 == " " || $0 == "\n" }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
