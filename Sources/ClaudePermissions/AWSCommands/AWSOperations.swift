// SPDX-License-Identifier: Apache-2.0

public import IAM
import Synchronization

/// The commands of the AWS CLI with their effects: IAM's actions and access levels (``ActionCorpus``), and
/// the CLI's own commands that are not operations.
public enum AWSOperations {
    /// `aws s3 …` and other commands that the CLI makes of several operations or of none (AWS CLI Command
    /// Reference). The action is nil if no single one describes the command.
    private static let own: [(service: String, command: String, action: String?, prefix: String)] = [
        ("s3", "cp", "s3:PutObject", "s3"), ("s3", "mv", "s3:DeleteObject", "s3"),
        ("s3", "rm", "s3:DeleteObject", "s3"), ("s3", "rb", "s3:DeleteBucket", "s3"),
        ("s3", "mb", "s3:CreateBucket", "s3"), ("s3", "sync", "s3:PutObject", "s3"),
        ("s3", "website", "s3:PutBucketWebsite", "s3"), ("s3", "ls", "s3:ListBucket", "s3"),
        ("s3", "presign", "s3:GetObject", "s3"),
        ("cloudformation", "deploy", "cloudformation:CreateChangeSet", "cloudformation"),
        ("cloudformation", "package", "s3:PutObject", "cloudformation"),
        ("cloudtrail", "create-subscription", "cloudtrail:CreateTrail", "cloudtrail"),
        ("cloudtrail", "update-subscription", "cloudtrail:UpdateTrail", "cloudtrail"),
        ("codeartifact", "login", "codeartifact:GetAuthorizationToken", "codeartifact"),
        ("codecommit", "credential-helper", "codecommit:GitPull", "codecommit"),
        ("configservice", "subscribe", "config:PutConfigurationRecorder", "config"),
        ("deploy", "push", "codedeploy:RegisterApplicationRevision", "codedeploy"),
        ("deploy", "register", "codedeploy:RegisterOnPremisesInstance", "codedeploy"),
        ("deploy", "deregister", "codedeploy:DeregisterOnPremisesInstance", "codedeploy"),
        ("deploy", "install", nil, "codedeploy"), ("deploy", "uninstall", nil, "codedeploy"),
        ("ec2-instance-connect", "ssh", "ec2-instance-connect:SendSSHPublicKey", "ec2-instance-connect"),
        ("ec2-instance-connect", "open-tunnel", "ec2-instance-connect:OpenTunnel", "ec2-instance-connect"),
        ("ecr", "get-login-password", "ecr:GetAuthorizationToken", "ecr"),
        ("ecr-public", "get-login-password", "ecr-public:GetAuthorizationToken", "ecr-public"),
        ("ecs", "deploy", "ecs:UpdateService", "ecs"),
        ("emr", "add-steps", "elasticmapreduce:AddJobFlowSteps", "elasticmapreduce"),
        ("emr", "create-default-roles", "iam:CreateRole", "elasticmapreduce"),
        ("emr", "ssh", nil, "elasticmapreduce"), ("emr", "socks", nil, "elasticmapreduce"),
        ("emr", "put", nil, "elasticmapreduce"), ("emr", "get", nil, "elasticmapreduce"),
        ("gamelift", "upload-build", "gamelift:CreateBuild", "gamelift"),
        ("lightsail", "push-container-image", "lightsail:RegisterContainerImage", "lightsail"),
        ("logs", "tail", "logs:FilterLogEvents", "logs"),
    ]

    /// The lines of ``AWSOperationsData`` by IAM's prefix.
    static let lines: [String: [Substring]] = {
        // Split by bytes: telling characters apart would take most of the time.
        let bar = UInt8(ascii: "|")
        var lines: [String: [Substring]] = [:]
        for bytes in AWSOperationsData.services.utf8.split(separator: .newline) {
            guard let first = bytes.firstIndex(of: bar),
                let second = bytes[bytes.index(after: first)...].firstIndex(of: bar)
            else { continue }
            lines[String(Substring(bytes[bytes.index(after: first)..<second])), default: []].append(
                Substring(bytes))
        }
        return lines
    }()

    /// Those that were asked for so far, by IAM's prefix.
    private static let known = Mutex<[String: [AWSCommandRules.Command]]>([:])

