// SPDX-License-Identifier: Apache-2.0

import Foundation
import Policy
import Testing

@testable import Launcher

struct ProbeFilesTests {
    private let home: TemporaryFolder

    init() throws {
        home = try TemporaryFolder()
    }

    private func mounts(_ text: String, configuration: String = "") throws -> [String: String] {
        let policy = try Samples.policy(text)
        let machine = Samples.machine(home: home.path, workspace: try home.folder("project"))
        let plan = try Planner(
            policy: policy,
            settings: Samples.settings(
                for: policy, configuration: UserConfigurationReader.read(configuration, path: "config.yaml")),
            machine: machine, request: .verification, terminal: .output,
            ranges: Samples.ranges(home: home.path)
        ).plan()
        return try ProbeFiles.mounts(for: plan, machine: machine).reduce(into: [:]) { texts, mount in
            guard case .generated(let file) = mount.source, mount.access == .readOnly else { return }
            texts[mount.target] = file.text
        }
    }

    @Test func `Every probe is mounted as it is in the sources`() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../Sources/Launcher/Verify/Probes")
        let mounted = try mounts(Samples.minimal)
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
            $0.hasSuffix(".py")
        }
        #expect(files.count + 1 == mounted.count)
        for name in files {
            #expect(
                try mounted["/usr/libexec/cx/probes/\(name)"]
                    == String(contentsOf: folder.appending(path: name), encoding: .utf8))
        }
    }

    @Test func `The facts hold what the policy allows, and no value of a variable`() throws {
        let text = try mounts(Samples.aws + "\nenvironment: {pass: [SECRET], set: {FOO: bar-value}}\n")[
            "/usr/libexec/cx/probes/facts.json"]
        let facts = try JSONText(text ?? "")
        #expect(facts["hosts", "0", "name"] == "bedrock-runtime.us-east-1.amazonaws.com")
        #expect(facts["hosts", "0", "tlsPorts", "0"] == "443")
        #expect(facts["workspace", "target"] == "/src")
        #expect(facts["user", "uid"] == "1000")
        #expect(facts["callersHome"] == home.path)
        #expect(facts.has("settings", "permissions"))
        #expect(text?.contains("SECRET") == true)
        #expect(text?.contains("hunter2") == false)
        #expect(text?.contains("bar-value") == false)
    }

    @Test(arguments: [("resolve: proxy", "1"), ("resolve: local", "0")])
    func `The probes know that addresses say nothing where the proxy alone resolves names`(
        key: String, isTrue: String
    ) throws {
        let configuration = "proxy: {url: \"http://proxy.example.com:3128\", \(key)}"
        let text = try mounts(Samples.minimal, configuration: configuration)[
            "/usr/libexec/cx/probes/facts.json"]
        #expect(try JSONText(text ?? "")["proxyResolves"] == isTrue)
    }

    @Test func `The probes run in the image's Python, without the agent's modules`() throws {
        #expect(
            try AgentCommand.line(for: .verification) == ["python3", "-I", "-B", "/usr/libexec/cx/probes"])
    }
}
