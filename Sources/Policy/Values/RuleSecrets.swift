// SPDX-License-Identifier: Apache-2.0

import Addresses
import ClaudePermissions
import Documents

/// The secrets that a policy's permission rules spell out, by the rules that hold them.
struct RuleSecrets {
    /// By the place of the rule.
    private var places: [Origin: [String]] = [:]
    /// The rules as messages quote them, each with the text that is shown in its place.
    private var quoted: [String: String] = [:]
    /// The lengths of these.
    private var lengths: Set<Int> = []

    init(_ rules: [(rule: Located<String>, secrets: [String])]) {
        for (rule, secrets) in rules {
            places[rule.origin] = secrets
            let shown = Printable.quoted(rule.value)
            quoted[shown] = RuleSecret.masked(shown, secrets)
            lengths.insert(shown.utf8.count)
        }
    }

    /// True if the rule at this place holds a secret.
    func isHeld(at origin: Origin) -> Bool { places[origin] != nil }

    /// Returns a message without the secrets of the rule that it is about and of those that it quotes.
    func masked(_ text: String, at origin: Origin) -> String {
        guard !places.isEmpty else { return text }
        return RuleSecret.masked(unquoting(text), places[origin] ?? [])
    }

    private func unquoting(_ text: String) -> String {
        var shown = ""
        var rest = text[...]
        while let mark = rest.firstIndex(of: "\"") {
            let tail = rest[mark...]
            let found = lengths.lazy.compactMap { length -> (String, String.Index)? in
                guard let end = tail.utf8.index(mark, offsetBy: length, limitedBy: tail.endIndex),
                    let hidden = quoted[String(decoding: tail.utf8[mark..<end], as: UTF8.self)]
                else { return nil }
                return (hidden, end)
            }.first
            shown += rest[..<mark] + (found?.0 ?? "\"")
            rest = rest[(found?.1 ?? rest.index(after: mark))...]
        }
        return shown + rest
    }
}
