// SPDX-License-Identifier: Apache-2.0

import Documents

/// The host of a URL that WebFetch is asked for, as rules compare it.
package enum WebHost {
    /// Returns the host in lower case, without user, port and trailing dot; nil if there is none.
    static func of(_ url: String) -> String? {
        guard let slash = url.firstIndex(of: "/"), url[slash...].hasPrefix("//"), url[..<slash].hasSuffix(":")
        else {
            return nil
        }
        let authority = url[slash...].dropFirst(2).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        let host = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? ""
        let name = host.hasPrefix("[") ? host.prefix { $0 != "]" } : host.prefix { $0 != ":" }
        return normal(String(name))
    }

    /// True if the pattern matches the host. `*.example.com` stands for names below the domain but not for
    /// the domain itself, and `*` for all names. Anywhere else, `*` stands for characters of one label.
    package static func matches(_ pattern: String, _ host: String) -> Bool {
        let pattern = normal(pattern)
        if pattern == "*" { return true }
        var labels = host.split(separator: ".", omittingEmptySubsequences: false)
        var wanted = pattern.split(separator: ".", omittingEmptySubsequences: false)
        if pattern.hasPrefix("*.") {
            wanted.removeFirst()
            guard labels.count > wanted.count else { return false }
            labels.removeFirst(labels.count - wanted.count)
        }
        return labels.count == wanted.count
            && zip(wanted, labels).allSatisfy { Wildcard.matches(Array($0.utf8), Array($1.utf8)) }
    }

    /// Returns the name in lower case, without a trailing dot.
    package static func normal(_ name: String) -> String {
        let lower = name.lowercased()
        return lower.hasSuffix(".") ? String(lower.dropLast()) : lower
    }
}
