// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import IAM

@Suite struct ServiceFactsTests {
    @Test(arguments: [
        ("health", "us-east-1"), ("globalaccelerator", "us-west-2"), ("partnercentral", "us-east-1"),
        ("route53-recovery-readiness", "us-west-2"), ("iam", "us-east-1"),
    ]) func `no condition on the region refuses a service that answers in one region`(
        service: String, home: String
    ) {
        #expect(GlobalServices.contains(service))
        #expect(GlobalServices.needsExemption(service, regions: ["eu-west-1"], partition: "aws"))
        #expect(!GlobalServices.needsExemption(service, regions: ["eu-west-1", home], partition: "aws"))
        #expect(!GlobalServices.needsExemption("sqs", regions: ["eu-west-1"], partition: "aws"))
    }
}
