import FoundationEssentials
import Glibc
import Policy

/// Which names look like data on its way out: whoever serves a domain's names reads every label that is looked up below
/// it, so such a name must not become a line of a policy because somebody copies what is suggested.
///
/// A guess, and on the careful side: a name that is taken for data wrongly is told, and a person may still write it down.
/// Ordinary generated names are shorter and stay: `d111111abcdef8.cloudfront.net` (14), the 10 characters of API Gateway,
/// the 12 of RDS. What AWS names below its own domains leads to AWS alone, however long it is.
enum CarriedData {
    /// Domains whose names nobody but AWS serves and hands out.
    private static let ownedByAWS = [".amazonaws.com", ".api.aws", ".amazonaws.com.cn"]

    /// Some people's data in one name: the longest generated part of an ordinary name has 14 characters.
    private static let longestOrdinary = 15
    private static let longestWord = 31

    /// So many distinct names directly below one domain are many, whatever they are called.
    private static let mostSiblings = 64
    /// So many are, where their labels have room for something: at least `roomy` characters each.
    private static let mostRoomySiblings = 16
    private static let roomy = 4

    /// Why a name looks like data; nil for an ordinary one.
    /// - Parameter spelt: as the session spelt it.
    static func reason(for name: HostName, spelt: String) -> String? {
        guard !isOwnedByAWS(name.text) else { return nil }
        let labels = spelt.split(separator: ".").dropLast(2)
        guard let label = labels.first(where: isEncoded) else { return nil }
        return "it looks like data carried in names (\(label.count) characters that are no words)"
    }

    /// The domains below which there are more names than work needs, and how many there are.
    static func crowded(_ names: some Sequence<HostName>) -> [String: Int] {
        var children: [String: Set<Substring>] = [:]
        var direct: [String: Int] = [:]
        for name in Set(names) where !isOwnedByAWS(name.text) {
            let labels = name.text.split(separator: ".")
            for (index, domain) in domains(of: name).enumerated() {
                children[domain, default: []].insert(labels[index])
            }
            if let parent = domains(of: name).first { direct[parent, default: 0] += 1 }
        }
        return children.compactMapValues { $0.count }.filter { domain, count in
            let room = children[domain, default: []].reduce(0) { $0 + $1.utf8.count }
            return (count > mostRoomySiblings && room >= roomy * count) || direct[domain, default: 0] > mostSiblings
        }
    }

    /// The widest of these domains that the name is below.
    static func domain(of name: HostName, among crowded: [String: Int]) -> String? {
        domains(of: name).last { crowded[$0] != nil }
    }

    /// All domains above the name but its last label, from below.
    private static func domains(of name: HostName) -> [String] {
        let labels = name.text.split(separator: ".")
        return (1..<max(labels.count - 1, 1)).map { labels[$0...].joined(separator: ".") }
    }

    private static func isOwnedByAWS(_ name: String) -> Bool {
        ownedByAWS.contains { name.hasSuffix($0) }
    }

    private static func isEncoded(_ label: Substring) -> Bool {
        if isMixedCase(label) { return true }
        let label = label.lowercased()
        // A label whose hyphens stand between pieces of the same kind carries as much as one without.
        let parts = label.split { $0 == "-" || $0 == "_" }
        let generated = parts.filter(isGenerated).reduce(0) { $0 + $1.utf8.count }
        return parts.contains(where: isEncodedRun) || generated > longestOrdinary * 2
    }

    /// Base64, and nothing that a person types: capitals in the middle, again and again.
    private static func isMixedCase(_ label: Substring) -> Bool {
        let changes = zip(label.utf8, label.utf8.dropFirst()).count {
            (0x61...0x7a).contains($0) && (0x41...0x5a).contains($1)
        }
        return label.utf8.count > longestOrdinary / 2 && changes > 2
    }

    private static func isEncodedRun(_ run: Substring) -> Bool {
        let bytes = Array(run.utf8)
        guard bytes.count > longestOrdinary, entropy(bytes) > 2 else { return false }
        return bytes.count > longestWord || isGenerated(run)
    }

    /// Whether it is no word: only hexadecimal digits, letters and digits in turn, or letters that nobody could say.
    private static func isGenerated(_ run: Substring) -> Bool {
        let bytes = Array(run.utf8)
        guard bytes.count >= 6, entropy(bytes) > 1.5 else { return false }
        if bytes.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }) { return true }
        let isDigit = bytes.map { (0x30...0x39).contains($0) }
        let changes = zip(isDigit, isDigit.dropFirst()).count { $0 != $1 }
        if changes >= max(3, bytes.count / 8) { return true }
        let vowels = bytes.count { "aeiouy".utf8.contains($0) }
        return vowels * 4 < bytes.count || longestUnspeakable(bytes) > 5
    }

    /// The most consonants in a row.
    private static func longestUnspeakable(_ bytes: [UInt8]) -> Int {
        var (longest, current) = (0, 0)
        for byte in bytes {
            let isConsonant = (0x61...0x7a).contains(byte) && !"aeiouy".utf8.contains(byte)
            current = isConsonant ? current + 1 : 0
            longest = max(longest, current)
        }
        return longest
    }

    /// In bits a character, as the characters of the run themselves are distributed.
    private static func entropy(_ bytes: [UInt8]) -> Double {
        let counts = Dictionary(bytes.map { ($0, 1.0) }, uniquingKeysWith: +).values
        let total = Double(bytes.count)
        return -counts.reduce(0) { $0 + $1 / total * log2($1 / total) }
    }
}
