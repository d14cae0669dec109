/// The host of an address that WebFetch is asked for, as rules compare it.
enum WebHost {
    /// In lower case, without user, port and trailing dot; nil where there is none.
    static func of(_ url: String) -> String? {
        guard let slash = url.firstIndex(of: "/"), url[slash...].hasPrefix("//"), url[..<slash].hasSuffix(":") else {
            return nil
        }
        let authority = url[slash...].dropFirst(2).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        let host = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? ""
        let name = host.hasPrefix("[") ? host.prefix { $0 != "]" } : host.prefix { $0 != ":" }
        return normal(String(name))
    }

    /// `*` stands for any characters: `*.example.com` is for names below the domain, not for the domain itself.
    static func matches(_ pattern: String, _ host: String) -> Bool {
        Wildcard.matches(Array(normal(pattern).utf8), Array(host.utf8))
    }

    private static func normal(_ name: String) -> String {
        let lower = name.lowercased()
        return lower.hasSuffix(".") ? String(lower.dropLast()) : lower
    }
}
