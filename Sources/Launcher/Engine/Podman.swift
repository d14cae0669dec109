// SPDX-License-Identifier: Apache-2.0

import Documents
import Policy
import Subprocess
import SystemPackage

/// Runs podman, locally and with an environment that cx chooses.
struct Podman: Sendable {
    let path: String
    let globalArguments: [String]
    /// The environment of podman. The guard has the same, since it removes a container by podman if cx is
    /// gone.
    let environment: [String: String]
    private let user: String
    private let isRootless: Bool

    /// - Throws: if the engine is not podman or is not installed, if somebody else may change or replace it, or
    ///   if it could not run for this user.
    init(engine: Setting<String>, runtime: Setting<String>?, machine: Machine) throws(CXError) {
        path = try Self.path(of: engine)
        try Self.check(engine, for: machine)
        try RunFolder.check(for: machine)
        user = machine.userName
        isRootless = !machine.isRoot
        // The default mounts of some systems show containers the host's subscriptions
        // (containers-mounts.conf(5)).
        globalArguments =
            ["--default-mounts-file", "/dev/null"] + (runtime.map { ["--runtime", $0.value] } ?? [])
        environment = machine.environment.filter { Self.passed.contains($0.key) }
            .merging(["PATH": SystemProgram.searchPath, "HOME": machine.user.home]) { $1 }
    }

    /// The longest time of a command: far more than the slowest machine takes for a container of an image
    /// that is there already.
    private static let patience = Duration.seconds(120)

    /// The variables by which rootless podman finds its storage, its run folder and the session's control
    /// groups. `CONTAINER_HOST` and its like, which would send the container to another machine, are not
    /// among them.
    private static let passed: Set = [
        "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "DBUS_SESSION_BUS_ADDRESS", "USER", "LOGNAME",
        "TMPDIR",
    ]

    /// Checks who else may change the engine. Promise L7 (docs/security.md).
    /// - Throws: if there is an engine, and somebody else may change or replace it.
    static func check(_ engine: Setting<String>, for machine: Machine) throws(CXError) {
        guard let path = try? path(of: engine), let program = FileStatus(path: path) else { return }
        try FileTrust(environment: machine.environment)
            .require(path, program, called: "the engine \(path.printable) (\(engine.source))")
    }

    /// Reads a file to which podman has a process ID written (`--pidfile`, `--conmon-pidfile`).
    static func processID(in file: String) throws(CXError) -> Int32 {
        let text = try TextFile.read(file).text.trimmingWhitespace()
        guard let pid = Int32(text), pid > 1 else {
            throw CXError("podman wrote no process id to \(file)", detail: text)
        }
        return pid
    }

    private static func path(of engine: Setting<String>) throws(CXError) -> String {
        let name = engine.value
        if name.isAbsolutePath {
            guard FileStatus(path: name)?.isExecutable == true else {
                throw CXError("there is no program \(name.printable) (\(engine.source))")
            }
            return name
        }
        guard name == "podman" else {
            throw CXError(
                "the engine \(name.printable) (\(engine.source)) is not supported",
                advice: "use podman, or the absolute path of one"
            )
        }
        guard let path = SystemProgram.path(of: name) else {
            throw CXError(
                "podman is not installed", advice: "install it, on Debian and Ubuntu: sudo apt install podman"
            )
        }
        return path
    }

    /// The arguments with which another process runs the same podman.
    func commandLine(_ arguments: [String]) -> [String] {
        [path] + globalArguments + arguments
    }

    /// Runs a command that ends by itself.
    /// - Throws: podman's message, if it failed.
    func run(_ arguments: [String], input: String = "", failure: String) async throws(CXError) {
        _ = try await answer(to: arguments, input: input, failure: failure)
    }

    /// Runs a command that ends by itself.
    /// - Returns: its output.
    /// - Throws: podman's message, if it failed.
    func answer(
        to arguments: [String], input: String = "", failure: String
    ) async throws(CXError) -> String {
        let outcome = try await outcome(of: arguments, input: input, failure: failure)
        guard outcome.status == .exited(0) else {
            // Some programs print their usage as if it were an answer.
            let words = outcome.error.trimmingWhitespace().isEmpty ? outcome.output : outcome.error
            throw CXError(failure, detail: words, advice: await advice(for: words))
        }
        return outcome.output
    }

    /// - Throws: if podman does not run, or does not end in time.
    private func outcome(
        of arguments: [String], input: String = "", failure: String
    ) async throws(CXError) -> CommandOutcome {
        let command = Command(path: path, arguments: globalArguments + arguments, environment: environment)
        do {
            return try await within(Self.patience, or: CXError("podman does not answer")) {
                // cx decides what a Ctrl-C means. It must not end the podman that cleans up after it.
                try await command.collect(input: input, isDetached: true)
            }
        } catch let error as CXError {
            throw CXError(
                failure, detail: error.what, advice: "see whether another podman hangs: podman ps")
        } catch {
            throw CXError(failure, detail: "\(error)")
        }
    }

    /// Says what the person can do about a message of podman; nil if the message is not known.
    func advice(for message: String) async -> String? {
        guard let problem = EngineProblem(message) else { return nil }
        // Podman tells of missing ids only when it makes its namespace. The next commands join that one.
        let isAlone = problem == .image ? await hasOneID() : false
        return (isAlone ? .subordinateIDs : problem).advice(user: user)
    }
}

extension Podman {
    private static let map = ["unshare", "cat", "/proc/self/uid_map"]

    /// Checks that podman can make the namespace in which it runs for a user.
    /// - Throws: podman's reason, if it cannot.
    func checkNamespace() async throws(CXError) {
        guard isRootless else { return }
        let failure = "podman cannot make a user namespace for \(user)"
        let map = try await answer(to: Self.map, failure: failure)
        switch UserNamespace.size(map: map) {
        case nil: throw CXError(failure, detail: map, advice: await advice(for: map))
        case 1: throw CXError(failure, advice: EngineProblem.subordinateIDs.advice(user: user))
        default: return
        }
    }

    /// True if podman's namespace has the user's own id, and no subordinate ones.
    private func hasOneID() async -> Bool {
        guard isRootless, let outcome = try? await outcome(of: Self.map, failure: ""),
            outcome.status == .exited(0)
        else { return false }
        return UserNamespace.size(map: outcome.output) == 1
    }
}

/// The ids of a user namespace (user_namespaces(7)).
enum UserNamespace {
    /// - Parameter map: `uid_map`: in each line the first id inside, the first id outside, and their number.
    /// - Returns: the number of ids; nil if the text is no such map.
    static func size(map: String) -> Int? {
        var size = 0
        for line in map.split(whereSeparator: \.isNewline) {
            let numbers = line.split(separator: " ").compactMap { Int($0) }
            guard numbers.count == 3 else { return nil }
            size += numbers[2]
        }
        return size > 0 ? size : nil
    }
}
