// SPDX-License-Identifier: Apache-2.0

import Documents
import Glibc
import Policy

@testable import Launcher

/// Values that the tests of plans start from.
enum Samples {
    static let session = SessionID("20261121-103020-abcde") ?? .make()
    static let role = "arn:aws:iam::123456789012:role/investigator"

    static func policy(_ text: String = minimal) throws -> Policy {
        let reading = PolicyReader().read(PolicySource(path: "sample.yaml", text: text))
        #if DEBUG
        for finding in reading.findings { print(finding.origin, finding.message) }
        #endif
        guard let policy = reading.policy else { throw CXError("the sample policy has errors") }
        return policy
    }

    static let minimal = """
        cx: 1
        name: sample
        description: A sample.
        """

    static let aws = """
        cx: 1
        name: sample
        description: A sample.
        egress:
          aws: {services: [bedrock-runtime], regions: [us-east-1]}
        """

    static func machine(uid: UInt32 = 1000, home: String, workspace: String) -> Machine {
        Machine(
            user: .init(uid: uid, gid: uid, home: home),
            agent: .init(uid: uid == 0 ? 65_532 : uid, gid: uid == 0 ? 65_532 : uid, home: "/home/agent"),
            homes: [],
            workspace: workspace,
            environment: ["TERM": "xterm", "SECRET": "hunter2", "PATH": "/usr/bin"],
            openFiles: 4096, processes: 4096, pendingSignals: 4096, lockedMemory: 8 << 20,
            usualOpenFiles: 1024,
            usualProcesses: 4096, allOpenFiles: .max, processors: 8, hasUnifiedControlGroups: true,
            controllers: ["cpu", "memory", "pids"], certificates: nil,
            seccompProfile: SeccompProfile.paths.first(where: TextFile.exists),
            executable: "/usr/bin/cx"
        )
    }

    /// A report of a file that was made during a session.
    static func changed(_ name: String) throws -> TriggerReport {
        let folder = try TemporaryFolder()
        var watch = TriggerWatch()
        _ = watch.add(folder.path, called: "the workspace")
        try folder.file(name)
        return watch.report(session: session.text)
    }

    /// Those that cx ships, but for what a test puts into this home.
    static func ranges(home: String) -> AddressRangeStore {
        AddressRangeStore(home: home, user: getuid(), environment: [:])
    }

    static func settings(
        for policy: Policy, flags: [UserSetting: [String]] = [.role: [role]],
        environment: [String: String] = [:],
        configuration: UserConfiguration = UserConfiguration()
    ) throws(CXError) -> Settings {
        try SettingsResolver(
            flags: flags, environment: environment, configuration: configuration,
            standardImage: "localhost/cx:test"
        ).resolve(for: policy)
    }
}
