import Documents
import Policy

/// The texts that a policy was read from, once more, for the record of a session.
enum PolicyTexts {
    /// In the order of the policy's digest.
    /// - Throws: where a file is not what the policy was made of: it was changed since.
    static func of(_ files: [PolicyFile]) throws(LaunchError) -> [String] {
        var texts: [String] = []
        for file in files {
            let text = try text(at: file.path)
            guard digest(of: text.utf8) == file.digest else {
                throw LaunchError(
                    "\(file.path.printable) was changed while it was read",
                    advice: "look at it, and launch again")
            }
            texts.append(text)
        }
        return texts
    }

    private static func text(at path: String) throws(LaunchError) -> String {
        if let shipped = ShippedPolicies.all.first(where: { $0.path == path }) { return shipped.text }
        return try TextFile.read(path).text
    }

    /// As a `PolicyFile` has it.
    static func digest(of text: some Sequence<UInt8>) -> String { "sha256:" + SHA256Text.of(text) }

    /// Of a whole policy: over the digests of its files (docs/policy.md).
    static func digest(of files: [PolicyFile]) -> String {
        digest(of: files.map { $0.digest + "\n" }.joined().utf8)
    }
}
