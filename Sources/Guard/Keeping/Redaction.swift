// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import GuardProtocol

/// Removes every secret that a session held from what is kept of it. What runs inside can ask for secrets and
/// write them anywhere. It can also write them in another form, which nobody can know.
///
/// What runs inside also writes the text, and knows the secrets. So near misses of all of them at every byte
/// must not take longer than any other text. The secrets are sorted by their bytes, and one walk compares
/// with all of them. Promise E5 (docs/security.md).
struct Redaction {
    /// The secrets in ascending order.
    private var secrets: [[UInt8]] = []
    private var longest = 1
    /// True for each pair of bytes that a secret begins with. For nearly all of a text, one look a byte is
    /// enough.
    private var beginnings = [Bool](repeating: false, count: 1 << 16)

    static let mark = Array("<redacted>".utf8)
    /// The shortest secret. Shorter ones would be found everywhere, and no key or token is as short.
    private static let shortest = 8

    mutating func add(_ secret: Secret) {
        let bytes = Array(secret.reveal().utf8)
        guard bytes.count >= Self.shortest, !secrets.contains(bytes) else { return }
        secrets.insert(
            bytes, at: secrets.firstIndex { bytes.lexicographicallyPrecedes($0) } ?? secrets.endIndex)
        longest = max(longest, bytes.count)
        beginnings[Int(bytes[0]) << 8 | Int(bytes[1])] = true
    }

    mutating func add(_ credentials: SessionCredentials) {
        for secret in [credentials.accessKeyID, credentials.secretAccessKey, credentials.sessionToken] {
            add(secret)
        }
    }

    /// Returns the text with a mark in place of each secret.
    func redacted(_ text: [UInt8]) -> [UInt8] {
        apply(to: text, before: text.count).text
    }

    /// Redacts a text of which more is to come. The bytes that an incomplete secret may change stay in
    /// `text`.
    func takeRedacted(from text: inout [UInt8]) -> [UInt8] {
        let (redacted, count) = apply(to: text, before: text.count - longest + 1)
        text.removeFirst(count)
        return redacted
    }

    /// - Parameter end: the index from which on no secret is looked for.
    /// - Returns: the new text, and the number of bytes of the old one that it stands for.
    private func apply(to text: [UInt8], before end: Int) -> (text: [UInt8], count: Int) {
        guard end > 0 else { return ([], 0) }
        return text.withUnsafeBufferPointer { text in
            var result: [UInt8] = []
            result.reserveCapacity(text.count)
            var start = 0
            var index = 0
            while index < end {
                if index + 1 < text.count, beginnings[Int(text[index]) << 8 | Int(text[index + 1])],
                    let length = secret(in: text, at: index)
                {
                    result += text[start..<index]
                    result += Self.mark
                    index += length
                    start = index
                } else {
                    index += 1
                }
            }
            return (result + text[start..<index], index)
        }
    }

    /// Returns the length of the longest secret that begins here, since one may be the beginning of another.
    private func secret(in text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
        var candidates = secrets.indices
        var depth = 0
        var found: Int?
        while let first = candidates.first, let last = candidates.last {
            if secrets[first].count == depth {
                // The shortest of the secrets that are equal so far comes first.
                found = depth
                candidates = candidates.dropFirst()
                continue
            }
            guard index + depth < text.count else { break }
            let byte = text[index + depth]
            if secrets[first][depth] != byte || secrets[last][depth] != byte {
                let low = Self.first(in: candidates) { secrets[$0][depth] >= byte }
                let high = Self.first(in: low..<candidates.upperBound) { secrets[$0][depth] > byte }
                candidates = low..<high
            }
            depth += 1
        }
        return found
    }

    /// Returns the first index for which the condition holds, or the end if it holds for none. The condition
    /// holds for all indices behind that one.
    private static func first(in range: Range<Int>, where holds: (Int) -> Bool) -> Int {
        var (low, high) = (range.lowerBound, range.upperBound)
        while low < high {
            let middle = (low + high) / 2
            if holds(middle) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
