// SPDX-License-Identifier: Apache-2.0

import Policy
import Testing

@testable import Documents

/// The advice on what a policy reaches of AWS, as a person gets it.
@Suite struct AWSAdviceTests {
    private func help(_ rule: String, _ body: String) -> String? {
        readBody(body).findings.first { $0.rule == rule }?.help
    }

    @Test func `the way to the model under FIPS is named at once`() {
        let egress = "egress: {aws: {services: [sqs], regions: [us-east-1], endpoints: [fips]}}"
        let advice = help("egress/no-model", egress)
        #expect(advice?.hasPrefix("name bedrock-runtime.us-east-1.amazonaws.com in `egress.hosts`") == true)
        let standard = help("egress/no-model", egress.replacing(", endpoints: [fips]", with: ""))
        #expect(standard == "add bedrock-runtime to `egress.aws.services`")
    }

    @Test func `nobody is sent to what a partition does not have`() {
        let china = help("egress/no-model", "egress: {aws: {services: [sqs], regions: [cn-north-1]}}")
        #expect(china?.hasPrefix("AWS does not offer Bedrock in the partition aws-cn") == true)
        let model = """
            environment: {set: {ANTHROPIC_MODEL: global.anthropic.claude-opus-5-5}}
            egress: {aws: {services: [bedrock-runtime], regions: [us-gov-west-1]}}
            """
        #expect(help("aws/uncallable-model", model) == "name a profile of the session's own geography")
        let other = model.replacing("global.", with: "eu.").replacing("us-gov-west-1", with: "us-east-1")
        #expect(help("aws/uncallable-model", other)?.hasSuffix("or one that begins with global.") == true)
        let absent = "egress: {aws: {services: [cloudfront], regions: [us-gov-west-1]}}"
        #expect(help("egress/not-offered", absent) == "leave it out: no region of aws-us-gov has it")
    }

    @Test func `a bucket's host is of the session's region`() {
        let body = """
            aws:
              allow: [{actions: ["s3:GetObject"], resources: ["arn:aws:s3:::my-bucket/*"], reason: reports}]
            egress: {aws: {services: [sqs], regions: [us-east-1, ap-south-1]}}
            """
        #expect(
            help("aws/unreached", body)
                == "add my-bucket.s3.REGION.amazonaws.com to `egress.hosts`, with the bucket's region")
        #expect(
            help("aws/unreached", body.replacing("aws:\n  allow", with: "aws:\n  region: us-east-1\n  allow"))
                == "add my-bucket.s3.us-east-1.amazonaws.com to `egress.hosts`")
    }
}
