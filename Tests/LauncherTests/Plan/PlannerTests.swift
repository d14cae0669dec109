// SPDX-License-Identifier: Apache-2.0

import Foundation
import Glibc
import GuardProtocol
import Policy
import Testing

@testable import Launcher

struct PlannerTests {
    private let home: TemporaryFolder
    private let workspace: String

    init() throws {
        home = try TemporaryFolder()
        workspace = try home.folder("project")
    }

    private func plan(
        _ text: String, uid: UInt32 = 1000, flags: [UserSetting: [String]] = [.role: [Samples.role]],
        change: (inout Machine) -> Void = { _ in }
    ) throws -> LaunchPlan {
        let policy = try Samples.policy(text)
        var machine = Samples.machine(uid: uid, home: home.path, workspace: workspace)
        change(&machine)
        return try Planner(
            policy: policy, settings: Samples.settings(for: policy, flags: flags), machine: machine,
            request: .session(prompt: nil), terminal: .terminal,
            ranges: Samples.ranges(home: home.path)
        ).plan()
    }

    @Test func `Of the caller's variables only those that the policy names get in`() throws {
        let plan = try plan(Samples.minimal + "\nenvironment: {pass: [TERM, LANG], set: {FOO: bar}}\n")
        let names = Dictionary(uniqueKeysWithValues: plan.container.environment.map { ($0.name, $0.value) })
        #expect(names["TERM"] == "xterm")
        #expect(names["FOO"] == "bar")
        #expect(names["LANG"] == "C.UTF-8")
        #expect(names["SECRET"] == nil)
        #expect(names["PATH"] == "/usr/local/bin:/usr/bin:/bin")
        #expect(try !plan.json().contains("hunter2"))
    }

    @Test func `A locale that the image does not have becomes the one in UTF-8 that it has`() throws {
        let text = Samples.minimal + "\nenvironment: {pass: [LANG, LC_ALL, LC_TIME, TZ]}\n"
        let plan = try plan(text) {
            $0.environment = ["LANG": "", "LC_ALL": "de_DE.UTF-8", "LC_TIME": "C", "TZ": "de_DE.UTF-8"]
        }
        let values = Dictionary(uniqueKeysWithValues: plan.container.environment.map { ($0.name, $0.value) })
        #expect(values["LANG"] == "C.UTF-8")
        #expect(values["LC_ALL"] == "C.UTF-8")
        #expect(values["LC_TIME"] == "C")
        #expect(values["TZ"] == "de_DE.UTF-8")
        #expect(try plan.text().contains("LC_ALL=C.UTF-8  (in place of the caller's"))
        #expect(try !plan.text().contains("LC_TIME=C"))
        for narrow in ["C", "POSIX"] {
            let plan = try self.plan(text) { $0.environment = ["LANG": narrow, "LC_ALL": narrow] }
            let variables = plan.container.environment.filter { ["LANG", "LC_ALL"].contains($0.name) }
            #expect(variables.map(\.value) == ["C.UTF-8", "C.UTF-8"])
        }
        let set = try self.plan(Samples.minimal + "\nenvironment: {set: {LANG: de_DE.UTF-8}}\n")
        #expect(set.container.environment.first { $0.name == "LANG" }?.value == "de_DE.UTF-8")
    }

    @Test func `A terminal that this machine describes is described inside`() throws {
        let folder = try home.folder(".terminfo/f")
        let entry = CompiledSample.terminal("foot-direct|a sample")
        try home.file(".terminfo/f/foot-direct")
        try Data(entry).write(to: URL(filePath: "\(folder)/foot-direct"))
        let text = Samples.minimal + "\nenvironment: {pass: [TERM]}\n"
        let plan = try plan(text) { $0.environment["TERM"] = "foot-direct" }
        let mount = plan.container.mounts.first { $0.target == "/etc/terminfo/f/foot-direct" }
        #expect(mount?.source == .generated(GeneratedFile(name: "terminfo", bytes: entry)))
        #expect(mount?.access == .readOnly)
        #expect(plan.remarks.isEmpty)
        let silent = try self.plan(Samples.minimal) { $0.environment["TERM"] = "foot-direct" }
        #expect(!silent.container.mounts.contains { $0.target.hasPrefix("/etc/terminfo") })
    }

