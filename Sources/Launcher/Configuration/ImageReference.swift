/// The grammar of image names, by the reference grammar of the OCI distribution project
/// (github.com/distribution/reference, `reference.go`): `[HOST[:PORT]/]PATH[:TAG][@DIGEST]`.
enum ImageReference {
    /// In bytes: `RepositoryNameTotalLengthMax`.
    private static let longestName = 255

    /// What podman takes for a way to fetch an image where a colon follows (containers-transports(5)):
    /// `oci:layout` would be a folder of the working directory.
    private static let transports: Set = [
        "atomic", "containers-storage", "dir", "docker", "docker-archive", "docker-daemon", "oci",
        "oci-archive",
        "ostree", "sif", "tarball",
    ]

    static func isValid(_ text: String) -> Bool {
        let whole = text.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false).map(
            String.init)
        guard let rest = whole.first, whole.count == 1 || isDigest(whole[1]) else { return false }
        let components = rest.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard let last = components.last else { return false }
        let tagged = last.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(
            String.init)
        guard tagged.count == 1 || isTag(tagged[1]) else { return false }
        if let colon = rest.firstIndex(of: ":"), transports.contains(String(rest[..<colon])) { return false }
        let name = components.dropLast() + [tagged[0]]
        guard name.joined(separator: "/").utf8.count <= longestName else { return false }
        let path = name.count > 1 && isHost(name[0]) ? name.dropFirst() : name[...]
        return path.allSatisfy(isPathComponent)
    }

    private static func isHost(_ text: String) -> Bool {
        matches(
            text,
            /(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*|\[[A-Fa-f0-9:]+\])(?::[0-9]+)?/
        )
    }

    private static func isPathComponent(_ text: String) -> Bool {
        matches(text, /[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*/)
    }

    private static func isTag(_ text: String) -> Bool { matches(text, /[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}/) }

    private static func isDigest(_ text: String) -> Bool {
        matches(text, /[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}/)
    }

    private static func matches(_ text: String, _ pattern: Regex<Substring>) -> Bool {
        text.wholeMatch(of: pattern.matchingSemantics(.unicodeScalar)) != nil
    }
}
