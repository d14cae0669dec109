// SPDX-License-Identifier: Apache-2.0

import Addresses
public import Documents
import IAM

extension LintRule {
    public static let awsModel: LintRule = LintRule(
        "aws/model", .error,
        summary: "a model's name that would let the agent call more than one model",
        rationale: """
            The session policy allows the calls of the models that the sandbox's variables name. A name with \
            a wildcard, or an ARN of anything else, would allow more than it says. A model's name has \
            letters, digits and `. _ : -`, as Bedrock and Claude Code write it, or it is the ARN of one \
            model or profile of Bedrock. `[1m]` may stand behind it.
            """,
        bad: [
            """
            environment:
              set:
                ↓ANTHROPIC_MODEL: us.anthropic.*
                ↓ANTHROPIC_DEFAULT_OPUS_MODEL: "arn:aws:bedrock:*:*:*"
                ↓ANTHROPIC_DEFAULT_HAIKU_MODEL: "arn:aws:s3:::bucket/key"
            """
        ],
        good: [
            """
            environment:
              set:
                ANTHROPIC_MODEL: us.anthropic.claude-sonnet-4-5-20250929-v1:0[1m]
                ANTHROPIC_DEFAULT_OPUS_MODEL: arn:aws:bedrock:us-east-1:123456789012:application-inference-profile/abc123
                ANTHROPIC_DEFAULT_HAIKU_MODEL: haiku
            """
        ])
}

extension PolicyRule {
    static let awsModel = PolicyRule(.awsModel, reads: [.environment]) { review in
        for name in AgentModels.variables {
            guard let value = review.draft.set[name], !value.value.isEmpty, ModelName(value.value) == nil
            else {
                continue
            }
            review.report(
                .awsModel, "\(name) does not name one model: \(Printable.quoted(value.value))",
                at: value.origin,
                help: "a model's name, as us.anthropic.claude-opus-5-5, or the ARN of a model in Bedrock")
        }
    }
}
