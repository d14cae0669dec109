/// A file or folder inside the container that the guard makes before the first instruction.
public struct SandboxFile: Hashable, Sendable, Codable {
    /// The path inside the container, below one of its temporary file systems.
    public var path: String
    /// Nil for a folder that is there already and only changes hands.
    public var text: String?
    /// Permission bits.
    public var mode: UInt32
    /// The ids inside the container.
    public var uid: UInt32
    public var gid: UInt32

    public init(path: String, text: String?, mode: UInt32, uid: UInt32, gid: UInt32) {
        self.path = path
        self.text = text
        self.mode = mode
        self.uid = uid
        self.gid = gid
    }
}
