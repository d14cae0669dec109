/// A mount as it was planned: the same file or folder must be there in the container, or something was swapped between
/// the check of its path and the mount.
public struct ExpectedMount: Hashable, Sendable, Codable {
    /// The path inside the container.
    public var target: String
    public var device: UInt64
    public var inode: UInt64

    public init(target: String, device: UInt64, inode: UInt64) {
        self.target = target
        self.device = device
        self.inode = inode
    }
}
