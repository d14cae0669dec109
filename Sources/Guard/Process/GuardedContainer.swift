/// The container that a guard stands beside: what it prepares inside before the first instruction, and how it ends it
/// when cx is gone.
public struct GuardedContainer: Hashable, Sendable, Codable {
    /// The command line that removes the container, running or not, and succeeds where there is none.
    public var removal: [String]
    /// What the guard writes into the container's temporary file systems.
    public var files: [SandboxFile]
    /// Whose credentials the session has.
    public var roles: [CredentialRole]
    /// Where the list of what was refused goes.
    public var denialsPath: String
    /// What must be at these places for the launch to go on.
    public var mounts: [ExpectedMount]
    /// Where it has file systems in memory, some of which the agent may write.
    public var temporary: [String]
    /// The folder of the agent's managed settings.
    public var managed: ExpectedFolder
    /// Files of the host that are mounted, and belong to the container's root from then on.
    public var givenToRoot: [String]
    /// Files and folders of the host that go with the container when cx is gone.
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
