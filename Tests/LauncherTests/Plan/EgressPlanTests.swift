// SPDX-License-Identifier: Apache-2.0

import Addresses
import Firewall
import Policy
import Testing

@testable import Launcher

struct EgressPlanTests {
    private let home: TemporaryFolder
    private let store: AddressRangeStore

    init() throws {
        home = try TemporaryFolder()
        store = Samples.ranges(home: home.path)
    }

    private func plan(_ egress: String, region: String = "us-east-1", configuration text: String = "") throws
        -> LaunchPlan
    {
        let policy = try Samples.policy(Samples.minimal + "\negress: {\(egress)}\n")
        return try Planner(
            policy: policy,
            settings: Samples.settings(
                for: policy, flags: [.role: [Samples.role], .region: [region]],
                configuration: UserConfigurationReader.read(text, path: "config.yaml")),
            machine: Samples.machine(home: home.path, workspace: home.folder("project")),
            request: .session(prompt: nil), terminal: .terminal, ranges: store
        ).plan()
    }

    private static let resolvingProxy = "proxy: {url: \"http://proxy.example.com:3128\", resolve: proxy}"
    private static let plainProxy = "proxy: http://proxy.example.com:3128"

    @Test func `where the proxy alone resolves names, a plan says what does not hold, and claims no ranges`()
        throws
    {
        let egress = """
            aws: {services: [sts], regions: [us-east-1]}, hosts: [git.example], networks: [{cidr: 203.0.113.0/24}]
            """
        let plan = try plan(egress, configuration: Self.resolvingProxy)
        #expect(plan.egress.scopes == [:])
        #expect(plan.egress.ranges == nil)
        #expect(plan.egress.hosts.map(\.published) == [nil, nil])
        let text = try plan.text()
        for line in [
            "through the proxy http://proxy.example.com:3128  (config.yaml:1)",
            "the proxy alone resolves names; inside, each has an address of 240.99.0.0/16",
            "D3 and D4 do not hold", "AWS's ranges hold no host",
            "the proxy is asked for networks by address",
            "sts.us-east-1.amazonaws.com port 443 TLS  (",
        ] {
            #expect(text.contains(line), "\(line)")
        }
        let json = try JSONText(plan.json())
        #expect(json["resolve"] == "proxy")
        #expect(!json.has("egress", "0", "published"))
        #expect(
            try !self.plan("hosts: [git.example]", configuration: Self.resolvingProxy).text()
                .contains("networks by address"))
    }

    @Test func `the plain form of a proxy changes nothing about names`() throws {
        let egress =
            "aws: {services: [sts], regions: [us-east-1]}, hosts: [{host: vpn.example, private: true}]"
        let plan = try plan(egress, configuration: Self.plainProxy)
        #expect(Set(plan.egress.scopes.keys) == [.region("us-east-1")])
        #expect(plan.egress.hosts == plan.policy.egress.hosts)
        let text = try plan.text()
        #expect(text.contains("only addresses of AWS in us-east-1"))
        #expect(!text.contains("resolves names"))
        for plan in [plan, try self.plan(egress)] {
            #expect(try JSONText(plan.json())["resolve"] == "local")
        }
    }

    @Test(arguments: [
        ("hosts: [{host: vpn.example, private: true}]", "vpn.example", "(sample.yaml:4:18)"),
        ("hosts: [vpn.example,\n {host: vpn.example, private: true}]", "vpn.example", "(sample.yaml:5:2)"),
        (
            "aws: {services: [sts], regions: [us-east-1],\n private: true}", "sts.us-east-1.amazonaws.com",
            "(sample.yaml:5:2)"
        ),
    ])
    func `private addresses and a proxy that alone resolves names are an error with both places`(
        egress: String, host: String, place: String
    ) throws {
        let error = #expect(throws: CXError.self) { try plan(egress, configuration: Self.resolvingProxy) }
        #expect(
            error?.what.contains("\(host) has `private: true` \(place)") == true, "\(error.debugDescription)")
        #expect(error?.what.contains("resolve: proxy, config.yaml:1") == true)
        #expect(error?.advice?.contains("resolve: local") == true)
        #expect(throws: Never.self) { try plan(egress, configuration: Self.plainProxy) }
    }

    /// Puts ranges in force that know one region only.
    private func putMiniature() throws {
        try store.put(
            PublishedRanges(
                created: PublishedRanges.shipped.created + 1,
                text:
                    "GLOBAL AMAZON 18.160.0.0/15\nus-east-1 AMAZON 52.94.0.0/22\nus-east-1 S3 52.94.0.0/25\n"),
            isPinned: false)
    }

    @Test func `a policy without AWS asks for no ranges, not even damaged ones`() throws {
        try home.file(".local/share/cx/address-ranges", "damaged", mode: 0o600)
        let plan = try plan("hosts: [a.example]")
        #expect(plan.egress.ranges == nil)
        #expect(plan.egress.scopes == [:])
        #expect(throws: CXError.self) { try self.plan("aws: {services: [sts], regions: [us-east-1]}") }
    }

    @Test func `the guard is told the ranges of every scope in use, and no others`() throws {
        let plan = try plan("aws: {services: [sts, iam], regions: [us-east-1]}")
        #expect(Set(plan.egress.scopes.keys) == [.region("us-east-1"), .anywhere])
        #expect(
            plan.egress.publishedByScope["us-east-1"]
                == PublishedRanges.shipped.prefixes(.region("us-east-1")))
        #expect(plan.egress.publishedByScope["*"]?.count == 3860)
        #expect(plan.egress.networks == [])
    }

    @Test func `a newer file is what plans go by`() throws {
        try putMiniature()
        let plan = try plan("aws: {services: [sts], regions: [us-east-1]}")
        #expect(
            plan.egress.publishedByScope["us-east-1"]?.map(\.description) == [
                "18.160.0.0/15", "52.94.0.0/22",
            ])
        #expect(plan.egress.ranges?.source == .file(store.path))
    }

    @Test
    func `published ranges become networks of the wall and of the guard, with their place in the policy`()
        throws
    {
        try putMiniature()
        let plan = try plan(
            "networks: [{cidr: 203.0.113.0/24}], published: [{service: S3, region: us-east-1, ports: [80, 443]}]"
        )
        #expect(plan.egress.networks.map(\.prefix.description) == ["203.0.113.0/24", "52.94.0.0/25"])
        #expect(plan.egress.networks.map(\.ports) == [[443], [80, 443]])
        #expect(plan.egress.networks.last?.origin.line == 4)
        #expect(plan.ruleset.text.contains("52.94.0.0"))
        #expect(plan.egress.published.map(\.count.ipv4Addresses) == [128])
    }

    @Test func `a region that AWS publishes nothing of stops the launch, but for private hosts`() throws {
        try putMiniature()
        let aws = "aws: {services: [sts], regions: [eu-west-1]"
        let error = #expect(throws: CXError.self) { try plan("\(aws)}", region: "eu-west-1") }
        #expect(error?.what.contains("sts.eu-west-1.amazonaws.com") == true)
        #expect(
            try plan("\(aws), private: true}", region: "eu-west-1").egress.scopes == [
                .region("eu-west-1"): []
            ])
        let named = try plan("\(aws)}, hosts: [sts.eu-west-1.amazonaws.com]", region: "eu-west-1")
        #expect(named.egress.scopes == [:])
    }

    @Test func `people read what each host may answer with, and how old AWS's ranges are`() throws {
        let text = try plan(
            """
            aws: {services: [sts, iam], regions: [us-east-1]}, hosts: [{host: git.example, ports: [22, 443]}, \
            {host: "*.b.example", tls: false, private: true, reason: builds}], \
            published: [{service: S3, region: us-east-1}]
            """
        ).text()
        for line in [
            "sts.us-east-1.amazonaws.com port 443 TLS, only addresses of AWS in us-east-1  (",
            "iam.amazonaws.com port 443 TLS, only addresses of AWS  (",
            "git.example port 22, 443 TLS  (sample.yaml:4)",
            "*.b.example port 443, any name below it, private addresses too  (sample.yaml:4; builds)",
            "S3 in us-east-1 port 443, 307,744 IPv4 addresses and 17 IPv6 blocks  (sample.yaml:4)",
            "AWS's address ranges of 2026-08-22T15:17:05Z, ",
        ] {
            #expect(text.contains(line), "\(line)")
        }
    }

    @Test func `machines read the same`() throws {
        let json = try JSONText(
            plan(
                """
                aws: {services: [sts], regions: [us-east-1]}, hosts: [{host: "*.b.example", ports: [443, 444], \
                tls: [444], private: true}], published: [{service: S3, region: us-east-1}]
                """
            ).json())
        #expect(json["egress", "0", "tls", "0"] == "443")
        #expect(json["egress", "0", "published"] == "us-east-1")
        #expect(json["egress", "0", "private"] == "0")
        #expect(json["egress", "1", "host"] == "*.b.example")
        #expect(json["egress", "1", "tls", "0"] == "444")
        #expect(json["egress", "1", "wildcard"] == "1")
        #expect(json["egress", "1", "private"] == "1")
        #expect(!json.has("egress", "1", "published"))
        #expect(json["published", "0", "service"] == "S3")
        #expect(json["published", "0", "addresses", "ipv4Addresses"] == "307744")
        #expect(json["published", "0", "addresses", "ipv6Prefixes"] == "17")
        #expect(json["ranges", "created"] == "2026-08-22T15:17:05Z")
        #expect(json["ranges", "from"] == "shipped with cx")
        #expect(json.has("ranges", "ageDays"))
    }
}