    @Test func `The agent is told which folders it may write, and no other`() throws {
        let notes = try home.folder("notes")
        let plan = try plan(
            Samples.minimal
                + "\nmounts: [{source: '\(notes)', target: /mnt/notes, access: read-write}, "
                + "{source: /nonexistent, target: /mnt/none, access: read-write, optional: true}]\n")
        let text = plan.container.generatedFiles.first { $0.name == "CLAUDE.md" }?.text ?? ""
        #expect(text.contains("`/src` is the workspace, read-only. `/mnt/notes` is writable."))
        #expect(!text.contains("/mnt/none"))
    }

    @Test func `A policy that reaches AWS needs a role, by its ARN, in a region it reaches`() throws {
        #expect(throws: CXError.self) { try plan(Samples.aws, flags: [:]) }
        #expect(throws: CXError.self) { try plan(Samples.aws, flags: [.role: ["investigator"]]) }
        #expect(throws: CXError.self) {
            try plan(Samples.aws, flags: [.role: [Samples.role], .region: ["eu-west-1"]])
        }
        #expect(try plan(Samples.aws).aws?.region.value == "us-east-1")
        #expect(try plan(Samples.minimal, flags: [:]).aws == nil)
    }

    @Test func `Keys in the environment are named as weaker, and come from inside`() throws {
        let weaker = try plan(Samples.aws, flags: [.role: [Samples.role], .credentials: ["environment"]])
        #expect(weaker.container.command.first == "/usr/libexec/cx/with-keys")
        #expect(try weaker.text().contains("weaker"))
        #expect(try weaker.json().contains("weaker"))
        #expect(
            !weaker.container.environment.contains {
                $0.name.hasPrefix("AWS_ACCESS") || $0.name.hasPrefix("AWS_SE")
            })
        let plan = try plan(Samples.aws)
        #expect(plan.container.command.first == "claude")
        #expect(try !plan.text().contains("weaker"))
        #expect(throws: CXError.self) {
            try self.plan(Samples.aws, flags: [.role: [Samples.role], .credentials: ["clipboard"]])
        }
        let none = try self.plan(Samples.minimal, flags: [.credentials: ["environment"]])
        #expect(none.container.command.first == "claude")
    }

    @Test func `A plan shows the proxy and where it came from, without user and password`() throws {
        let policy = try Samples.policy()
        let settings = try Samples.settings(
            for: policy, environment: ["CX_PROXY": "http://operator:hunter3@proxy.example.com:3128"])
        let plan = try Planner(
            policy: policy, settings: settings,
            machine: Samples.machine(home: home.path, workspace: workspace),
            request: .session(prompt: nil), terminal: .terminal, ranges: Samples.ranges(home: home.path)
        ).plan()
        for shown in [try plan.text(), try plan.json()] {
            #expect(shown.contains("http://proxy.example.com:3128"))
            #expect(shown.contains("variable CX_PROXY"))
            #expect(!shown.contains("operator"))
            #expect(!shown.contains("hunter3"))
        }
        #expect(plan.proxy?.value.credentials != nil)
    }

    @Test func `Limits are never above what the caller or the machine has`() throws {
        let plan = try plan(Samples.minimal + "\nlimits: {cpus: 64, processes: 100000}\n") {
            $0.openFiles = 100
            $0.processes = 50
            $0.processors = 2
        }
        #expect(plan.container.limits.cpus == 2)
        #expect(plan.container.limits.processes == 50)
        #expect(plan.container.limits.openFiles == 100)
        #expect(plan.container.limits.hostProcesses == 50)
    }

    @Test func `Where the agent is the caller, the caller's own programs have limits above the agent's`()
        throws
    {
        #expect(try plan(Samples.minimal).container.limits.openFiles == 512)
        #expect(try plan(Samples.minimal, uid: 0).container.limits.openFiles == 4096)
        #expect(try plan(Samples.minimal) { $0.usualProcesses = 100 }.container.limits.processes == 50)
    }

    @Test func `A limit that control groups cannot hold for this user is named`() throws {
        let rootless = try plan(Samples.minimal) { $0.controllers = [] }
        let delegated = try plan(Samples.minimal) { $0.controllers = ["memory", "pids"] }
        let rootful = try plan(Samples.minimal, uid: 0)
        #expect(rootless.container.limits.notEnforced == ["memory", "cpus"])
        #expect(delegated.container.limits.notEnforced == ["cpus"])
        #expect(rootful.container.limits.notEnforced == [])
        #expect(try rootless.text().contains("not held up by this machine's control groups: memory, cpus"))
    }

    @Test func `The agent of root is never root`() throws {
        #expect(try plan(Samples.minimal, uid: 0).container.user.uid == 65_532)
        #expect(try plan(Samples.minimal, uid: 1000).container.user.uid == 1000)
    }

    @Test(arguments: ["", ".aws", ".ssh", ".ssh/keys", ".config/gh", ".kube"])
    func `A workspace that holds keys is refused`(name: String) throws {
        let folder = name.isEmpty ? home.path : try home.folder(name)
        #expect(throws: CXError.self) { try plan(Samples.minimal) { $0.workspace = folder } }
    }

    @Test(arguments: ["/", "/etc", "/proc", "/run", "/dev", "/var", "/var/lib", "/tmp", "/var/tmp"])
    func `A workspace of the host's own is refused`(folder: String) throws {
        #expect(throws: CXError.self) { try plan(Samples.minimal) { $0.workspace = folder } }
    }

    @Test func `A folder in which a secret really lies is refused, too`() throws {
        try home.folder("dotfiles/aws")
        _ = try home.link(".aws", to: "\(home.path)/dotfiles/aws")
        #expect(throws: CXError.self) {
            try plan(Samples.minimal) { $0.workspace = "\(home.path)/dotfiles" }
        }
    }

    @Test func `A folder in which cx's own really lies, or will lie, is refused, too`() throws {
        try home.folder("dotfiles/cx")
        try home.folder(".config")
        _ = try home.link(".config/cx", to: "\(home.path)/dotfiles/cx")
        try home.folder("data/state")
        try home.folder(".local")
        _ = try home.link(".local/state", to: "\(home.path)/data/state")
        for folder in ["dotfiles", "data", "data/state"] {
            #expect(throws: CXError.self) {
                try plan(Samples.minimal) { $0.workspace = "\(home.path)/\(folder)" }
            }
        }
    }

    @Test func `A mount is judged by where its symbolic links lead`() throws {
        try home.folder(".aws")
        let link = try home.link("harmless", to: "\(home.path)/.aws")
        let text = Samples.minimal + "\nmounts: [{source: \(link), target: /data}]\n"
        #expect(throws: CXError.self) { try plan(text) }
    }

    @Test func `A mount that does not exist is an error unless it is optional`() throws {
        let missing = "\nmounts: [{source: /nowhere/at/all, target: /data"
        #expect(throws: CXError.self) { try self.plan(Samples.minimal + missing + "}]\n") }
        let plan = try self.plan(Samples.minimal + missing + ", optional: true}]\n")
        #expect(!plan.container.mounts.contains { $0.target == "/data" })
    }

    @Test func `In a writable workspace, what runs later on the host stays read-only, as a mount of its own`()
        throws
    {
        try home.file("project/.git/config")
        try home.file("project/.envrc")
        _ = try home.link("project/.mcp.json", to: "/nowhere")
        let plan = try plan(Samples.minimal + "\nworkspace: {access: read-write, at: /src}\n")
        let readOnly = plan.container.mounts.filter { $0.access == .readOnly }.map(\.target)
        #expect(plan.container.mounts.first { $0.target == "/src" }?.access == .readWrite)
        #expect(readOnly.contains("/src/.git"))
        #expect(readOnly.contains("/src/.envrc"))
        #expect(!readOnly.contains("/src/.mcp.json"))
    }

    @Test func `A caller's value is passed on and never shown`() throws {
        let plan = try plan(Samples.minimal + "\nenvironment: {pass: [SECRET]}\n")
        #expect(plan.container.environment.contains { $0.name == "SECRET" && $0.value == "hunter2" })
        #expect(try !plan.json().contains("hunter2"))
        #expect(try !plan.text().contains("hunter2"))
        #expect(try plan.json().contains(#""SECRET" : null"#))
    }

    @Test func `A value with a line break would be read as another variable, and is refused`() throws {
        #expect(throws: CXError.self) {
            try plan(Samples.minimal + "\nenvironment: {pass: [TERM]}\n") {
                $0.environment["TERM"] = "x\nPATH=/evil"
            }
        }
    }

    @Test func `Trusted certificates are one bundle, and a private key in it is refused`() throws {
        let good = try home.file("ca.pem", "-----BEGIN CERTIFICATE-----\nx\n-----END CERTIFICATE-----\n")
        let key = try home.file("key.pem", "-----BEGIN CERTIFICATE-----\n-----BEGIN PRIVATE KEY-----\n")
        let empty = try home.file("empty.pem")
        let plan = try plan(Samples.minimal, flags: [.trust: [good]])
        let bundle = plan.container.mounts.first { $0.target == "/etc/ssl/certs/ca-certificates.crt" }
        guard case .generated(let file)? = bundle?.source else {
            Issue.record("no bundle is mounted")
            return
        }
        #expect(file.text.contains("BEGIN CERTIFICATE"))
        #expect(throws: CXError.self) { try self.plan(Samples.minimal, flags: [.trust: [key]]) }
        #expect(throws: CXError.self) { try self.plan(Samples.minimal, flags: [.trust: [empty]]) }
    }

    @Test func `A certificate and an engine that others may put another one in place of are refused`() throws
    {
        let certificate = try home.file(
            "open/ca.pem", "-----BEGIN CERTIFICATE-----\nx\n-----END CERTIFICATE-----\n")
        let engine = try home.file("open/podman", "#!/bin/sh\n", mode: 0o755)
        let plan = { try self.plan(Samples.minimal, flags: [.trust: [certificate], .engine: [engine]]) }
        #expect(try plan().container.engine.value == engine)
        #expect(chmod("\(home.path)/open", 0o777) == 0)
        let error = #expect(throws: CXError.self, performing: plan)
        #expect(error?.what.contains("others may change the engine") == true)
        let other = #expect(throws: CXError.self) {
            try self.plan(Samples.minimal, flags: [.trust: [certificate]])
        }
        #expect(other?.what.contains("others may change the certificate") == true)
    }

    @Test func `The JSON of a plan has the documented keys`() throws {
        let json = try JSONText(plan(Samples.aws).json())
        #expect(json["policy", "name"] == "sample")
        #expect(json["policy", "digest"]?.hasPrefix("sha256:") == true)
        #expect(json["container", "engine"] == "podman")
        #expect(json["container", "image"] == "localhost/cx:test")
        #expect(json["aws", "role"] == Samples.role)
        #expect(json["aws", "duration"] == "3600")
        #expect(json["firewall", "text"]?.contains("table inet") == true)
        #expect(json["egress", "0", "host"] == "bedrock-runtime.us-east-1.amazonaws.com")
        #expect(json["egress", "0", "ports", "0"] == "443")
        #expect(json["egress", "0", "origin", "line"] == "5")
        for key in ["settings", "firewall"] { #expect(json.has(key)) }
        #expect(json.has("terminal", "clipboard"))
        for key in ["command", "mounts", "environment", "limits"] { #expect(json.has("container", key)) }
    }
}
