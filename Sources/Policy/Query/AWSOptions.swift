// SPDX-License-Identifier: Apache-2.0

import ClaudePermissions

/// The words behind `aws`: the global options, and the service's own words.
struct AWSOptions {
    /// The values of global options by their full names. The last one counts.
    private(set) var values: [String: String] = [:]
    /// The global options without a value.
    private(set) var flags: Set<String> = []
    /// The service, the command, and the words of both.
    private(set) var plain: [WrappedWord] = []

    init(_ words: ArraySlice<WrappedWord>) {
        var rest = words
        while let word = rest.popFirst() {
            let name = String(word.text.prefix { $0 != "=" })
            guard let option = Self.option(name) else {
                // No operation has a name that begins with a hyphen.
                if plain.count < 2, word.text.hasPrefix("-") { continue }
                plain.append(word)
                continue
            }
            guard AWSGlobalOptions.valued.contains(option) else {
                flags.insert(option)
                continue
            }
            if name.count < word.text.count {
                values[option] = String(word.text.dropFirst(name.count + 1))
            } else {
                values[option] = rest.popFirst()?.text ?? ""
            }
        }
    }

    /// Returns the global option that a word names, perhaps shortened as far as it stays clear; nil if it is
    /// none. Both versions of the CLI accept `--reg` (measured on 1.45.11 and 2.9.19).
    private static func option(_ word: String) -> String? {
        guard word.hasPrefix("--"), word.count > 2 else { return nil }
        let all = AWSGlobalOptions.valued.union(AWSGlobalOptions.alone)
        if all.contains(word) { return word }
        let longer = all.filter { $0.hasPrefix(word) }
        return longer.count == 1 ? longer.first : nil
    }

    /// True if a word may stand for global options, which only the shell knows.
    var isUnclear: Bool {
        for (place, word) in plain.enumerated() {
            if place < 2, UnknownText.isIn(word.text) { return true }
            guard word.mayVanish, place > 1 else { continue }
            let before = plain[place - 1].text
            // The word behind an option is its value.
            if before.hasPrefix("--"), !before.contains("=") { continue }
            if takesPlainWord { continue }
            return true
        }
        return false
    }

    /// True for commands whose own words are not all options.
    private var takesPlainWord: Bool {
        plain.count > 1
            && (plain[0].text == "s3"
                || ["lambda invoke", "logs tail", "s3api get-object"].contains(
                    "\(plain[0].text) \(plain[1].text)"))
    }
}
