// SPDX-License-Identifier: Apache-2.0

import Foundation
import Policy
import Testing

@testable import Documents

@Suite struct PolicyAnswerTests {
    @Test func `JSON has all four walls in their order, and says where nothing decides`() throws {
        let answer = try ask("egress: {hosts: [a.example.com]}", .host, "b.example.com")
        let value = try JSONDecoder().decode(JSONValue.self, from: try JSONEncoder().encode(answer))
        #expect(value["outcome"] == .string("denied"))
        #expect(value["query"] == .object(["kind": .string("host"), "value": .string("b.example.com")]))
        guard case .array(let walls)? = value["walls"] else { throw PolicyAnswerError.noWalls }
        #expect(walls.map { $0["wall"] } == ["agent", "aws", "network", "container"].map { .string($0) })
        guard case .object(let network) = walls[2] else { throw PolicyAnswerError.noWalls }
        #expect(network["origin"] == .null)
        #expect(
            network["because"]
                == .string(
                    "no line allows b.example.com: its name is not looked up; add `egress: {hosts: [b.example.com]}`"
                ))
    }

    enum PolicyAnswerError: Error { case noWalls }

    @Test func `the outcome is the strictest of the walls that are concerned`() throws {
        #expect(try ask("", .command, "python3 x.py").outcome == .needsApproval)
        #expect(try ask("", .command, "python3 x.py; touch /src/x").outcome == .denied)
        #expect(try ask("", .command, "ls").outcome == .allowed)
    }

    @Test func `nothing of a question steers a terminal`() throws {
        let answer = try ask("", .command, "echo \u{1b}[2J")
        #expect(answer.lines.allSatisfy { !$0.contains("\u{1b}") })
    }

    @Test(arguments: ShippedPolicies.all.map(\.path)) func `each shipped policy answers every kind`(
        path: String
    ) throws {
        let source = try #require(ShippedPolicies.all.first { $0.path == path })
        let reader = PolicyReader { name, _ in ShippedPolicies.policy(named: name) }
        let explainer = try #require(PolicyExplainer(reader.read(source)))
        let texts: [PolicyQuery.Kind: String] = [
            .host: "example.com", .command: "aws s3 ls", .action: "s3:Get*", .path: "/src", .write: "/src",
            .env: "TERM",
            .mount: "~/x",
        ]
        for kind in PolicyQuery.Kind.allCases {
            let answer = explainer.answer(try PolicyQuery(kind, try #require(texts[kind])))
            #expect(answer.walls.map(\.wall) == PolicyCoverage.Wall.allCases)
            #expect(answer.walls.contains { $0.verdict != .notConcerned })
            #expect(answer.walls.allSatisfy { !$0.because.isEmpty })
        }
    }
}
