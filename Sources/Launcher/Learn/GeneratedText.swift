/// What a program made up, as opposed to a word: hexadecimal digits, letters and digits in turn, letters that
/// nobody could say.
enum GeneratedText {
    /// - Parameter piece: small letters and digits.
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

    /// True if at least one in so many of its pairs of letters is in few words.
    static func isUnusual(_ piece: String, share: Int) -> Bool {
        let pairs = zip(piece.utf8, piece.utf8.dropFirst()).filter { !isDigit($0) && !isDigit($1) }
        let unusual = pairs.count { first, second in
            let index = Int(first) - 0x61
            return !usual.indices.contains(index) || !usual[index].utf8.contains(second)
        }
        return pairs.count >= 3 && unusual * share >= pairs.count
    }

    /// For each letter those that follow it: the 300 most frequent pairs in the words of cx's documents and
    /// in the names of software packages.
    private static let usual =
        """
        bcdfgiklmnprstuvwy aeilorsuy acehikloprstu abdeilmorsu abcdefgilmnopqrstuvwxy adefilorstu
        aeghilnorsu aeiortuy abcdefglmnoprstvxz eu einsu adefilopstuvy abeilmopsu acdefgiklmnopstuvy
        abcdefgiklmnoprstuvwx aeghiloprstuy u abcdefgiklmnoprstuvy aceghiklmoprstuwy acefhilmnoprstuwy
        abcdegilmnoprst aeio aehinors acefipt aenopst e
        """.split { $0 == " " || $0 == "\n" }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
