// SPDX-License-Identifier: Apache-2.0

/// The top-level domains of the internet.
enum TopLevelDomains {
    /// The domains of most names, so that the long list is seldom needed.
    private static let common: [Substring] = ["com", "net", "org", "io", "dev", "aws", "edu", "gov", "arpa"]
    private static let all = Set(
        TopLevelDomainsData.text.utf8.split { $0 <= UInt8(ascii: " ") }.map { Substring($0) })

    /// True if the root zone had the domain when the list was made.
    static func contains(_ domain: Substring) -> Bool { common.contains(domain) || all.contains(domain) }

    /// All top-level domains, to find the nearest. The common ones come first, since they are meant more
    /// often.
    static var names: [String] { (common + all.sorted()).map(String.init) }

    /// Domains set aside for tests and examples (RFC 2606, RFC 6761) and for names outside of DNS (RFC 9476).
    static let reserved: Set<Substring> = ["test", "example", "invalid", "alt"]
    /// Domains set aside for private networks (ICANN resolution 2024.07.29.06), or so widely used there that
    /// ICANN will never delegate them (ICANN resolution 2018.02.04.12).
    static let `private`: Set<Substring> = ["internal", "corp", "home", "mail", "lan", "intranet", "private"]
}
