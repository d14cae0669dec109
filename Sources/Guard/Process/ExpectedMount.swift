/// A mount as it was planned: the same file or folder must be there in the container, or something was swapped between
/// the check of its path and the mount.
public struct ExpectedMount: Hashable, Sendable, Codable {
    /// The path inside the container.
    public var target: String
    public var device: UInt64
    public var inode: UInt64
    /// The caller's own file or folder, not one that cx made. What the host has mounted below it comes with it.
    public var isCallers: Bool
    /// What runs inside may write it.
    public var isWritable: Bool

    public init(target: String, device: UInt64, inode: UInt64, isCallers: Bool, isWritable: Bool) {
        self.target = target
        self.device = device
        self.inode = inode
        self.isCallers = isCallers
        self.isWritable = isWritable
    }
}
