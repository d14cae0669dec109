import Documents

/// SHA-256 over what a policy was read from.
enum PolicyDigest {
    static func ofFile(_ text: String) -> String {
        digest(text)
    }

    /// Over the files' digests in their order, so that it does not depend on where the files lie.
    static func ofChain(_ files: [PolicyFile]) -> String {
        digest(files.map { $0.digest + "\n" }.joined())
    }

    private static func digest(_ text: String) -> String {
        "sha256:" + SHA256Text.of(text.utf8)
    }
}
