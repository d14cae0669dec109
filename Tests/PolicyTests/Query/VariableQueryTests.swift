// SPDX-License-Identifier: Apache-2.0

import Policy
import Testing

/// Questions about commands whose variables decide where they go.
@Suite struct VariableQueryTests {
    /// One region, one further role, one host besides AWS's.
    static let body = """
        claude: {settings: {permissions: {allow: [Bash]}}}
        aws:
          role: "arn:aws:iam::123456789012:role/oncall"
          roles: {logs: {role: "arn:aws:iam::123456789012:role/logs", services: [logs]}}
        egress:
          aws: {services: [bedrock, bedrock-runtime, sts, sqs, iam], regions: [us-east-1]}
          hosts: [proxy.example.com]
        """

    static func outcome(_ command: String) throws -> WallVerdict { try ask(body, .command, command).outcome }

    @Test(arguments: [
        ("aws sqs list-queues", WallVerdict.allowed),
        ("AWS_REGION=us-east-1 aws sqs list-queues", .allowed),
        ("AWS_REGION=eu-west-1 aws sqs list-queues", .denied),
        ("AWS_DEFAULT_REGION=eu-west-1 aws sqs list-queues", .denied),
        ("AWS_DEFAULT_REGION=us-east-1 aws sqs list-queues", .allowed),
        // Version 2 goes by AWS_REGION first, and by an option before both.
        ("AWS_REGION=us-east-1 AWS_DEFAULT_REGION=eu-west-1 aws sqs list-queues", .allowed),
        ("AWS_REGION=eu-west-1 aws sqs list-queues --region us-east-1", .allowed),
        ("AWS_REGION=us-east-1 aws sqs list-queues --region=eu-west-1", .denied),
        ("aws --reg eu-west-1 sqs list-queues", .denied),
        ("aws sqs list-queues --region us-east-1 --region eu-west-1", .denied),
        ("aws sqs list-queues --region nowhere-1", .denied),
        ("AWS_REGION=eu-west-1 aws iam list-users", .allowed),
        ("env AWS_REGION=eu-west-1 aws sqs list-queues", .denied),
        ("env -u AWS_PROFILE AWS_REGION=eu-west-1 aws sqs list-queues", .denied),
        ("env -S 'AWS_REGION=eu-west-1 aws sqs list-queues'", .denied),
        ("timeout 9 env --unset=X AWS_REGION=eu-west-1 aws sqs list-queues", .denied),
        ("AWS_REGION=eu-west-1 env -u AWS_REGION aws sqs list-queues", .allowed),
        ("env -i aws sqs list-queues", .denied),
        ("AWS_REGION=eu-west-1 bash -c 'aws sqs list-queues'", .denied),
        ("aws sqs list-queues > /tmp/out --region eu-west-1", .denied),
    ]) func `the region is the one that the CLI would take`(command: String, verdict: WallVerdict) throws {
        #expect(try Self.outcome(command) == verdict)
    }

    @Test(arguments: [
        ("export AWS_REGION=eu-west-1; aws sqs list-queues", WallVerdict.denied),
        ("export AWS_REGION=eu-west-1 && aws sqs list-queues", .denied),
        ("declare -x AWS_REGION=eu-west-1\naws sqs list-queues", .denied),
        // The sandbox exports it already.
        ("AWS_REGION=eu-west-1; aws sqs list-queues", .denied),
        ("export AWS_REGION=eu-west-1; unset AWS_REGION; aws sqs list-queues", .allowed),
        ("export AWS_REGION=eu-west-1; export AWS_REGION=us-east-1; aws sqs list-queues", .allowed),
        ("(export AWS_REGION=eu-west-1); aws sqs list-queues", .allowed),
        ("(export AWS_REGION=eu-west-1; aws sqs list-queues)", .denied),
        ("{ export AWS_REGION=eu-west-1; }; aws sqs list-queues", .denied),
        ("export AWS_REGION=eu-west-1 | cat; aws sqs list-queues", .allowed),
        ("export AWS_REGION=eu-west-1 & aws sqs list-queues", .allowed),
        ("x=$(export AWS_REGION=eu-west-1); aws sqs list-queues", .allowed),
        ("aws sqs list-queues; export AWS_REGION=eu-west-1", .allowed),
        ("AWS_PROFILE=nobody; aws sqs list-queues", .allowed),
        ("AWS_PROFILE=nobody; export AWS_PROFILE; aws sqs list-queues", .denied),
        ("export AWS_PROFILE; AWS_PROFILE=nobody; aws sqs list-queues", .denied),
        ("unset AWS_REGION; AWS_REGION=eu-west-1; aws sqs list-queues", .allowed),
        ("set -a; AWS_PROFILE=nobody; aws sqs list-queues", .denied),
        ("export AWS_PROFILE=nobody; export -n AWS_PROFILE; aws sqs list-queues", .allowed),
        ("eval 'export AWS_REGION=eu-west-1'; aws sqs list-queues", .denied),
        ("R=eu-west-1; aws sqs list-queues --region $R", .denied),
        ("R=us-east-1; aws sqs list-queues --region ${R}", .allowed),
        ("aws sqs list-queues --region \"${R:-eu-west-1}\"", .cannotBeTold),
        ("OPTIONS='--region eu-west-1'; aws $OPTIONS sqs list-queues", .denied),
        ("aws sqs list-queues --region $AWS_REGION", .allowed),
        ("for r in us-east-1 eu-west-1; do aws --region $r sqs list-queues; done", .denied),
        ("for r in us-east-1; do AWS_REGION=$r aws sqs list-queues; done", .allowed),
        ("if test -e x; then export AWS_REGION=eu-west-1; aws sqs list-queues; fi", .denied),
    ]) func `assignments reach as far as the shell carries them`(command: String, verdict: WallVerdict) throws
    {
        #expect(try Self.outcome(command) == verdict)
    }

