// SPDX-License-Identifier: Apache-2.0

import IAM
import Testing

@testable import Policy

@Suite struct EndpointVariablesTests {
    private func policy(_ kinds: String, set: String = "") throws -> Policy {
        let reading = readBody(
            """
            environment: {set: {\(set)}}
            egress: {aws: {services: [sqs], regions: [us-east-1], endpoints: [\(kinds)]}}
            """)
        return try #require(reading.policy, "\(reading.findings)")
    }

    @Test(
        arguments: [
            ("standard", [], EndpointKind.standard), ("fips", ["AWS_USE_FIPS_ENDPOINT"], .fips),
            ("dual-stack", ["AWS_USE_DUALSTACK_ENDPOINT"], .dualStack),
            ("fips-dual-stack", ["AWS_USE_FIPS_ENDPOINT", "AWS_USE_DUALSTACK_ENDPOINT"], .fipsDualStack),
            ("standard, fips", [], .standard), ("fips, dual-stack", ["AWS_USE_FIPS_ENDPOINT"], .fips),
        ] as [(String, [String], EndpointKind)])
    func `the tools inside are told which kind of endpoint is opened`(
        kinds: String, variables: [String], kind: EndpointKind
    ) throws {
        let policy = try policy(kinds, set: "A: b")
        #expect(policy.egress.endpointVariables == variables)
        #expect(policy.endpointKind == kind)
    }

    @Test func `a variable of the policy's own decides`() throws {
        #expect(try policy("standard, fips", set: "AWS_USE_FIPS_ENDPOINT: true").endpointKind == .fips)
        #expect(try policy("fips", set: "AWS_USE_FIPS_ENDPOINT: false").endpointKind == .standard)
    }

    @Test func `a command goes to the kind of endpoint that is opened`() throws {
        let body = "egress: {aws: {services: [sqs], regions: [us-east-1], endpoints: [fips]}}"
        let answer = try ask(body, .command, "aws sqs list-queues")
        #expect(answer[.network]?.because.contains("sqs-fips.us-east-1.amazonaws.com") == true)
        #expect(answer.verdict(.network) == .allowed)
    }

    @Test func `a service that answers in one region alone is asked there`() throws {
        let body = "egress: {aws: {services: [health], regions: [eu-central-1, us-east-1]}}"
        #expect(
            try ask(body, .command, "aws health describe-events --region us-east-1").verdict(.network)
                == .allowed)
        let answer = try ask(body, .command, "aws health describe-events --region eu-central-1")
        #expect(answer.verdict(.network) == .denied)
        #expect(answer[.network]?.because.contains("--region us-east-1") == true)
    }
}
