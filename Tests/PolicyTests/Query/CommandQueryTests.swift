// SPDX-License-Identifier: Apache-2.0

import Policy
import Testing

@Suite struct CommandQueryTests {
    static let body = """
        claude:
          settings:
            permissions:
              deny: ["Bash(rm *)", "Bash(aws * purge-*)"]
              ask: ["Bash(make *)"]
              allow: [Bash]
        egress:
          aws: {services: [sqs], regions: [us-east-1, eu-west-1]}
          hosts: [status.example.com, {host: git.example.com, ports: [22]}]
        """

    @Test(arguments: [
        ("rm -r x", WallVerdict.denied, "test.yaml:6"), ("ls && rm -r x", .denied, "test.yaml:6"),
        ("make x", .needsApproval, "test.yaml:7"), ("python3 x.py", .allowed, "test.yaml:8"),
        ("bash -c 'rm -r x'", .allowed, "test.yaml:8"),
    ]) func `the agent's rule is named`(command: String, verdict: WallVerdict, line: String) throws {
        let answer = try ask(Self.body, .command, command)
        #expect(answer.verdict(.agent) == verdict)
        #expect(answer.line(.agent) == line)
    }

    @Test func `the rule that is missing is one with which the command runs`() throws {
        #expect(
            try ask("", .command, "python3 x.py").missing(.agent)
                == "claude: {settings: {permissions: {allow: [\"Bash(python3 *)\"]}}}  # lets it run anything"
        )
        // A protected path is asked about whatever is allowed.
        #expect(try ask("", .command, "touch .git/config").missing(.agent) == nil)
        #expect(try ask("", .command, "ls").verdict(.agent) == .allowed)
    }

    @Test func `the mode in force decides where no rule does`() throws {
        let settings = { (mode: String) in
            "claude: {settings: {permissions: {\n  defaultMode: \(mode)}}}\nworkspace: {access: read-write}"
        }
        let refused = try ask(settings("dontAsk"), .command, "python3 x.py")
        #expect(refused.verdict(.agent) == .denied)
        #expect(refused.line(.agent) == "test.yaml:4")
        let accepted = try ask(settings("acceptEdits"), .command, "touch x")
        #expect(accepted.outcome == .allowed)
        #expect(accepted.line(.agent) == "test.yaml:4")
    }

    @Test(arguments: [
        ("aws sqs purge-queue --queue-url q", WallVerdict.denied), ("aws sqs list-queues", .allowed),
        ("bash -c 'aws sqs purge-queue --queue-url q'", .denied), ("eval aws sqs purge-queue", .denied),
        ("env A=b timeout 5 /usr/bin/aws sqs purge-queue", .denied),
        ("aws sqs list-queues; aws s3 ls", .denied),
        ("aws sts get-caller-identity", .allowed), ("aws --region ap-south-1 sqs list-queues", .denied),
        ("aws --region=eu-west-1 sqs list-queues", .allowed), ("aws s3 rm s3://b/k", .denied),
        ("aws logs tail group", .denied), ("aws ecr get-login-password", .denied),
        ("aws configure list", .notConcerned), ("aws no-such thing", .cannotBeTold),
        ("echo aws", .notConcerned),
    ]) func `the session answers for calls of the CLI`(command: String, verdict: WallVerdict) throws {
        #expect(try ask(Self.body, .command, command).verdict(.aws) == verdict)
    }

    @Test(arguments: [
        ("curl https://status.example.com/x", WallVerdict.allowed),
        ("curl -s http://status.example.com", .denied),
        ("curl -o out status.example.com", .denied), ("wget -q https://evil.example.com", .denied),
        ("sh -c 'curl https://evil.example.com'", .denied), ("git clone git@git.example.com:a/b", .allowed),
        ("git clone https://git.example.com/a/b", .denied), ("ssh me@git.example.com", .allowed),
        ("ssh -p 2222 203.0.113.7", .notConcerned), ("nc evil.example.com 443", .denied),
        ("aws sqs list-queues", .allowed), ("aws lambda list-functions", .denied),
        ("aws --region ap-south-1 sqs list-queues", .denied), ("aws s3 cp x s3://bucket/key", .denied),
        ("aws --endpoint-url https://status.example.com sqs list-queues", .allowed),
        ("git status", .notConcerned),
        ("curl https://$HOST/", .cannotBeTold), ("curl -H \"X: $KEY\" https://status.example.com", .allowed),
    ]) func `the network answers for hosts that are evident`(command: String, verdict: WallVerdict) throws {
        #expect(try ask(Self.body, .command, command).verdict(.network) == verdict)
    }

    @Test(arguments: [
        ("touch x", WallVerdict.denied), ("echo x > /src/y", .denied), ("echo x > /tmp/y", .allowed),
        ("cp /src/a /tmp/b", .allowed), ("mv /src/a /tmp/b", .denied), ("cd /tmp && touch x", .allowed),
        ("sed -i s/a/b/ /tmp/x", .allowed), ("sed s/a/b/ x", .notConcerned),
        ("bash -c 'rm -r /src/x'", .denied),
        ("ls > /dev/null", .notConcerned), ("dd if=/dev/zero of=/etc/passwd", .denied),
        ("cat x", .notConcerned),
    ]) func `the container answers for files that are evident`(command: String, verdict: WallVerdict) throws {
        #expect(try ask(Self.body, .command, command).verdict(.container) == verdict)
    }

    @Test func `an answer that only the agent's rules deny is called advice`() throws {
        #expect(try ask("workspace: {access: read-write}\n" + Self.body, .command, "rm -r x").isAdviceAlone)
        #expect(try !ask(Self.body, .command, "rm -r x").isAdviceAlone)
    }
}