    @Test(arguments: [
        "aws sqs list-queues --region $REGION", "AWS_REGION=$REGION aws sqs list-queues",
        "AWS_REGION=$(cat region) aws sqs list-queues", "aws sqs list-queues --region `cat region`",
        "aws sqs list-queues $OPTIONS", "aws $OPTIONS sqs list-queues", "aws $SERVICE list-queues",
        "AWS_PROFILE=$P aws sqs list-queues", "aws sqs list-queues --endpoint-url https://$HOST/",
        "env $SETTINGS aws sqs list-queues", "$COMMAND sqs list-queues",
        "test -e x && export AWS_REGION=eu-west-1; aws sqs list-queues",
        "if test -e x; then export AWS_REGION=eu-west-1; fi; aws sqs list-queues",
        "source settings.sh; aws sqs list-queues", ". ./settings.sh && aws sqs list-queues",
        "eval \"$(cat settings.sh)\"; aws sqs list-queues", "cat words | xargs aws sqs list-queues",
        "AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE AWS_SECRET_ACCESS_KEY=x aws sqs list-queues",
        "aws --no-sign-request sqs list-queues", "AWS_CONFIG_FILE=/tmp/config aws sqs list-queues",
        "AWS_SHARED_CREDENTIALS_FILE=/tmp/keys aws sqs list-queues",
        "AWS_USE_FIPS_ENDPOINT=$FIPS aws sqs list-queues", "curl -s $URL", "ssh $HOST", "git clone \"$URL\"",
        "curl https://{a,proxy}.example.com/", "rm \"$FILE\"",
    ]) func `what only the shell knows is not guessed`(command: String) throws {
        #expect(try Self.outcome(command) == .cannotBeTold)
    }

    @Test(arguments: [
        ("aws sqs get-queue-attributes --queue-url $URL", WallVerdict.allowed),
        ("aws sqs list-queues --query $QUERY", .allowed), ("aws sqs list-queues > /tmp/out", .allowed),
        ("aws sqs purge-queue --region $REGION", .denied),
        ("aws lambda list-functions $OPTIONS", .cannotBeTold),
        ("aws lambda list-functions --region $REGION", .denied),
        ("AWS_REGION=$R aws iam list-users", .allowed),
        ("aws sqs list-queues --region '$REGION'", .denied),
        ("curl -o $OUT https://proxy.example.com", .allowed),
        ("[ -n \"$X\" ] && aws sqs list-queues", .allowed), ("for f in *.log; do rm $f; done", .denied),
        ("curl -g https://[2001:db8::1]/", .denied), ("rm *.log", .denied), ("rm /tmp/*.log", .allowed),
    ]) func `a word that decides nothing may be unknown`(command: String, verdict: WallVerdict) throws {
        #expect(try Self.outcome(command) == verdict)
    }

