// SPDX-License-Identifier: Apache-2.0

import Addresses
import Documents

/// Finds secrets that a permission rule spells out, as `Bash(curl -H "Authorization: Bearer …" *)` does where
/// Claude Code has added a command to the allow list.
enum RuleSecret {
    /// Words behind which the credential of a header stands (RFC 9110, section 11.6.2).
    private static let schemes: Set = ["basic", "bearer", "token"]
    /// Programs whose `-p` takes the password without a blank.
    private static let passwords: Set<Substring> = ["mysql", "mysqladmin", "mysqldump", "sshpass"]

    /// Programs whose `login` takes the password behind `-p`.
    private static let logins: Set<Substring> = [
        "az", "buildah", "crane", "docker", "helm", "nerdctl", "oc", "oras", "podman", "skopeo",
    ]

    /// Returns each secret as the rule spells it.
    static func all(in rule: String) -> [String] {
        // A rule without its last parenthesis has secrets, too.
        let text = rule.firstIndex(of: "(").map { rule[rule.index(after: $0)...] } ?? rule[...]
        let words = text.split { " \t\"'`()".contains($0) }.map { word in
            word.hasSuffix(":*") ? word.dropLast(2) : word.hasSuffix("*") ? word.dropLast() : word
        }.filter { !$0.isEmpty }
        var found: [Substring] = []
        for (number, word) in words.enumerated() {
            let before = number > 0 ? words[number - 1] : ""
            if before == "-p", takesPassword(words[..<number]) {
                found.append(word)
            } else {
                found += secrets(in: word, behind: before, of: words[0])
            }
        }
        return found.filter { isSpelt($0) }.map(String.init)
    }

    /// True if `-p` behind these words takes a password (sshpass(1), docker-login(1)).
    private static func takesPassword(_ words: ArraySlice<Substring>) -> Bool {
        words.first == "sshpass" || words.contains("login") && words.first.map(logins.contains) ?? false
    }

    private static func secrets(in word: Substring, behind before: Substring, of program: Substring)
        -> [Substring]
    {
        if let address = SecretText.kind(of: String(word)) {
            return address == "an address with a password" ? [password(in: word)] : [word]
        }
        let keys = word.split { "=:,;&?".contains($0) }.filter { SecretText.kind(of: String($0)) != nil }
        if !keys.isEmpty { return keys }
        let pair = word.split(separator: "=", maxSplits: 1)
        if pair.count == 2, isName(pair[0]) { return [pair[1]] }
        let user = word.split(separator: ":", maxSplits: 1)
        if user.count == 2, ["-u", "--user"].contains(before) { return [user[1]] }
        if schemes.contains(before.lowercased()), word.count >= 8 { return [word] }
        let isOption = before.hasPrefix("--") && !before.contains("=") && isName(before)
        let isField =
            before.hasSuffix(":") && (isName(before.dropLast()) || before.lowercased() == "authorization:")
        if isOption || isField {
            return schemes.contains(word.lowercased()) ? [] : [word]
        }
        if passwords.contains(program), word.hasPrefix("-p"), !word.hasPrefix("--") {
            return [word.dropFirst(2)]
        }
        return []
    }

    /// True if a variable, an option or a header's field carries a secret, by its name.
    private static func isName(_ name: Substring) -> Bool {
        let plain = name.drop { $0 == "-" }
        // AWS's own secrets have names, and `--password-stdin` reads from elsewhere.
        let isElsewhere = plain == "secret-id" || plain.hasSuffix("-stdin") || plain.hasSuffix("-env")
        return !plain.isEmpty && !isElsewhere && SecretText.isName(String(plain).replacing("-", with: "_"))
    }

    private static func password(in address: Substring) -> Substring {
        guard let scheme = address.firstRange(of: "://") else { return address }
        let user = address[scheme.upperBound...].prefix { $0 != "@" }
        return user.firstIndex(of: ":").map { user[user.index(after: $0)...] } ?? user
    }

    /// False for a variable, an asterisk or a placeholder that stands for the secret.
    private static func isSpelt(_ text: Substring) -> Bool {
        text.count >= 4 && !text.contains { "$*<>{}".contains($0) } && !text.hasPrefix("-")
            && !text.allSatisfy { "xX.…".contains($0) }
    }

    /// Returns a text for people without the secrets. A long rule is cut there, maybe within its secret.
    static func masked(_ text: String, _ secrets: [String]) -> String {
        secrets.map { Printable.escaped($0) }.sorted { $0.utf8.count > $1.utf8.count }.reduce(text) {
            text, secret in
            hiding(secret, in: text.replacing(secret, with: "…"))
        }
    }

    /// Returns the text without the beginning of a secret at the end of a rule that is cut.
    private static func hiding(_ secret: String, in text: String) -> String {
        let end = "…\""
        let letters = Array(secret.utf8)
        var shown = ""
        var rest = text[...]
        while let place = rest.firstRange(of: end) {
            // No quoted rule exceeds this, even if each of its characters is escaped.
            let before = Array(rest[..<place.lowerBound].utf8.suffix(Printable.longest * 10))
            let lengths = stride(from: min(letters.count - 1, before.count), through: 4, by: -1)
            let length = lengths.first { before.suffix($0).elementsEqual(letters.prefix($0)) } ?? 0
            shown += String(decoding: rest[..<place.lowerBound].utf8.dropLast(length), as: UTF8.self) + end
            rest = rest[place.upperBound...]
        }
        return shown + rest
    }
}