/// Commands of the AWS CLI beside the plain operations of a service.
@Suite struct AWSCommandQueryTests {
    static func body(hosts: String) -> String {
        """
        claude: {settings: {permissions: {allow: [Bash]}}}
        aws: {services: [logs, ec2, eks, rds, sqs], region: us-east-1}
        egress:
          hosts: [\(hosts), ec2.us-east-1.amazonaws.com]
          aws: {services: [sqs], regions: [us-east-1]}
        """
    }

    @Test(arguments: [
        ("aws ec2 describe-instances", WallVerdict.allowed), ("aws ec2 describe-instance", .cannotBeTold),
        ("aws ec2 wait instance-running", .cannotBeTold), ("aws foo bar", .cannotBeTold),
        ("aws eks get-token --cluster-name main", .notConcerned),
        ("aws rds generate-db-auth-token --hostname h --port 5432 --username u", .notConcerned),
        ("aws sso login", .notConcerned), ("aws configure list", .notConcerned),
        ("aws sqs receive-message --cli-input-json file://call.json", .denied),
    ]) func `a call without a known action cannot be told`(command: String, verdict: WallVerdict) throws {
        #expect(try ask(Self.body(hosts: "example.com"), .command, command).verdict(.aws) == verdict)
    }

    @Test(arguments: [
        ("aws eks get-token --cluster-name main", "example.com", WallVerdict.notConcerned),
        ("aws rds generate-db-auth-token --hostname h", "example.com", .notConcerned),
        ("aws eks list-clusters", "example.com", .denied), ("aws foo bar", "example.com", .cannotBeTold),
        ("aws sso login", "oidc.us-east-1.amazonaws.com", .allowed),
        ("aws sso login", "portal.sso.us-east-1.amazonaws.com", .denied),
        ("aws logs start-live-tail --log-group-identifiers a", "logs.us-east-1.amazonaws.com", .denied),
        ("aws logs tail a", "logs.us-east-1.amazonaws.com", .allowed),
        ("aws logs tail a", "stream-logs.us-east-1.amazonaws.com", .denied),
        (
            "aws logs start-live-tail",
            "stream-logs.us-east-1.amazonaws.com, streaming-logs.us-east-1.amazonaws.com", .allowed
        ),
        ("aws logs get-log-object", "stream-logs.us-east-1.amazonaws.com", .cannotBeTold),
        ("aws stepfunctions test-state", "states.us-east-1.amazonaws.com", .denied),
        ("aws stepfunctions test-state", "sync-states.us-east-1.amazonaws.com", .allowed),
    ]) func `single commands go to hosts of their own or to none`(
        command: String, hosts: String, verdict: WallVerdict
    ) throws {
        #expect(try ask(Self.body(hosts: hosts), .command, command).verdict(.network) == verdict)
    }

    @Test(arguments: [
        ("logs:StartLiveTail", "logs.us-east-1.amazonaws.com", WallVerdict.denied),
        ("logs:StartLiveTail", "streaming-logs.us-east-1.amazonaws.com", .allowed),
        ("logs:FilterLogEvents", "logs.us-east-1.amazonaws.com", .allowed),
    ]) func `an action is reached at the host of its command`(
        action: String, hosts: String, verdict: WallVerdict
    ) throws {
        #expect(try ask(Self.body(hosts: hosts), .action, action).verdict(.network) == verdict)
    }
}