    @Test(arguments: [
        ("AWS_PROFILE=nobody aws sqs list-queues", WallVerdict.denied),
        ("env AWS_PROFILE=nobody aws sqs list-queues", .denied),
        ("AWS_DEFAULT_PROFILE=nobody aws sqs list-queues", .denied),
        ("aws sqs list-queues --pro nobody", .denied), ("AWS_PROFILE= aws sqs list-queues", .denied),
        ("AWS_PROFILE=default aws sqs list-queues", .allowed),
        ("AWS_PROFILE=nobody aws sqs list-queues --profile default", .allowed),
        ("AWS_PROFILE=logs aws sqs list-queues", .denied),
        ("AWS_ACCESS_KEY_ID=A AWS_SECRET_ACCESS_KEY=x aws sqs list-queues --profile default", .allowed),
        ("AWS_CONFIG_FILE=/run/cx/aws-config aws sqs list-queues", .allowed),
    ]) func `a profile is a role of the policy`(command: String, verdict: WallVerdict) throws {
        #expect(try ask(Self.body, .command, command).verdict(.aws) == verdict)
    }

    @Test(arguments: [
        ("AWS_ENDPOINT_URL=https://other.example.com aws sqs list-queues", WallVerdict.denied),
        ("AWS_ENDPOINT_URL=https://proxy.example.com/path aws sqs list-queues", .allowed),
        ("AWS_ENDPOINT_URL_SQS=https://other.example.com aws sqs list-queues", .denied),
        ("AWS_ENDPOINT_URL_LAMBDA=https://other.example.com aws sqs list-queues", .allowed),
        (
            "AWS_ENDPOINT_URL_SQS=https://proxy.example.com AWS_ENDPOINT_URL=https://b.example.com aws sqs list-queues",
            .allowed
        ),
        ("AWS_ENDPOINT_URL_CLOUDWATCH_LOGS=https://proxy.example.com aws logs describe-log-groups", .allowed),
        (
            "AWS_ENDPOINT_URL=https://other.example.com aws sqs list-queues --endpoint https://proxy.example.com",
            .allowed
        ),
        (
            "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS=true AWS_ENDPOINT_URL=https://b.example.com aws sqs list-queues",
            .allowed
        ),
        ("AWS_USE_FIPS_ENDPOINT=true aws sqs list-queues", .denied),
        ("AWS_USE_FIPS_ENDPOINT=false aws sqs list-queues", .allowed),
        ("AWS_USE_DUALSTACK_ENDPOINT=true aws sqs list-queues", .denied),
        ("aws sqs list-queues --region fips-us-east-1", .denied),
        ("HTTPS_PROXY=http://other.example.com:3128 aws sqs list-queues", .denied),
        ("HTTPS_PROXY=https://proxy.example.com curl https://other.example.com", .allowed),
        ("HTTPS_PROXY= aws sqs list-queues", .allowed),
        ("export https_proxy=http://proxy.example.com:443; ssh root@other.example.com", .denied),
        ("export https_proxy=http://proxy.example.com:443; git clone git@other.example.com:a/b", .denied),
        ("https_proxy=http://proxy.example.com:443 git clone https://other.example.com/a", .allowed),
        (
            "no_proxy='*' https_proxy=http://proxy.example.com:443 curl https://other.example.com",
            .cannotBeTold
        ),
        ("no_proxy=a https_proxy=http://proxy.example.com:443 curl https://proxy.example.com", .allowed),
        ("HTTP_PROXY=http://proxy.example.com:443 curl http://other.example.com", .denied),
        ("HTTP_PROXY=http://proxy.example.com:443 curl https://other.example.com", .denied),
        ("http_proxy=http://proxy.example.com:443 curl other.example.com", .allowed),
        ("ALL_PROXY=http://proxy.example.com:443 wget https://other.example.com", .denied),
    ]) func `the network answers for the endpoint that the variables choose`(
        command: String, verdict: WallVerdict
    ) throws {
        #expect(try ask(Self.body, .command, command).verdict(.network) == verdict)
    }

