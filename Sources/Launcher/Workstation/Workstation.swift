// SPDX-License-Identifier: Apache-2.0

import Documents
public import Policy

/// The user's machine and files, which every command looks up.
public struct Workstation: Sendable {
    public let machine: Machine
    public let policies: PolicyStore
    public let ranges: AddressRangeStore

    public var sessions: SessionStore { SessionStore(machine: machine) }

    /// The folder in which cx runs.
    public static var folder: String { Folder.realPath(".") ?? "/" }

    public static func inspect() throws(CXError) -> Workstation {
        let environment = ProcessEnvironment.current()
        let machine = try Machine.inspect(environment: environment)
        let ranges = AddressRangeStore(
            home: machine.user.home, user: machine.user.uid, environment: environment)
        // A configuration that cannot be read allows nothing here. The commands that need it report what is
        // wrong with it.
        let shadowed = (try? configuration(of: machine))?.shadow.map(\.value) ?? []
        return Workstation(
            machine: machine,
            policies: PolicyStore(
                home: machine.user.home, environment: environment, ranges: ranges, shadowed: Set(shadowed)),
            ranges: ranges
        )
    }

    /// The user's settings for a policy, from flags, variables and `config.yaml`.
    public func settings(
        flags: [UserSetting: [String]], policy: Policy?, standardImage: String
    ) throws(CXError) -> Settings {
        try SettingsResolver(
            flags: flags, environment: machine.environment,
            configuration: try Self.configuration(of: machine),
            standardImage: standardImage
        ).resolve(for: policy)
    }

    /// The user's configuration, empty if there is no file.
    /// - Throws: also if a link leads nowhere, or somebody else may change or replace the file.
    static func configuration(of machine: Machine) throws(CXError) -> UserConfiguration {
        let folder = ConfigurationFolder.path(home: machine.user.home, environment: machine.environment)
        let path = "\(folder)/config.yaml"
        guard TextFile.exists(path) else {
            try TextFile.requireNoDanglingLink(path)
            return UserConfiguration()
        }
        let file = try TextFile.read(path)
        try FileTrust(environment: machine.environment)
            .require(path, file.status, called: "the configuration \(path.printable)")
        return try UserConfigurationReader.read(file.text, path: path)
    }
}
