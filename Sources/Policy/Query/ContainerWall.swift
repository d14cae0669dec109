// SPDX-License-Identifier: Apache-2.0

import Addresses
import ClaudePermissions
import Documents

/// The answers of the container: the parts of the host that it shows, and the parts that can be changed.
struct ContainerWall {
    let subject: QueriedPolicy

    init(_ subject: QueriedPolicy) {
        self.subject = subject
    }

    var policy: Policy { subject.policy }

    var notConcerned: WallAnswer {
        WallAnswer(.container, .notConcerned, because: "no file and no variable is asked for")
    }
}

extension ContainerWall {
    /// Folders that every image has. cx knows nothing about other folders.
    private static let ofImage = [
        "/bin", "/boot", "/etc", "/lib", "/lib32", "/lib64", "/media", "/mnt", "/opt", "/root", "/run",
        "/sbin", "/srv",
        "/usr", "/var",
    ]
    /// Paths of a writable workspace that stay read-only if they exist, because they run on the host later
    /// (docs/policy.md, "mounts").
    static let keptInWorkspace = [".git", ".envrc", ".vscode", ".idea", ".claude", ".mcp.json"]

    func answer(reading path: String) -> WallAnswer {
        let path = subject.place.paths(path)[0]
        let place = place(of: path)
        switch place.access {
        case .readOnly?:
            return WallAnswer(
                .container, .allowed, because: "\(path) is \(place.what), read-only", origin: place.origin)
        case .readWrite?:
            return WallAnswer(
                .container, .allowed, because: "\(path) is \(place.what), and can be written",
                origin: place.origin)
        case nil:
            return WallAnswer(
                .container, .denied, because: "\(path) is \(place.what)", origin: place.origin,
                missing: place.widening)
        }
    }

    func answer(writing path: String) -> WallAnswer {
        let path = subject.place.paths(path)[0]
        let place = place(of: path)
        switch place.access {
        case .readWrite?:
            return WallAnswer(
                .container, .allowed, because: "\(path) is \(place.what), and can be written",
                origin: place.origin)
        case .readOnly?:
            let isMount = policy.mounts.contains { $0.origin == place.origin }
            let advice = isMount ? "; `access: read-write` there would let it be written" : ""
            return WallAnswer(
                .container, .denied, because: "\(path) is \(place.what), read-only\(advice)",
                origin: place.origin,
                missing: place.widening)
        case nil:
            return WallAnswer(
                .container, .denied, because: "\(path) is \(place.what)", origin: place.origin,
                missing: place.widening)
        }
    }

    /// - Parameter path: absolute, without `.` and `..`.
    func place(of path: String) -> SandboxPlace {
        if let mount = policy.mounts.first(where: { AgentPlace.relative(path, to: $0.target) != nil }) {
            let what = "in the mount of \(mount.source)" + (mount.optional ? ", where that exists" : "")
            return SandboxPlace(what: what, access: mount.access, origin: mount.origin)
        }
        if let inner = AgentPlace.relative(path, to: policy.workspace.at) { return workspace(inner) }
        if let place = ownPlace(path) { return place }
        let isAbove = (policy.mounts.map(\.target) + [policy.workspace.at]).contains {
            AgentPlace.relative($0, to: path) != nil
        }
        if isAbove { return SandboxPlace(what: "a folder of the image that holds mounts", access: .readOnly) }
        if Self.ofImage.contains(where: { AgentPlace.relative(path, to: $0) != nil }) {
            return SandboxPlace(what: "the image's own and none of the host's", access: .readOnly)
        }
        return SandboxPlace(
            what: "in no mount: nothing of the host is seen there", access: nil,
            widening: "mounts: [{source: PATH, target: \(YAMLText.string(path))}]")
    }

    /// - Parameter inner: relative to the workspace, empty for itself.
    private func workspace(_ inner: String) -> SandboxPlace {
        let origin = subject.origins["workspace.access"] ?? subject.origins["workspace.at"]
        let first = inner.pathNames.first
        if policy.workspace.access == .readWrite, let first, Self.keptInWorkspace.contains(first) {
            return SandboxPlace(
                what:
                    "in the workspace, where \(first) stays as it is if it exists: it runs on the host later",
                access: .readOnly, origin: origin)
        }
        let isSaid = subject.origins["workspace.access"] != nil
        return SandboxPlace(
            what: "in the workspace" + (isSaid ? "" : ", with the default access"),
            access: policy.workspace.access,
            origin: isSaid ? origin : nil,
            widening: policy.workspace.access == .readWrite ? nil : "workspace: {access: read-write}")
    }

    /// Returns the place of a path that cx or the kernel provides; nil for other paths.
    private func ownPlace(_ path: String) -> SandboxPlace? {
        let isIn = { (folder: String) in AgentPlace.relative(path, to: folder) != nil }
        if isIn("/tmp") {
            return SandboxPlace(what: "the sandbox's own memory, gone at the end", access: .readWrite)
        }
        if isIn(subject.place.home) {
            return SandboxPlace(
                what: "the agent's home inside, empty at the start and gone at the end", access: .readWrite)
        }
        if isIn("/run/cx") || isIn("/etc/claude-code") || ["/etc/hosts", "/etc/resolv.conf"].contains(path) {
            return SandboxPlace(what: "cx's own", access: .readOnly)
        }
        if isIn("/proc") || isIn("/sys") || isIn("/dev") {
            return SandboxPlace(what: "the kernel's, of the container's own namespaces", access: .readOnly)
        }
        return nil
    }
}

/// A path inside the sandbox, with its access.
struct SandboxPlace {
    /// A description, such as `the workspace`.
    let what: String
    /// Nil if nothing is shown at the path.
    let access: Access?
    /// The line that decides.
    var origin: Origin?
    /// The line of a policy that would give more access; nil if there is none.
    var widening: String?
}

extension ContainerWall {
    /// Answers by the files that a command evidently changes.
    func answer(command lines: CommandLines) -> WallAnswer {
        let answers = lines.commands.compactMap { command in
            let own = command.lines.compactMap(answer(line:))
            return command.runsAll
                ? WallAnswer.deciding(own)
                : .either(
                    own,
                    because: "the changed file cannot be told: only the shell knows which of several it is")
        }
        return WallAnswer.deciding(answers)
            ?? WallAnswer(.container, .notConcerned, because: "no changed file is evident in the command")
    }

    private func answer(line: CommandLines.Line) -> WallAnswer? {
        let place = AgentPlace(folder: line.folder)
        guard line.program != nil else {
            return WallAnswer(
                .container, .cannotBeTold, because: "the program cannot be told: only the shell knows it")
        }
        let answers = ChangedFiles.of(line).filter { !$0.hasPrefix("/dev/") }.map { file in
            let isAbsolute = file.hasPrefix("/") || file == "~" || file.hasPrefix("~/")
            if file.contains(UnknownText.any) || !isAbsolute && line.folder == UnknownText.any {
                return WallAnswer(
                    .container, .cannotBeTold,
                    because: "the changed file cannot be told: only the shell knows it")
            }
            // A pattern stands for files in the folder before it.
            let known = file.prefix { String($0) != UnknownText.names }
            guard known.count < file.count else { return answer(writing: place.paths(file)[0]) }
            let folder = known.lastIndex(of: "/").map { String(known[...$0]) } ?? "./"
            return answer(writing: place.paths(folder + "x")[0])
        }
        return WallAnswer.deciding(answers)
    }
}
