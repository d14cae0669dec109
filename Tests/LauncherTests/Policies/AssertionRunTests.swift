// SPDX-License-Identifier: Apache-2.0

import Policy
import Testing

@testable import Launcher

struct AssertionRunTests {
    private let home: TemporaryFolder
    private let run: AssertionRun

    init() throws {
        home = try TemporaryFolder()
        run = AssertionRun(
            policies: PolicyStore(home: home.path, environment: [:], ranges: Samples.ranges(home: home.path)))
    }

    @Test func `A folder's files of tests are found at any depth, each once`() throws {
        let first = try home.file("policies/a.test.yaml")
        let second = try home.file("policies/tests/b.test.yml")
        try home.file("policies/a.yaml")
        let folder = "\(home.path)/policies"
        #expect(try AssertionRun.files([folder, first]) == [first, second])
        #expect(try AssertionRun.files(["\(folder)/a.yaml"]) == ["\(folder)/a.yaml"])
        #expect(throws: CXError.self) { try AssertionRun.files([try home.folder("empty")]) }
        #expect(throws: CXError.self) { try AssertionRun.files(["\(home.path)/none"]) }
    }

    @Test func `A file of tests is no policy`() throws {
        let store = PolicyStore(home: home.path, environment: [:], ranges: Samples.ranges(home: home.path))
        try home.file(".config/cx/policies/mine.yaml", Samples.minimal)
        try home.file(".config/cx/policies/mine.test.yaml", "cx: 1\npolicy: mine\ntests: [{deny: {env: A}}]")
        #expect(store.list().map(\.name).filter { $0.contains("mine") } == ["mine"])
    }

    @Test func `A policy is found beside its tests, or by its name`() throws {
        try home.file("p/mine.yaml", "cx: 1\nname: mine\nextends: [base]\negress: {hosts: [a.example.com]}\n")
        let tests = "tests: [{allow: {host: a.example.com}}, {allow: {mount: ~/x}}]"
        let beside = run.run(try home.file("p/t/mine.test.yaml", "cx: 1\npolicy: ../mine.yaml\n\(tests)"))
        #expect(beside.policy == "mine")
        #expect(beside.results.map(\.isPassed) == [true, false])
        let named = run.run(try home.file("p/base.test.yaml", "cx: 1\npolicy: base\n\(tests)"))
        #expect(named.policy == "base")
        #expect(named.results.map(\.isPassed) == [false, false])
    }

    @Test func `A file or a policy that cannot be read is a problem, and no test passes`() throws {
        for (number, text) in [
            "cx: [", "cx: 1\npolicy: none\ntests: [{deny: {env: A}}]",
            "cx: 1\npolicy: ./x.yaml\ntests: [{deny: {env: A}}]",
        ].enumerated() {
            try home.file("q/x.yaml", "cx: 1\nname: x\negress: {hosts: [1.2.3.4]}\n")
            let suite = run.run(try home.file("q/\(number).test.yaml", text))
            #expect(!suite.problems.isEmpty)
            #expect(suite.results.isEmpty)
        }
        #expect(!run.run("\(home.path)/none.test.yaml").problems.isEmpty)
    }
}
