// SPDX-License-Identifier: Apache-2.0

import Addresses
import ClaudePermissions

/// The hosts in a command's words, for programs whose words are addresses.
enum NamedHosts {
    private static let schemes: [String: UInt16] = [
        "http": 80, "https": 443, "ssh": 22, "git": 9418, "ftp": 21,
    ]
    private static let fetchers: Set = ["curl", "wget", "http", "https", "xh", "git"]
    private static let shells: Set = ["ssh", "scp", "sftp", "rsync"]
    private static let plain: Set = ["nc", "ncat", "netcat", "telnet"]

    /// The one-letter options of curl that take a value (curl.1).
    private static let curlValued = "AbcCdDeEFhHKmoPQrtTuUwxXyYz"

    static func of(_ words: [String]) -> [HostTarget] {
        let name = ShellUnwrapping.lastComponent(words[0])
        let arguments = Array(words.dropFirst())
        var found = fetchers.contains(name) || shells.contains(name) ? arguments.compactMap(fromURL) : []
        if name == "git" || shells.contains(name) { found += arguments.compactMap(fromLogin) }
        if name == "ssh" || name == "sftp", found.isEmpty,
            let host = arguments.first(where: { !$0.hasPrefix("-") })
        {
            found += target(host, port: 22)
        }
        if name == "curl", found.isEmpty { found += fromCurl(arguments) }
        if plain.contains(name) {
            let both = arguments.filter { !$0.hasPrefix("-") }
            if both.count == 2, let port = UInt16(both[1]) { found += target(both[0], port: port) }
        }
        return found
    }

    static func fromURL(_ word: String) -> HostTarget? {
        guard let end = word.firstRange(of: "://"),
            let standard = schemes[word[..<end.lowerBound].lowercased()]
        else {
            return nil
        }
        let authority = word[end.upperBound...].prefix { !"/?#".contains($0) }
        let host =
            authority.split(separator: "@", omittingEmptySubsequences: false).last.map(String.init) ?? ""
        return target(host, port: standard).first
    }

    /// The one-letter options that take a value (wget.1, ssh.1, scp.1).
    private static let valued = [
        "curl": curlValued, "wget": "aABcDeiIlOoPQRtTUwX", "ssh": "BbcDEeFIiJLlmOopQRSWw",
        "scp": "cDFiJloPSX", "sftp": "BbcDFiJloPRSsX",
    ]
    /// Long options of curl and wget that take none.
    private static let alone: Set = [
        "--compressed", "--fail", "--head", "--include", "--insecure", "--location", "--no-verbose",
        "--quiet", "--show-error", "--silent", "--spider", "--verbose",
    ]
    /// The commands of git that connect to a server.
    private static let remote: Set = ["clone", "fetch", "ls-remote", "pull", "push"]

    /// True if only the shell knows a host among the words.
    static func hideHost(_ words: [WrappedWord]) -> Bool {
        let name = ShellUnwrapping.lastComponent(words[0].text)
        guard fetchers.contains(name) || shells.contains(name) || plain.contains(name) else { return false }
        if name == "git", !words.contains(where: { remote.contains($0.text) }) { return false }
        for (place, word) in zip(words.indices, words).dropFirst() {
            let text = word.text
            if let end = text.firstRange(of: "://") {
                let authority = text[end.upperBound...].prefix { !"/?#".contains($0) }
                if UnknownText.isIn(authority) { return true }
            } else if text.hasPrefix(UnknownText.any), !isValue(words[place - 1].text, of: name) {
                return true
            }
        }
        return false
    }

    /// True if the word behind the option is its value.
    private static func isValue(_ option: String, of program: String) -> Bool {
        if option.hasPrefix("--") { return !option.contains("=") && !alone.contains(option) }
        guard option.hasPrefix("-"), let last = option.last else { return false }
        return valued[program]?.contains(last) ?? false
    }

    /// Reads words such as `git@github.com:owner/name` and `host:path`.
    private static func fromLogin(_ word: String) -> HostTarget? {
        guard !word.contains("://"), !word.hasPrefix("-"), !word.hasPrefix("/"), !word.hasPrefix("."),
            let colon = word.firstIndex(of: ":"), !word[..<colon].contains("/")
        else { return nil }
        let host = word[..<colon].split(separator: "@").last.map(String.init) ?? ""
        return HostName(host).map { HostTarget(.name($0), port: 22) }
    }

    /// Reads words without a scheme, which curl takes for HTTP.
    private static func fromCurl(_ arguments: [String]) -> [HostTarget] {
        var found: [HostTarget] = []
        var isValue = false
        for word in arguments {
            if isValue {
                isValue = false
            } else if word.hasPrefix("--") {
                // Only curl knows whether the next word is the option's value.
                isValue = !word.contains("=")
            } else if word.hasPrefix("-") {
                isValue = word.last.map(curlValued.contains) ?? false
            } else {
                found += target(String(word.prefix { !"/?#".contains($0) }), port: 80)
            }
        }
        return found
    }

    private static func target(_ text: String, port: UInt16) -> [HostTarget] {
        let host = text.split(separator: "@", omittingEmptySubsequences: false).last.map(String.init) ?? ""
        guard let read = try? HostTarget(host) else { return [] }
        let isBare = host.split(separator: ":").count < 2 || IPAddress(host) != nil || host.hasSuffix("]")
        return [isBare ? HostTarget(read.host, port: port) : read]
    }
}
