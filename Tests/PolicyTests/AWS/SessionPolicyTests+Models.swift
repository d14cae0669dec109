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