    /// Returns the operations of the CLI's services whose IAM prefix is among `prefixes`, or of all services
    /// if it is nil.
    public static func operations(prefixes: Set<String>? = nil) -> [AWSOperation] {
        commands(prefixes: prefixes ?? all).map(\.operation)
    }

    /// The prefixes of every service of the CLI. `-` stands for services without one.
    package static var all: Set<String> { Set(lines.keys) }

    /// Returns commands sorted by their prefixes, prepared for comparison with rules.
    package static func commands(prefixes: Set<String>) -> [AWSCommandRules.Command] {
        prefixes.sorted().flatMap(commands)
    }

    private static func commands(prefix: String) -> [AWSCommandRules.Command] {
        if let commands = known.withLock({ $0[prefix] }) { return commands }
        let corpus = ActionCorpus.shared
        var found: [AWSOperation] = []
        for line in lines[prefix] ?? [] {
            let fields = line.utf8.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false).map {
                Substring($0)
            }
            guard fields.count == 5 else { continue }
            found += operations(service: String(fields[0]), prefix: prefix, fields: fields, corpus: corpus)
        }
        for command in own where command.prefix == prefix {
            found.append(
                AWSOperation(
                    service: command.service, command: command.command, action: command.action,
                    level: command.action.flatMap { corpus.action($0)?.level }))
        }
        let commands = found.map { AWSCommandRules.Command($0) }
        known.withLock { $0[prefix] = commands }
        return commands
    }

    private static func operations(
        service: String, prefix: String, fields: [Substring], corpus: ActionCorpus
    ) -> [AWSOperation] {
        let actions = corpus.actions(of: prefix)
        let levels = Dictionary(actions.map { ($0.name, $0.level) }, uniquingKeysWith: { first, _ in first })
        let listed = Set(fields[2].dropFirst().split(separator: " ").map(String.init))
        let isOperation = fields[2].first == "+"
        let odd = Dictionary(
            fields[4].split(separator: " ").compactMap { pair -> (String, String)? in
                let parts = pair.split(separator: ">")
                return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
            }, uniquingKeysWith: { first, _ in first })
        var found = actions.filter { !$0.isOperationAlone && listed.contains($0.name) == isOperation }.map {
            action in
            AWSOperation(
                service: service, command: odd[action.name] ?? command(action.name), action: action.text,
                level: action.level)
        }
        for extra in fields[3].split(separator: " ") {
            let parts = extra.split(separator: "=").map(String.init)
            // An operation that the reference lacks is its own action, if the corpus has it.
            let action = parts.count == 2 ? parts[1] : levels[parts[0]].map { _ in parts[0] }
            found.append(
                AWSOperation(
                    service: service, command: odd[parts[0]] ?? command(parts[0]),
                    action: action.map { "\(prefix):\($0)" },
                    level: action.flatMap { levels[$0] }))
        }
        return found
    }

    /// Returns `delete-db-cluster` for `DeleteDBCluster`, as botocore's `xform_name` does for all names that
    /// are not listed as odd.
    static func command(_ name: String) -> String {
        let letters = Array(name.utf8)
        var result: [UInt8] = []
        for (at, letter) in letters.enumerated() {
            let isUpper = (0x41...0x5a).contains(letter)
            if isUpper, at > 0 {
                let follows = !(0x41...0x5a).contains(letters[at - 1])
                let starts = at + 1 < letters.count && (0x61...0x7a).contains(letters[at + 1])
                if follows || starts { result.append(UInt8(ascii: "-")) }
            }
            result.append(isUpper ? letter + 0x20 : letter)
        }
        return String(decoding: result, as: UTF8.self)
    }
}

/// One command of the AWS CLI.
public struct AWSOperation: Hashable, Sendable {
    /// The CLI's name of the service, such as `s3api`.
    public var service: String
    /// The CLI's name of the operation, such as `delete-object`.
    public var command: String
    /// IAM's action, such as `s3:DeleteObject`; nil if it is not known.
    public var action: String?
    /// Nil if it is not known.
    public var level: ActionLevel?

    /// True unless the operation is known to read.
    public var isMutating: Bool {
        if let level { return !level.isReading }
        let readers = ["get-", "list-", "describe-", "head-", "batch-get-", "search-", "lookup-"]
        return !readers.contains(where: command.hasPrefix)
    }

    /// The command as a person types it, without arguments.
    public var line: String { "aws \(service) \(command)" }
}
