/// A folder of the container that must hold exactly these names, and that nobody inside can write.
public struct ExpectedFolder: Hashable, Sendable, Codable {
    /// The path inside the container.
    public var path: String
    public var names: Set<String>

    public init(path: String, names: Set<String>) {
        self.path = path
        self.names = names
    }
}
