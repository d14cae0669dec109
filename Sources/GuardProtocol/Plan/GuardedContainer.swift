// SPDX-License-Identifier: Apache-2.0

/// The container that a guard stands beside: what the guard prepares inside before the first instruction, and
/// how it removes the container when cx is gone.
public struct GuardedContainer: Hashable, Sendable, Codable {
    /// The command line that removes the container, running or not, and succeeds if there is none.
    public var removal: [String]
    /// The files that the guard writes into the container's temporary file systems.
    public var files: [SandboxFile]
    /// The roles whose credentials the session has.
    public var roles: [CredentialRole]
    /// The path of the list of refusals.
    public var denialsPath: String
    /// The mounts that must be in place for the launch to go on.
    public var mounts: [ExpectedMount]
    /// The paths of its file systems in memory. The agent may write some of them.
    public var temporary: [String]
    /// The folder of the agent's managed settings.
    public var managed: ExpectedFolder
    /// Files of the host that are mounted. From then on they belong to the container's root.
    public var givenToRoot: [String]
    /// Files and folders of the host that are removed with the container when cx is gone.
    public var leftovers: [String]

    public init(
        removal: [String], files: [SandboxFile], roles: [CredentialRole], denialsPath: String,
        mounts: [ExpectedMount], temporary: [String], managed: ExpectedFolder, givenToRoot: [String],
        leftovers: [String]
    ) {
        self.removal = removal
        self.files = files
        self.roles = roles
        self.denialsPath = denialsPath
        self.mounts = mounts
        self.temporary = temporary
        self.managed = managed
        self.givenToRoot = givenToRoot
        self.leftovers = leftovers
    }
}

/// A planned mount. The same file or folder must be there in the container, or something was swapped between
/// the check of its path and the mount.
public struct ExpectedMount: Hashable, Sendable, Codable {
    /// The path inside the container.
    public var target: String
    public var device: UInt64
    public var inode: UInt64
    /// True for the caller's own file or folder, which cx did not make. What the host has mounted below it
    /// comes with it.
    public var isCallers: Bool
    /// True if what runs inside may write it.
    public var isWritable: Bool

    public init(target: String, device: UInt64, inode: UInt64, isCallers: Bool, isWritable: Bool) {
        self.target = target
        self.device = device
        self.inode = inode
        self.isCallers = isCallers
        self.isWritable = isWritable
    }
}

/// A folder of the container that must have exactly these names, and that nobody inside can write.
public struct ExpectedFolder: Hashable, Sendable, Codable {
    /// The path inside the container.
    public var path: String
    public var names: Set<String>

    public init(path: String, names: Set<String>) {
        self.path = path
        self.names = names
    }
}

/// A file or folder inside the container that the guard makes before the first instruction.
public struct SandboxFile: Hashable, Sendable, Codable {
    /// The path inside the container, below one of its temporary file systems.
    public var path: String
    /// The file's text; nil for a folder that is there already and only changes hands.
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

/// A role whose credentials a sandbox may ask for by name.
public struct CredentialRole: Hashable, Sendable, Codable {
    /// The role's name in the policy, in commands and in events.
    public var name: String
    /// The path at which the endpoint serves them, such as `/v1/credentials/NAME`.
    public var path: String
    /// The path in the container of the token for this role.
    public var tokenPath: String

    public init(name: String, path: String, tokenPath: String) {
        self.name = name
        self.path = path
        self.tokenPath = tokenPath
    }
}
