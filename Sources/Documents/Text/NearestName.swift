// SPDX-License-Identifier: Apache-2.0

import Addresses

/// Finds the known name that was probably meant by a misspelt one.
package enum NearestName {
    /// The longest name that counts as a misspelling, in bytes. A comparison takes time proportional to the
    /// product of both lengths.
    private static let longest = 64

    /// Returns the nearest of `names` by edit distance; nil if more than a third of the letters differ from
    /// each.
    package static func find(_ name: String, among names: some Sequence<String>) -> String? {
        guard name.utf8.count <= longest else { return nil }
        let lowered = Array(name.lowercased().utf8)
        var best: (name: String, distance: Int)?
        for candidate in names where candidate.utf8.count <= longest {
            let distance = distance(lowered, Array(candidate.lowercased().utf8))
            guard distance <= max(1, min(lowered.count, candidate.utf8.count) / 3 + 1) else { continue }
            if distance < best?.distance ?? .max { best = (candidate, distance) }
        }
        return best?.name
    }

    /// True if a name of four letters or more differs from the other by one slip of the fingers: a letter too
    /// many, missing, wrong, or swapped with the next.
    package static func isSlip(_ name: String, of known: String) -> Bool {
        guard name.utf8.count <= longest, min(name.utf8.count, known.utf8.count) >= 4 else { return false }
        return distance(Array(name.utf8), Array(known.utf8)) == 1
    }

    /// True if a name differs from the other by one such slip, however short both are.
    package static func differsOnce(_ name: String, from known: String) -> Bool {
        guard name.utf8.count <= longest, known.utf8.count <= longest else { return false }
        return distance(Array(name.utf8), Array(known.utf8)) == 1
    }

    /// Returns `did you mean "x"?`, or nil if no name is near.
    package static func help(for name: String, among names: some Sequence<String>) -> String? {
        find(name, among: names).map { "did you mean \(Printable.quoted($0))?" }
    }

    /// Returns the number of insertions, deletions, substitutions and swaps of neighbours (optimal string
    /// alignment).
    static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for row in left.indices {
            var current = [row + 1]
            for column in right.indices {
                let substitution = last[column] + (left[row] == right[column] ? 0 : 1)
                var cost = min(substitution, last[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                    cost = min(cost, beforeLast[column - 1] + 1)
                }
                current.append(cost)
            }
            (beforeLast, last) = (last, current)
        }
        return last[right.count]
    }
}
