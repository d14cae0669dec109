// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import IAM

/// The models that a session may call.
extension SessionPolicyTests {
    @Test(arguments: [
        (
            "us.anthropic.claude-x",
            [
                "arn:aws:bedrock:*:123456789012:inference-profile/us.anthropic.claude-x",
                "arn:aws:bedrock:us-*::foundation-model/anthropic.claude-x",
            ]
        ),
        (
            "global.anthropic.claude-x[1m]",
            [
                "arn:aws:bedrock:*:123456789012:inference-profile/global.anthropic.claude-x",
                "arn:aws:bedrock:*::foundation-model/anthropic.claude-x",
            ]
        ),
        ("anthropic.claude-x", ["arn:aws:bedrock:*::foundation-model/anthropic.claude-x"]),
        (
            "arn:aws:bedrock:eu-west-1:123456789012:application-inference-profile/abc",
            [
                "arn:aws:bedrock:eu-west-1:123456789012:application-inference-profile/abc",
                "arn:aws:bedrock:*::foundation-model/anthropic.*",
            ]
        ),
        ("sonnet", []),
    ]) func `a model needs its own ARN and those behind its profile`(name: String, resources: [String]) throws
    {
        let role = try #require(RoleName(arn: Self.role))
        #expect(ModelName(name)?.resources(of: role) == resources)
    }

    @Test(arguments: [
        "*.*", "us.anthropic.*", "us.anthropic.claude-?", "arn:aws:bedrock:*:*:*", "arn:aws:s3:::bucket/*",
        "arn:aws:bedrock:us-east-1:123456789012:inference-profile/*", "arn:aws:bedrock:*::foundation-model/a",
        "arn:aws:bedrock:us-east-1:1:inference-profile/a", "arn:aws:bedrock:us-east-1::model/a", "a\"b",
        "a b", "[1m]",
        "",
    ]) func `a text that names several models or none is refused`(text: String) {
        #expect(ModelName(text) == nil)
    }

    @Test(
        arguments: [
            ("us.anthropic.claude-x", ["us-east-1"], nil), ("us.anthropic.claude-x", ["ca-central-1"], nil),
            ("us.anthropic.claude-x", ["eu-west-1"], .region("us")), ("us.anthropic.claude-x", [], nil),
            ("us.anthropic.claude-x", ["us-gov-west-1"], .region("us")),
            ("us.anthropic.claude-x", ["eu-west-1", "us-east-1"], nil),
            ("us-gov.anthropic.claude-x", ["us-gov-west-1"], nil),
            ("us-gov.anthropic.claude-x", ["us-east-1"], .region("us-gov")),
            ("jp.anthropic.claude-x", ["ap-northeast-1"], nil),
            ("jp.anthropic.claude-x", ["ap-southeast-2"], .region("jp")),
            ("global.anthropic.claude-x[1m]", ["sa-east-1"], nil), ("anthropic.claude-x", ["sa-east-1"], nil),
            ("sonnet", ["us-east-1"], nil), ("opus[1m]", ["us-east-1"], nil),
            ("claude-sonnet-4-5", ["us-east-1"], .unknown), ("us.claude-sonnet-4-5", ["us-east-1"], .unknown),
            ("mars.anthropic.claude-x", ["us-east-1"], .unknown),
            ("amazon.nova-pro-v1:0", ["us-east-1"], .unknown),
            ("arn:aws:bedrock:us-east-1:123456789012:application-inference-profile/a", ["us-east-1"], nil),
            (
                "arn:aws:bedrock:us-west-2:123456789012:application-inference-profile/a", ["us-east-1"],
                .region("us-west-2")
            ),
            (
                "arn:aws:bedrock:us-east-1:999999999999:application-inference-profile/a", ["us-east-1"],
                .account("999999999999")
            ),
            ("arn:aws:bedrock:us-east-1:210987654321:application-inference-profile/a", ["us-east-1"], nil),
            ("arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-x", ["us-east-1"], nil),
            (
                "arn:aws-us-gov:bedrock:us-gov-west-1:123456789012:inference-profile/a", ["us-east-1"],
                .partition("aws-us-gov")
            ),
        ] as [(String, [String], ModelName.Fault?)])
    func `a model is of the session's region, account and partition`(
        name: String, regions: [String], fault: ModelName.Fault?
    ) throws {
        let role = try #require(RoleName(arn: Self.role))
        let model = try #require(ModelName(name))
        #expect(model.fault(in: regions, of: nil, role: role, accounts: ["210987654321"]) == fault)
    }

    @Test func `of an unknown role no account is wrong`() throws {
        let model = try #require(
            ModelName("arn:aws:bedrock:us-east-1:999999999999:application-inference-profile/a"))
        #expect(model.fault(in: ["us-east-1"], of: "aws", role: nil, accounts: []) == nil)
        #expect(
            model.fault(in: ["us-gov-west-1"], of: "aws-us-gov", role: nil, accounts: []) == .partition("aws")
        )
    }

    @Test(arguments: ["us.", "us.0", "us.meta.llama4"]) func `in few words no name stands for its end`(
        name: String
    )
        throws
    {
        let role = try #require(RoleName(arn: Self.role))
        let model = try #require(ModelName(name))
        #expect(model.fewResources(of: role) == model.resources(of: role))
    }
}
