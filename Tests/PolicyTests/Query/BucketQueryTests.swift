// SPDX-License-Identifier: Apache-2.0

import Policy
import Testing

/// Questions about commands that name buckets and access points.
@Suite struct BucketQueryTests {
    static func body(_ hosts: String) -> String {
        """
        claude: {settings: {permissions: {allow: [Bash]}}}
        aws:
          role: "arn:aws:iam::123456789012:role/oncall"
          services: [s3]
          allow:
            - actions: [s3:GetObject]
              resources: ["arn:aws:s3:::orders-logs/2026/*", "arn:aws:s3:us-east-1:123456789012:accesspoint/logs/object/*"]
              reason: the load balancer's logs
          deny:
            - {actions: [s3:ListBucket], resources: ["arn:aws:s3:::orders-private"]}
        egress:
          aws: {services: [bedrock-runtime], regions: [us-east-1, eu-west-1]}
          hosts: [\(hosts)]
        """
    }

    /// The hosts as the AWS CLI asks for them (measured on 2.9.19 and 1.45.11).
    @Test(arguments: [
        ("aws s3 ls s3://orders-logs/2026", "orders-logs.s3.us-east-1.amazonaws.com"),
        ("aws s3 cp s3://orders-logs/a . --region eu-west-1", "orders-logs.s3.eu-west-1.amazonaws.com"),
        ("AWS_REGION=us-east-1 aws s3 ls s3://orders.logs/a", "s3.us-east-1.amazonaws.com"),
        ("AWS_REGION=us-east-1 aws s3api list-objects-v2 --bucket Orders", "s3.us-east-1.amazonaws.com"),
        (
            "aws s3api head-bucket --region us-east-1 --bucket=orders-logs",
            "orders-logs.s3.us-east-1.amazonaws.com"
        ),
        (
            "aws s3api get-object --bucket arn:aws:s3:eu-west-1:123456789012:accesspoint/logs --key k out",
            "logs-123456789012.s3-accesspoint.eu-west-1.amazonaws.com"
        ),
        (
            "aws s3 ls s3://arn:aws:s3:us-east-1:123456789012:accesspoint/logs/2026/",
            "logs-123456789012.s3-accesspoint.us-east-1.amazonaws.com"
        ),
        (
            "aws s3 cp s3://arn:aws:s3::123456789012:accesspoint/mfzwi23gnjvgw.mrap/key out",
            "mfzwi23gnjvgw.mrap.accesspoint.s3-global.amazonaws.com"
        ),
        (
            "aws s3 ls s3://arn:aws:s3-outposts:us-east-1:123456789012:outpost/op-01234567890123456/accesspoint/logs",
            "logs-123456789012.op-01234567890123456.s3-outposts.us-east-1.amazonaws.com"
        ),
        (
            "aws s3 ls s3://arn:aws:s3-object-lambda:us-east-1:123456789012:accesspoint/logs",
            "logs-123456789012.s3-object-lambda.us-east-1.amazonaws.com"
        ),
        (
            "aws --region us-east-1 s3 ls s3://logs-abcdefghijklmnopqrstuvwxyz123use1a-s3alias/",
            "logs-abcdefghijklmnopqrstuvwxyz123use1a-s3alias.s3.us-east-1.amazonaws.com"
        ),
        (
            "aws --region us-east-1 s3api list-objects-v2 --bucket orders--use1-az4--x-s3",
            "orders--use1-az4--x-s3.s3express-use1-az4.us-east-1.amazonaws.com"
        ),
        (
            "AWS_USE_DUALSTACK_ENDPOINT=true aws --region us-east-1 s3 ls s3://orders-logs",
            "orders-logs.s3.dualstack.us-east-1.amazonaws.com"
        ),
        (
            "aws --region us-east-1 s3api list-objects-v2 --buck orders-a",
            "orders-a.s3.us-east-1.amazonaws.com"
        ),
        (
            "aws --region us-east-1 s3control list-jobs --account-id 123456789012",
            "123456789012.s3-control.us-east-1.amazonaws.com"
        ),
        ("aws s3 ls s3://$BUCKET --endpoint-url https://store.example.com", "store.example.com"),
    ]) func `a bucket is reached at its own host`(command: String, host: String) throws {
        // Each region has the host of the bucket; `ls` without a region may go to either.
        let hosts =
            host.contains("orders-logs.s3.us-east-1")
            ? "\(host), orders-logs.s3.eu-west-1.amazonaws.com" : host
        #expect(try ask(Self.body(hosts), .command, command).verdict(.network) == .allowed)
        #expect(try ask(Self.body("example.com"), .command, command).verdict(.network) == .denied)
    }

    @Test func `a copy within S3 reaches both buckets, each in its region`() throws {
        let copy = "aws s3 cp s3://from-here/x s3://to-there/y --source-region eu-west-1 --region us-east-1"
        let both = "from-here.s3.eu-west-1.amazonaws.com, to-there.s3.us-east-1.amazonaws.com"
        #expect(try ask(Self.body(both), .command, copy).verdict(.network) == .allowed)
        let one = "to-there.s3.us-east-1.amazonaws.com, from-here.s3.us-east-1.amazonaws.com"
        #expect(try ask(Self.body(one), .command, copy).verdict(.network) == .denied)
    }

    @Test func `a bucket that nobody knows is out of reach where no host of S3 is allowed`() throws {
        let unknown = "aws s3 ls s3://$BUCKET/ --region us-east-1"
        #expect(try ask(Self.body("example.com"), .command, unknown).verdict(.network) == .denied)
        for host in ["orders.s3.us-east-1.amazonaws.com", "\"*.s3.us-east-1.amazonaws.com\""] {
            #expect(try ask(Self.body(host), .command, unknown).verdict(.network) == .cannotBeTold)
        }
    }

