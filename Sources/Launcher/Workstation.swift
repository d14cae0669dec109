public import Policy

/// The user's machine and files, as every command finds them.
public struct Workstation: Sendable {
    public let machine: Machine
    public let policies: PolicyStore
    public let ranges: AddressRangeStore

    public var sessions: SessionStore { SessionStore(machine: machine) }

    /// The folder in which cx runs.
    public static var folder: String { Folder.realPath(".") ?? "/" }

    public static func inspect() throws(LaunchError) -> Workstation {
        let environment = ProcessEnvironment.current()
        let machine = try Machine.inspect(environment: environment)
        let ranges = AddressRangeStore(home: machine.user.home, user: machine.user.uid, environment: environment)
        return Workstation(
            machine: machine, policies: PolicyStore(home: machine.user.home, environment: environment, ranges: ranges),
            ranges: ranges
        )
    }

    /// The user's settings for a policy, from flags, variables and `config.yaml`.
    public func settings(
        flags: [UserSetting: [String]], policy: Policy?, standardImage: String
    ) throws(LaunchError) -> Settings {
        try SettingsResolver(
            flags: flags, environment: machine.environment, configuration: try configuration(),
            standardImage: standardImage
        ).resolve(for: policy)
    }

    private func configuration() throws(LaunchError) -> UserConfiguration {
        let folder = ConfigurationFolder.path(home: machine.user.home, environment: machine.environment)
        let path = "\(folder)/config.yaml"
        guard TextFile.exists(path) else { return UserConfiguration() }
        return try UserConfigurationReader.read(TextFile.read(path).text, path: path)
    }
}
