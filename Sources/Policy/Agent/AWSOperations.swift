/// The commands of the AWS CLI with what they do: IAM's actions and access levels (``ActionCorpus``), and the CLI's own
/// commands that are no operations.
public enum AWSOperations {
    /// `aws s3 …` and others that the CLI makes of several operations (AWS CLI Command Reference).
    private static let own: [(service: String, command: String, action: String, prefix: String)] = [
        ("s3", "cp", "s3:PutObject", "s3"), ("s3", "mv", "s3:DeleteObject", "s3"),
        ("s3", "rm", "s3:DeleteObject", "s3"),
        ("s3", "rb", "s3:DeleteBucket", "s3"), ("s3", "mb", "s3:CreateBucket", "s3"),
        ("s3", "sync", "s3:PutObject", "s3"),
        ("s3", "website", "s3:PutBucketWebsite", "s3"), ("s3", "ls", "s3:ListBucket", "s3"),
        ("cloudformation", "deploy", "cloudformation:CreateChangeSet", "cloudformation"),
        ("cloudformation", "package", "s3:PutObject", "cloudformation"),
        ("ecs", "deploy", "ecs:UpdateService", "ecs"),
        ("deploy", "push", "codedeploy:RegisterApplicationRevision", "codedeploy"),
        ("emr", "add-steps", "elasticmapreduce:AddJobFlowSteps", "elasticmapreduce"),
    ]

    /// The CLI's services whose IAM prefix is among `prefixes`; of all where it is nil.
    public static func operations(prefixes: Set<String>? = nil, corpus: ActionCorpus = .shared) -> [AWSOperation] {
        var found: [AWSOperation] = []
        for line in AWSOperationsData.services.split(separator: "\n") {
            let fields = line.split(separator: "|", omittingEmptySubsequences: false)
            guard fields.count == 5 else { continue }
            let prefix = String(fields[1])
            guard prefixes?.contains(prefix) ?? true else { continue }
            found += operations(service: String(fields[0]), prefix: prefix, fields: fields, corpus: corpus)
        }
        for command in own where prefixes?.contains(command.prefix) ?? true {
            found.append(
                AWSOperation(
                    service: command.service, command: command.command, action: command.action,
                    level: corpus.action(command.action)?.level))
        }
        return found
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
        var found = actions.filter { listed.contains($0.name) == isOperation }.map { action in
            AWSOperation(
                service: service, command: odd[action.name] ?? command(action.name), action: action.text,
                level: action.level)
        }
        for extra in fields[3].split(separator: " ") {
            let parts = extra.split(separator: "=").map(String.init)
            let action = parts.count == 2 ? parts[1] : nil
            found.append(
                AWSOperation(
                    service: service, command: odd[parts[0]] ?? command(parts[0]),
                    action: action.map { "\(prefix):\($0)" },
                    level: action.flatMap { levels[$0] }))
        }
        return found
    }

    /// `DeleteDBCluster` as `delete-db-cluster`: botocore's `xform_name` for all names but those listed as odd.
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
