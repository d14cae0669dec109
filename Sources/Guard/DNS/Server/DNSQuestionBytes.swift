/// The bytes of a question in a message, for looking it up without reading it into values: with the letters
/// of its name in either case (RFC 4343). Length bytes, and the types and classes that answers are kept for,
/// are smaller than letters and so never mistaken for them, or for each other.
enum DNSQuestionBytes {
    /// As an answer is kept by: lower case.
    static func key(_ question: DNSQuestion) -> [UInt8] {
        var bytes: [UInt8] = []
        question.write(to: &bytes)
        return bytes.map(DNSName.lowercased)
    }

    static func hash(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
        var hasher = Hasher()
        for index in range { hasher.combine(DNSName.lowercased(bytes[index])) }
        return hasher.finalize()
    }

    /// True if these bytes are the question of a key, but for the case of letters.
    static func match(_ bytes: [UInt8], _ range: Range<Int>, key: [UInt8]) -> Bool {
        guard range.count == key.count else { return false }
        for (index, expected) in zip(range, key) where DNSName.lowercased(bytes[index]) != expected {
            return false
        }
        return true
    }
}
