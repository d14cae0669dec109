/// The domains that the internet's names end in.
enum TopLevelDomains {
    /// What most names end in, so that the list is seldom needed.
    private static let common: [Substring] = ["com", "net", "org", "io", "dev", "aws", "edu", "gov", "arpa"]
    private static let all = Set(
        TopLevelDomainsData.text.utf8.split { $0 <= UInt8(ascii: " ") }.map { Substring($0) })

    /// True if the root zone had the domain when the list was made.
    static func contains(_ domain: Substring) -> Bool { common.contains(domain) || all.contains(domain) }

    /// All of them, to find the nearest; the common ones first, which are meant more often.
    static var names: [String] { (common + all.sorted()).map(String.init) }

    /// Set aside for tests and examples (RFC 2606, RFC 6761) and for names outside of DNS (RFC 9476).
    static let reserved: Set<Substring> = ["test", "example", "invalid", "alt"]
    /// Set aside for private networks (ICANN resolution 2024.07.29.06), or so widely used there that it never
    /// will be anybody's (ICANN resolution 2018.02.04.12).
    static let `private`: Set<Substring> = ["internal", "corp", "home", "mail", "lan", "intranet", "private"]
}
