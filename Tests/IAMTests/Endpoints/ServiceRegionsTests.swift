// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import IAM

@Suite struct ServiceRegionsTests {
    private let catalogue = EndpointCatalogue.shared

    @Test func `a service is offered where botocore knows it to be`() {
        #expect(catalogue.offers(service: "apprunner", in: "us-east-1"))
        #expect(!catalogue.offers(service: "apprunner", in: "sa-east-1"))
        #expect(catalogue.offers(service: "sqs", in: "sa-east-1"))
    }

    @Test func `China has no Bedrock, whatever part of it is called`() {
        for service in ["bedrock", "bedrock-runtime", "bedrock-agentcore"] {
            #expect(!catalogue.offers(service: service, in: "cn-north-1"))
        }
        #expect(catalogue.offers(service: "bedrock-runtime", in: "us-gov-west-1"))
        #expect(catalogue.offers(service: "logs", in: "cn-north-1"))
    }

    @Test func `what is not known counts as offered`() {
        #expect(catalogue.offers(service: "bedrock-agentcore", in: "sa-east-1"))
        #expect(catalogue.offers(service: "iam", in: "eu-west-1"))
        #expect(catalogue.offers(service: "apprunner", in: "nowhere-1"))
    }
}
