// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import IAM

@Suite struct ServiceAliasesTests {
    @Test(
        arguments: [
            ("sfn", "stepfunctions"), ("cognito-identity-provider", "cognito-idp"),
            ("cloudwatch-logs", "logs"),
            ("eventbridge", "events"), ("elasticloadbalancingv2", "elbv2"), ("redis", "elasticache"),
            ("SQS", "sqs"), ("sqss", "sqs"), ("cloudwach", "cloudwatch"), ("zzzz", nil),
        ] as [(String, String?)])
    func `a name of a service that is meant is the same for hosts and for actions`(
        name: String, meant: String?
    ) {
        #expect(ServiceAliases.meant(by: name, among: EndpointCatalogue.shared.services) == meant)
        #expect(ServiceAliases.meant(by: name, among: ActionCorpus.shared.serviceNames) == meant)
    }

    @Test func `a short name is not near to another short one`() {
        #expect(ServiceAliases.meant(by: "qldb", among: EndpointCatalogue.shared.services) == nil)
        #expect(ServiceAliases.help(for: "qldb", among: ["elb", "rds"]) == nil)
    }

    @Test func `every name of the table is the AWS CLI's for hosts and for actions`() {
        for name in [
            "logs", "cognito-idp", "elbv2", "ses", "events", "cloudwatch", "opensearch", "elasticache",
        ] {
            #expect(EndpointCatalogue.shared.contains(service: name), "\(name)")
            #expect(!ActionCorpus.shared.prefixes(for: name).isEmpty, "\(name)")
        }
    }

    @Test func `GovCloud lacks services that the commercial regions have`() {
        let catalogue = EndpointCatalogue.shared
        for service in [
            "cloudfront", "ce", "globalaccelerator", "devops-guru", "amplify", "apprunner", "shield",
        ] {
            #expect(!catalogue.offers(service: service, in: "us-gov-west-1"), "\(service)")
            #expect(catalogue.isAbsent(service: service, fromPartitionOf: "us-gov-east-1"), "\(service)")
            #expect(catalogue.offers(service: service, in: "us-east-1"), "\(service)")
        }
        #expect(catalogue.offers(service: "sqs", in: "us-gov-west-1"))
        #expect(!catalogue.isAbsent(service: "polly", fromPartitionOf: "us-gov-east-1"))
    }
}
