// SPDX-License-Identifier: Apache-2.0

import Policy
import Testing

@testable import Launcher

struct BypassedProxyTests {
    private let home: TemporaryFolder

    init() throws {
        home = try TemporaryFolder()
    }

    private func plan(
        _ variables: [String: String], flags: [UserSetting: [String]] = [:],
        egress: String = "hosts: [docs.example.com, status.example.org]"
    ) throws -> LaunchPlan {
        let policy = try Samples.policy(Samples.minimal + "\negress: {\(egress)}\n")
        var machine = Samples.machine(home: home.path, workspace: try home.folder("project"))
        machine.environment.merge(variables) { $1 }
        return try Planner(
            policy: policy, settings: Samples.settings(for: policy, flags: flags), machine: machine,
            request: .session(prompt: nil), terminal: .terminal, ranges: Samples.ranges(home: home.path)
        ).plan()
    }

    @Test(arguments: ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"])
    func `A plan says that the proxy of the environment is not what the sandbox goes through`(
        variable: String
    ) throws {
        let plan = try plan([variable: "http://ana:hunter2@proxy.example.com:3128"])
        let remark = try #require(plan.bypassedProxy?.remark)
        #expect(remark.hasPrefix("\(variable) is set, but cx goes by proxy: of config.yaml alone"))
        #expect(try plan.text().contains("egress\n    \(remark)\n"))
        #expect(try !plan.text().contains("hunter2"))
    }

    @Test func `Where cx has a proxy of its own, or there is nothing to reach, nothing is said`() throws {
        let variables = ["HTTPS_PROXY": "http://proxy.example.com:3128"]
        #expect(
            try plan(variables, flags: [.proxy: ["http://proxy.example.com:3128"]]).bypassedProxy == nil)
        #expect(try plan(variables, egress: "hosts: []").bypassedProxy == nil)
        #expect(try plan(["HTTPS_PROXY": " "]).bypassedProxy == nil)
        #expect(try plan(["HTTP_PROXY": "http://proxy.example.com:3128"]).bypassedProxy == nil)
    }

    @Test(arguments: [
        ("*", nil), ("example.com,example.org", nil), (".example.com, *.example.org:443", nil),
        ("docs.example.com", "status.example.org"), ("ocs.example.com", "docs.example.com"),
        ("com.example", "docs.example.com"), ("10.0.0.0/8,localhost", "docs.example.com"),
        ("", "docs.example.com"), ("example.com., .example.org.", nil),
        ("..example.com", "docs.example.com"), ("example.com..", "docs.example.com"),
    ])
    func `A host that the environment exempts goes straight out for everybody`(exempt: String, host: String?)
        throws
    {
        for name in ["NO_PROXY", "no_proxy"] {
            let plan = try plan(["https_proxy": "http://proxy.example.com:3128", name: exempt])
            #expect(plan.bypassedProxy?.host == host)
        }
    }

    @Test(arguments: [
        ("example.com", "", "status.example.org"), ("", "example.com", "status.example.org"),
        ("example.org", "example.com", "docs.example.com"),
    ])
    func `The variable in lower case comes first, and an empty one hides none`(
        lower: String, upper: String, host: String
    ) throws {
        let plan = try plan([
            "https_proxy": "http://proxy.example.com:3128", "no_proxy": lower, "NO_PROXY": upper,
        ])
        #expect(plan.bypassedProxy?.host == host)
    }
}
