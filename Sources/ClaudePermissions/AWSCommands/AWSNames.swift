// SPDX-License-Identifier: Apache-2.0

import Documents
import IAM
import Synchronization

/// The names that commands of the AWS CLI begin with: its services, and the commands of each. They are those
/// of ``AWSOperations``, and those that the CLI has beside operations.
enum AWSNames {
    /// Commands that every service may have. `wait` takes a waiter's name, and `wizard` exists in version 2.
    private static let common = ["help", "wait", "wizard"]

    /// Commands without an operation that are not among ``AWSOperations`` (AWS CLI Command Reference, both
    /// versions).
    private static let others: [String: [String]] = [
        "cloudfront": ["sign"], "cloudtrail": ["validate-logs"], "configservice": ["get-status"],
        "cli-dev": [],
        "configure": [
            "add-model", "export-credentials", "get", "import", "list", "list-profiles", "mfa-login", "set",
            "sso", "sso-session",
        ],
        "datapipeline": ["create-default-roles", "list-runs"], "ddb": ["put", "select"],
        "dlm": ["create-default-role"],
        "dsql": ["generate-db-connect-admin-auth-token", "generate-db-connect-auth-token"],
        "ecr": ["get-login"], "ecs": ["monitor-express-gateway-service"],
        "eks": ["get-token", "update-kubeconfig"],
        "emr": [
            "add-instance-groups", "create-cluster", "create-hbase-backup", "describe-cluster",
            "disable-hbase-backups", "install-applications", "modify-cluster-attributes",
            "restore-from-hbase-backup", "schedule-hbase-backup", "terminate-clusters",
        ],
        "emr-containers": ["update-role-trust-policy"], "gamelift": ["get-game-session-log"], "help": [],
        "history": ["list", "show"], "login": [], "logout": [], "logs": ["start-live-tail", "tail"],
        "opsworks": ["register"], "rds": ["generate-db-auth-token"], "servicecatalog": ["generate"],
        "sso": ["login", "logout"],
    ]

    /// The IAM prefixes of each service's operations, by the CLI's name of the service.
    private static let prefixes: [String: Set<String>] = {
        var prefixes: [String: Set<String>] = ["s3": ["s3"]]
        for (prefix, lines) in AWSOperations.lines {
            for line in lines {
                prefixes[String(line.prefix { $0 != "|" }), default: []].insert(prefix)
            }
        }
        return prefixes
    }()

    /// The names of all services.
    static let services: Set<String> = Set(prefixes.keys).union(others.keys)

    /// Returns the CLI's names of the services that are called so elsewhere, mostly as their prefix in IAM:
    /// `configservice` for `config`.
    static func services(called name: String) -> [String] {
        byPrefix[name] ?? ServiceAliases.name(for: name).map { [$0] } ?? []
    }

    /// The names of the services by the IAM prefixes of their operations.
    private static let byPrefix: [String: [String]] = prefixes.sorted { $0.key < $1.key }.reduce(into: [:]) {
        services, service in
        for prefix in service.value { services[prefix, default: []].append(service.key) }
    }

    /// Those that were asked for so far, by the service's name.
    private static let known = Mutex<[String: [AWSCommandRules.Command]]>([:])

    /// Returns the commands of a service, prepared for comparison with rules; none for an unknown service.
    static func commands(of service: String) -> [AWSCommandRules.Command] {
        if let commands = known.withLock({ $0[service] }) { return commands }
        guard services.contains(service) else { return [] }
        let operations = AWSOperations.commands(prefixes: prefixes[service] ?? []).filter {
            $0.operation.service == service
        }
        let commands =
            operations
            + ((others[service] ?? []) + common).map {
                AWSCommandRules.Command(AWSOperation(service: service, command: $0, action: nil, level: nil))
            }
        known.withLock { $0[service] = commands }
        return commands
    }

    /// The commands of all services.
    static var all: some Sequence<AWSCommandRules.Command> { order.lazy.flatMap(commands) }

    /// All services. The first are those that most rules are about, so that a search ends soon.
    private static let order: [String] = {
        let first = ["ec2", "iam", "s3", "rds", "lambda"]
        return first + services.subtracting(first).sorted()
    }()

    /// The name of each command, each once.
    static let commandNames: Set<String> = Set(all.map(\.operation.command))

    /// All names, a line each.
    private static let lines = Array(services.union(commandNames).joined(separator: "\n").utf8)
    /// Texts that were looked for so far.
    private static let looked = Mutex<[String: Bool]>([:])

    /// True if a service's or a command's name contains a text.
    static func contain(_ text: String) -> Bool {
        if let known = looked.withLock({ $0[text] }) { return known }
        let wanted = Array(text.utf8)
        let pattern = [UInt8(ascii: "*")] + wanted + [UInt8(ascii: "*")]
        let found = wanted.isEmpty || Wildcard.matches(pattern, lines)
        looked.withLock { $0[text] = found }
        return found
    }

    /// True if a service or a command has this name, or begins with these words of it: `delete`, `delete-`,
    /// `delete-db`.
    static func begin(with word: String) -> Bool {
        if services.contains(word) || commandNames.contains(word) { return true }
        return commandNames.contains { $0.hasPrefix(word) && (word.hasSuffix("-") || $0.ends(word: word)) }
    }
}

extension String {
    /// True if a word of the name ends behind this beginning.
    func ends(word beginning: String) -> Bool {
        utf8.dropFirst(beginning.utf8.count).first == UInt8(ascii: "-")
    }
}