    @Test func `the answer names the kind of endpoint that is reached`() throws {
        let fips = Self.body.replacing(
            "regions: [us-east-1]}", with: "regions: [us-east-1], endpoints: [fips]}")
        let answer = try ask(fips, .command, "AWS_USE_FIPS_ENDPOINT=true aws sqs list-queues")
        #expect(answer.verdict(.network) == .allowed)
        #expect(answer[.network]?.because.contains("sqs-fips.us-east-1.amazonaws.com") == true)
        let missing = try ask(Self.body, .command, "AWS_USE_FIPS_ENDPOINT=true aws sqs list-queues")
        #expect(
            missing.missing(.network)
                == "egress: {aws: {services: [sqs], regions: [us-east-1], endpoints: [fips]}}")
    }

    @Test func `the answer says that it cannot be told, and why`() throws {
        let answer = try ask(Self.body, .command, "aws sqs list-queues --region $REGION")
        #expect(answer.outcome.rawValue == "cannot-be-told")
        #expect(answer.lines.first?.hasSuffix(": cannot be told") == true)
        #expect(answer.lines.contains { $0.contains("the region cannot be told: only the shell knows it") })
    }

    @Test func `the policy's own variables count`() throws {
        let set = "environment: {set: {LANG: C, QUEUE_REGION: eu-west-1}}\n" + Self.body
        #expect(try ask(set, .command, "aws sqs list-queues --region $QUEUE_REGION").outcome == .denied)
        let passed = "environment: {pass: [QUEUE_REGION]}\n" + Self.body
        #expect(
            try ask(passed, .command, "aws sqs list-queues --region $QUEUE_REGION").outcome == .cannotBeTold)
    }

    @Test(arguments: [
        ("arn:aws:secretsmanager:us-east-1:123456789012:secret:orders-AbCdEf", WallVerdict.allowed),
        ("arn:aws:secretsmanager:us-east-1:123456789012:secret:billing-AbCdEf", .denied),
        ("\"$SECRET\"", .cannotBeTold),
        ("arn:aws:secretsmanager:us-east-1:123456789012:secret:orders-$ID", .allowed),
        // Secrets Manager finds the ARN of a name.
        ("orders", .allowed),
    ]) func `the resource that a command names counts`(secret: String, verdict: WallVerdict) throws {
        let body = """
            aws:
              role: "arn:aws:iam::123456789012:role/oncall"
              allow:
                - actions: [secretsmanager:GetSecretValue]
                  resources: ["arn:aws:secretsmanager:us-east-1:123456789012:secret:orders-*"]
                  reason: the database's password
            egress: {aws: {services: [secretsmanager, bedrock-runtime], regions: [us-east-1]}}
            """
        let command = "aws secretsmanager get-secret-value --secret-id \(secret)"
        #expect(try ask(body, .command, command).verdict(.aws) == verdict)
    }

    @Test(arguments: [
        ("https://sqs.us-east-1.amazonaws.com/123456789012/orders", WallVerdict.allowed),
        ("https://sqs.us-east-1.amazonaws.com/123456789012/payments", .denied), ("$URL", .cannotBeTold),
        // The session reads the role's own account alone.
        ("https://sqs.us-east-1.amazonaws.com/210987654321/orders", .denied),
    ]) func `a queue's address names its resource`(url: String, verdict: WallVerdict) throws {
        let denied = "deny: [{actions: [sqs:GetQueueAttributes], resources: [\"arn:aws:sqs:*:*:payments\"]}]"
        let body = Self.body.replacing("roles:", with: "\(denied)\n  roles:")
        #expect(
            try ask(body, .command, "aws sqs get-queue-attributes --queue-url \(url)").verdict(.aws)
                == verdict)
    }

    @Test(arguments: [
        "((h=3))", "let h=3", "declare -n r=h; h=proxy.example.com; r=other.example.com", "read -r h < f",
        "read h[0] < f", "printf -v h %s other.example.com", "printf -vh x", "mapfile -t h < f",
        "for ((h=1; h<3; h++)); do :; done", "echo $((h = 3))", "trap 'h=other.example.com' DEBUG",
    ]) func `a variable that may be set in another way is not known`(setting: String) throws {
        let text = "h=proxy.example.com; \(setting); curl https://$h/"
        #expect(try ask(Self.body, .command, text).verdict(.network) == .cannotBeTold)
    }

    @Test(arguments: [
        "((i++))", "((h == 3))", "let i=3", "declare -x r=h", "read -r i < f", "printf %s h",
        "trap 'rm f' EXIT",
        "echo $((3 + 4))",
    ]) func `a variable that nothing else sets stays known`(setting: String) throws {
        let isCompared = setting.contains("==")
        let text = "h=proxy.example.com; \(setting); curl https://$h/"
        #expect(
            try ask(Self.body, .command, text).verdict(.network) == (isCompared ? .cannotBeTold : .allowed))
    }

    @Test(arguments: [
        String(repeating: "true && ", count: 2_000) + "true", String(repeating: "(", count: 9_000),
        "eval 'eval \"eval \\\"eval true\\\"\"'",
    ]) func `a text that is too long or too deep is not told`(text: String) throws {
        #expect(try ask(Self.body, .command, text).verdict(.network) == .cannotBeTold)
    }

    @Test(.timeLimit(.minutes(1))) func `many assignments are soon read`() throws {
        let many = (0..<1_000).map { "v\($0)=\($0)" }.joined(separator: ";")
        #expect(try ask(Self.body, .command, many + ";rm /tmp/$v7").verdict(.container) == .allowed)
    }

    @Test func `a host that nobody knows is out of reach where nothing is reached`() throws {
        #expect(try ask("", .command, "curl https://$HOST/").verdict(.network) == .denied)
    }
}
