// SPDX-License-Identifier: Apache-2.0

import Documents
import FoundationEssentials
import Glibc
import GuardProtocol
import Policy
import Subprocess

/// Calls AWS through the AWS CLI of the person who launches, which knows every way in which people log in.
struct AWSCommandLine: Sendable {
    let machine: Machine
    let profile: String?
    let region: String
    /// A bundle of the user's own authorities and the system's; nil if the user has none.
    let certificates: String?
    private let path: String

    init(_ plan: AWSPlan, machine: Machine, certificates: String?) throws(CXError) {
        self.machine = machine
        profile = plan.profile?.value
        region = plan.region.value
        self.certificates = certificates
        path = try Self.path(machine)
    }

    /// The longest time of a call, in seconds. It is longer if a person is at the terminal, whom the CLI
    /// itself may ask for an MFA code.
    private static let patience = 30
    private static let patienceWithPerson = 180

    /// The credentials of a call.
    enum Caller {
        case profile
        case login(MFALogin)
        /// The session of a role, without the user's own configuration.
        case session(SessionKeys)
    }

    /// Calls an operation.
    /// - Parameters:
    ///   - operation: the operation in the CLI's words: `sts`, `get-caller-identity`.
    ///   - request: the parameters. They go through memory, since everybody can read arguments.
    ///   - isAttended: true if the CLI may ask the person. Otherwise it has no terminal.
    /// - Returns: the CLI's answer, in JSON.
    /// - Throws: the CLI's message, or that it did not answer.
    func call(
        _ operation: [String], _ request: some Encodable & Sendable, as caller: Caller,
        isAttended: Bool = false
    ) async throws(AWSMessage) -> String {
        var files = HandedFiles()
        let parameters: String
        do {
            parameters = files.add(Secret(String(decoding: try JSONLine.encode(request), as: UTF8.self)))
        } catch {
            // The error's own words may quote what was to be encoded.
            throw AWSMessage("the parameters of \(operation.joined(separator: " ")) cannot be written")
        }
        return try await run(
            operation + [
                "--cli-input-json", "file://\(parameters)", "--region=\(region)", "--output", "json",
            ],
            files, as: caller, isAttended: isAttended)
    }

    /// The value of a key of the profile in the user's `~/.aws/config`; nil if there is none.
    func configured(_ key: String) async -> String? {
        let value = try? await run(["configure", "get", key], HandedFiles(), as: .profile, isAttended: false)
            .trimmingWhitespace()
        return value?.isEmpty == false ? value : nil
    }

    private func run(
        _ arguments: [String], _ files: HandedFiles, as caller: Caller, isAttended: Bool
    ) async throws(AWSMessage) -> String {
        var (arguments, files) = (arguments, files)
        if let profile, caller.hasProfile { arguments.append("--profile=\(profile)") }
        let environment = environment(of: caller, &files)
        let seconds = isAttended && isatty(STDIN_FILENO) == 1 ? Self.patienceWithPerson : Self.patience
        let outcome: CommandOutcome
        do {
            let (line, input) = try files.handing(to: [path] + arguments, executable: machine.executable)
            let command = Command(path: line[0], arguments: Array(line.dropFirst()), environment: environment)
            outcome = try await within(.seconds(seconds), or: CXError(AWSMessage.silence(seconds))) {
                try await command.collect(input: input, isDetached: false, hasTerminal: isAttended)
            }
        } catch let error as CXError {
            throw AWSMessage(error.what)
        } catch {
            throw AWSMessage("cannot run the AWS CLI: \(error)")
        }
        guard outcome.status == .exited(0) else {
            let isWordless = outcome.error.trimmingWhitespace().isEmpty
            throw AWSMessage(isWordless ? AWSMessage.wordless(outcome.status) : outcome.error)
        }
        return outcome.output
    }

    /// The user's own environment, for their profiles, logins and proxies. The CLI must not page, prompt or
    /// use a global endpoint.
    private func environment(of caller: Caller, _ files: inout HandedFiles) -> [String: String] {
        var environment = machine.environment
        environment["AWS_PAGER"] = ""
        environment["AWS_CLI_AUTO_PROMPT"] = "off"
        environment["AWS_STS_REGIONAL_ENDPOINTS"] = "regional"
        if let certificates { environment["AWS_CA_BUNDLE"] = certificates }
        guard let keys = caller.keys else { return environment }
        // Keys in variables would come before those of a file.
        for name in ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "AWS_SECURITY_TOKEN"]
        {
            environment[name] = nil
        }
        environment["AWS_SHARED_CREDENTIALS_FILE"] = files.add(keys.text)
        if !caller.hasProfile {
            // No other way to log in may count.
            for name in ["AWS_PROFILE", "AWS_DEFAULT_PROFILE", "AWS_WEB_IDENTITY_TOKEN_FILE", "AWS_ROLE_ARN"]
            {
                environment[name] = nil
            }
            environment["AWS_CONFIG_FILE"] = "/dev/null"
        }
        return environment
    }

    /// The profile that the CLI chooses.
    var profileName: String {
        profile ?? ["AWS_PROFILE", "AWS_DEFAULT_PROFILE"].lazy.compactMap { machine.environment[$0] }
            .first { !$0.isEmpty } ?? "default"
    }

    /// Finds the CLI on the user's `PATH`, without folders that a repository could have brought.
    /// - Throws: if there is no CLI, or somebody else may change or replace it.
    private static func path(_ machine: Machine) throws(CXError) -> String {
        let folders = (machine.environment["PATH"] ?? "").utf8.split(separator: UInt8(ascii: ":"))
            .map { String(Substring($0)) }
        // No launch shows a protected folder, such as the home, so nobody's repository is there.
        let holdsRepository =
            (try? ProtectedPaths(machine)).map { $0.objection(to: machine.workspace) == nil } ?? true
        let trusted = folders.filter { folder in
            guard folder.isAbsolutePath, let real = Folder.realPath(folder) else { return false }
            return !holdsRepository || !real.lies(in: machine.workspace)
        }
        guard
            let path = trusted.lazy.map({ "\($0)/aws" }).first(where: {
                FileStatus(path: $0)?.isExecutable == true
            }),
            let program = FileStatus(path: path)
        else {
            throw CXError(
                "the AWS CLI is not installed, and cx assumes the role with it",
                advice: "https://docs.aws.amazon.com/cli/latest/userguide/getting-started-install.html"
            )
        }
        try FileTrust(environment: machine.environment)
            .require(path, program, called: "the AWS CLI \(path.printable), the first one on your PATH")
        return path
    }
}

extension AWSCommandLine.Caller {
    /// - Parameter login: replaces the profile's own credentials.
    static func person(_ login: MFALogin?) -> Self { login.map { .login($0) } ?? .profile }

    fileprivate var hasProfile: Bool {
        switch self {
        case .profile, .login: true
        case .session: false
        }
    }

    fileprivate var keys: SessionKeys? {
        switch self {
        case .profile: nil
        case .login(let login): login.keys
        case .session(let keys): keys
        }
    }
}
