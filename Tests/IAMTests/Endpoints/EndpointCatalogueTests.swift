// SPDX-License-Identifier: Apache-2.0

import Addresses
import Foundation
import Testing

@testable import IAM

@Suite struct EndpointCatalogueTests {
    private let catalogue = EndpointCatalogue.shared

    @Test func `every host that botocore resolves is in the catalogue`() throws {
        let file = URL(filePath: #filePath).appending(path: "../../Fixtures/endpoints.tsv").standardized
        let rows = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        #expect(rows.count > 500)
        for row in rows {
            let fields = row.split(separator: "\t").map(String.init)
            try #require(fields.count == 4)
            let kind = try #require(EndpointKind(rawValue: fields[2]))
            let hosts = catalogue.hosts(service: fields[0], region: fields[1], kinds: [kind]).map(\.text)
            #expect(hosts.contains(fields[3]), "\(row) is not in \(hosts)")
        }
    }

    @Test(arguments: [
        ("sqs", "eu-west-1", ["sqs.eu-west-1.amazonaws.com", "eu-west-1.queue.amazonaws.com"]),
        (
            "sqs", "us-east-1",
            ["sqs.us-east-1.amazonaws.com", "us-east-1.queue.amazonaws.com", "queue.amazonaws.com"]
        ),
        ("s3", "us-east-1", ["s3.us-east-1.amazonaws.com", "s3.amazonaws.com"]),
        ("s3", "us-west-2", ["s3.us-west-2.amazonaws.com"]),
        ("sts", "us-east-1", ["sts.us-east-1.amazonaws.com"]),
        ("iam", "eu-west-1", ["iam.amazonaws.com"]),
        ("iam", "us-gov-west-1", ["iam.us-gov.amazonaws.com"]),
        ("route53", "us-east-1", ["route53.amazonaws.com"]),
        ("cloudfront", "us-east-1", ["cloudfront.amazonaws.com"]),
        ("organizations", "eu-west-1", ["organizations.us-east-1.amazonaws.com"]),
        ("ce", "eu-west-1", ["ce.us-east-1.amazonaws.com"]),
        ("support", "eu-west-1", ["support.us-east-1.amazonaws.com"]),
        ("ecr", "us-east-1", ["api.ecr.us-east-1.amazonaws.com"]),
        (
            "logs", "us-east-1",
            [
                "logs.us-east-1.amazonaws.com", "stream-logs.us-east-1.amazonaws.com",
                "streaming-logs.us-east-1.amazonaws.com",
            ]
        ),
        (
            "states", "us-east-1",
            ["states.us-east-1.amazonaws.com", "sync-states.us-east-1.amazonaws.com"]
        ),
        (
            "logs", "us-gov-west-1",
            [
                "logs.us-gov-west-1.amazonaws.com", "stream-logs.us-gov-west-1.amazonaws.com",
                "streaming-logs.us-gov-west-1.amazonaws.com",
            ]
        ),
        (
            "health", "eu-central-1",
            [
                "health.us-east-1.amazonaws.com", "global.health.amazonaws.com",
                "health.us-east-2.amazonaws.com",
            ]
        ),
        ("globalaccelerator", "eu-central-1", ["globalaccelerator.us-west-2.amazonaws.com"]),
        ("health", "us-gov-west-1", ["health.us-gov-west-1.amazonaws.com"]),
        ("monitoring", "cn-north-1", ["monitoring.cn-north-1.amazonaws.com.cn"]),
        ("rds", "us-east-1", ["rds.us-east-1.amazonaws.com"]),
    ]) func `the services with names of their own`(service: String, region: String, hosts: [String]) {
        #expect(catalogue.hosts(service: service, region: region, kinds: [.standard]).map(\.text) == hosts)
    }

    @Test func `a service that answers in one region alone has its home there`() {
        #expect(catalogue.home(of: "health", calledIn: "eu-central-1") == "us-east-1")
        #expect(catalogue.home(of: "globalaccelerator", calledIn: "us-east-1") == "us-west-2")
        #expect(catalogue.home(of: "globalaccelerator", calledIn: "us-west-2") == nil)
        #expect(catalogue.home(of: "health", calledIn: "us-gov-west-1") == nil)
        #expect(catalogue.home(of: "sqs", calledIn: "eu-central-1") == nil)
    }

    @Test func `every service has a host in us-east-1 and every line is well-formed`() {
        #expect(catalogue.services.count > 420)
        for service in catalogue.services {
            #expect(
                !catalogue.hosts(service: service, region: "us-east-1", kinds: [.standard]).isEmpty,
                "\(service)")
        }
    }

    @Test func `every region has STS`() {
        #expect(catalogue.regions.count > 40)
        for region in catalogue.regions {
            #expect(!catalogue.hosts(service: "sts", region: region, kinds: [.standard]).isEmpty, "\(region)")
        }
    }

    @Test func `what is not known has no hosts`() {
        #expect(catalogue.hosts(service: "sqss", region: "us-east-1", kinds: [.standard]) == [])
        #expect(catalogue.hosts(service: "sqs", region: "us-east-9", kinds: [.standard]) == [])
        #expect(catalogue.hosts(service: "sqs", region: "us-east-1", kinds: []) == [])
    }

    @Test(arguments: [
        "", "\n\n\n", "partition|a\n\nx\n\ny|z", "partition|a|b|c|d\n\n{p}.{x}.{r};\n\ns|||||", "p\n\n\n\n\n",
    ])
    func `a broken catalogue has no hosts`(text: String) {
        #expect(
            EndpointCatalogue(text: text).hosts(service: "s", region: "d", kinds: EndpointKind.allCases) == []
        )
    }
}