    @Test func `a link that is signed in advance connects to nothing`() throws {
        #expect(
            try ask(Self.body("example.com"), .command, "aws s3 presign s3://orders-logs/a").verdict(.network)
                == .notConcerned)
    }

    @Test(arguments: [
        ("aws s3 cp s3://orders-logs/2026/a.gz .", WallVerdict.allowed),
        ("aws s3 cp s3://orders-logs/2025/a.gz .", .denied),
        ("aws s3 cp s3://other/2026/a.gz .", .denied),
        ("aws s3 cp s3://orders-logs/2026/$DAY .", .allowed),
        ("aws s3 cp s3://orders-logs/$YEAR/a.gz .", .cannotBeTold),
        ("aws s3 cp s3://$BUCKET/2026/a.gz .", .cannotBeTold),
        ("aws s3 cp s3://orders-logs/ . --recursive", .cannotBeTold),
        ("aws s3 cp s3://orders-logs/2026/01/ . --recursive", .allowed),
        ("aws s3api get-object --bucket orders-logs --key 2026/a.gz out", .allowed),
        ("aws s3api get-object --bucket orders-logs --key 2025/a.gz out", .denied),
        (
            "aws s3 cp s3://arn:aws:s3:us-east-1:123456789012:accesspoint/logs/a.gz .", .allowed
        ),
        (
            "aws s3 cp s3://arn:aws:s3:us-east-1:123456789012:accesspoint/other/a.gz .", .denied
        ),
        (
            "aws s3 cp s3://arn:aws:s3:ap-south-1:123456789012:accesspoint/logs/a.gz .", .denied
        ),
        ("aws s3 ls s3://orders-logs/", .allowed), ("aws s3 ls s3://orders-private/", .denied),
        ("aws s3 ls s3://$BUCKET/", .cannotBeTold), ("aws s3 cp a.gz s3://orders-logs/2026/a.gz", .denied),
    ]) func `the session answers for the objects that a command names`(command: String, verdict: WallVerdict)
        throws
    {
        #expect(try ask(Self.body("example.com"), .command, command).verdict(.aws) == verdict)
    }
}

extension BucketQueryTests {
    /// The CLI leaves out `s3://` for these commands (AWS CLI, `customizations/s3/subcommands.py`).
    @Test(arguments: [
        ("aws s3 ls orders-logs/2026/", "arn:aws:s3:::orders-logs", WallVerdict.allowed),
        ("aws s3 ls orders-private", "arn:aws:s3:::orders-logs", .denied),
        ("aws s3 ls", "arn:aws:s3:::orders-logs", .denied),
        ("aws s3 ls s3://", "arn:aws:s3:::orders-logs", .denied),
        ("aws s3 ls --page-size 5 orders-logs", "arn:aws:s3:::orders-logs", .allowed),
        ("aws s3 cp s3://orders-logs/ . --recursive", "arn:aws:s3:::orders-logs", .allowed),
        ("aws s3 cp s3://orders-logs/ . --recursive", "arn:aws:s3:::other", .denied),
        ("aws s3 cp s3://orders-logs/a .", "arn:aws:s3:::other", .allowed),
        ("aws s3 cp --exclude '*.tmp' s3://orders-logs/a .", "arn:aws:s3:::other", .allowed),
        ("aws s3api select-object-content --bucket orders-logs --key a", "arn:aws:s3:::other", .allowed),
        ("aws s3api select-object-content --bucket other --key a", "arn:aws:s3:::other", .denied),
        ("aws s3api get-object --cli-input-json file://call.json out", "arn:aws:s3:::other", .cannotBeTold),
        ("aws s3api get-object --cli-input-yaml file://call.yaml out", "arn:aws:s3:::other", .cannotBeTold),
    ]) func `a command lists a bucket or takes its objects`(
        command: String, listed: String, verdict: WallVerdict
    ) throws {
        let body = """
            aws:
              services: [sqs]
              allow:
                - {actions: [s3:ListBucket], resources: ["\(listed)"], reason: the logs}
                - {actions: [s3:GetObject], resources: ["arn:aws:s3:::orders-logs/*"], reason: the logs}
              access: read-only
            egress: {aws: {services: [sqs], regions: [us-east-1]}}
            """
        #expect(try ask(body, .command, command).verdict(.aws) == verdict)
    }

    @Test func `a bucket in one of the regions is reached or not, as the user's configuration says`() throws {
        let body = Self.body("orders-logs.s3.us-east-1.amazonaws.com")
        #expect(try ask(body, .command, "aws s3 ls s3://orders-logs").verdict(.network) == .cannotBeTold)
        #expect(try ask(body, .command, "aws s3 ls s3://other").verdict(.network) == .denied)
        let named = body.replacing("  services: [s3]", with: "  region: us-east-1\n  services: [s3]")
        #expect(try ask(named, .command, "aws s3 ls s3://orders-logs").verdict(.network) == .allowed)
    }

    @Test func `input from a file may name any bucket`() throws {
        let command = "aws s3api get-object --cli-input-json file://call.json out --region us-east-1"
        let body = Self.body("orders-logs.s3.us-east-1.amazonaws.com")
        #expect(try ask(body, .command, command).verdict(.network) == .cannotBeTold)
        #expect(try ask(Self.body("example.com"), .command, command).verdict(.network) == .denied)
    }
}
