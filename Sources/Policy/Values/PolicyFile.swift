/// One file of a policy's chain, and what it held when it was read.
public struct PolicyFile: Hashable, Sendable, Codable {
    /// As the user should see it.
    public var path: String
    /// `sha256:` and 64 hexadecimal digits, over the file's bytes.
    public var digest: String

    public init(path: String, digest: String) {
        self.path = path
        self.digest = digest
    }
}
