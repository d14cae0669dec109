// SPDX-License-Identifier: Apache-2.0

import Addresses
import ClaudePermissions
import IAM

/// A call of the AWS CLI, as far as its words show.
struct AWSCall {
    /// The service by the CLI's name.
    let service: String
    let command: String
    /// The words behind both: options and their values.
    let arguments: [String]
    let region: String?
    let profile: String?
    let endpoint: String?

    /// Global options that take a value (AWS CLI Command Reference).
    private static let valued: Set = [
        "--ca-bundle", "--cli-binary-format", "--cli-connect-timeout", "--cli-read-timeout", "--color",
        "--endpoint-url",
        "--output", "--profile", "--query", "--region",
    ]

    /// Commands that the CLI adds to a service's operations (AWS CLI Command Reference), beside those of
    /// ``AWSOperations``.
    private static let added = [
        "codeartifact login": "codeartifact:GetAuthorizationToken",
        "ecr get-login-password": "ecr:GetAuthorizationToken",
        "eks update-kubeconfig": "eks:DescribeCluster", "logs tail": "logs:FilterLogEvents",
    ]

    /// Nil for any other program, and for a line without a service and a command.
    init?(_ line: CommandLines.Line) {
        guard ShellUnwrapping.lastComponent(line.words[0]) == "aws" else { return nil }
        var plain: [String] = []
        var options: [String: String] = [:]
        var rest = line.words.dropFirst()
        while let word = rest.popFirst() {
            let name = String(word.prefix { $0 != "=" })
            if Self.valued.contains(name) {
                options[name] = name == word ? rest.popFirst() : String(word.dropFirst(name.count + 1))
            } else if plain.count < 2, word.hasPrefix("-") {
                continue
            } else {
                plain.append(word)
            }
        }
        guard plain.count > 1 else { return nil }
        (service, command, arguments) = (plain[0], plain[1], Array(plain.dropFirst(2)))
        region = options["--region"]
        profile = options["--profile"] ?? line.profile
        endpoint = options["--endpoint-url"]
    }

    /// The call as a person types it.
    var text: String { "aws \(service) \(command)" }

    /// True for a command that calls no service.
    var isLocal: Bool {
        ["configure", "help", "history"].contains(service) || command == "help"
            || command == "generate-cli-skeleton"
            || service == "s3" && command == "presign"
    }

    /// The IAM actions that the call needs; empty if none is known.
    var actions: [IAMAction] {
        let corpus = ActionCorpus.shared
        if let transfer = S3Transfer(self) { return transfer.actions.compactMap(corpus.action) }
        if let action = Self.added["\(service) \(command)"] { return [action].compactMap(corpus.action) }
        let prefixes = Set(corpus.prefixes(for: service))
        guard !prefixes.isEmpty else { return [] }
        let found = AWSOperations.operations(prefixes: prefixes).first {
            $0.service == service && $0.command == command
        }
        return found?.action.flatMap(corpus.action).map { [$0] } ?? []
    }

    /// Returns the hosts to which the call goes; empty if they are not known.
    func targets(in region: String) -> [HostTarget] {
        if let endpoint { return [NamedHosts.fromURL(endpoint)].compactMap(\.self) }
        let catalogue = EndpointCatalogue.shared
        guard let host = catalogue.hosts(service: service, region: region, kinds: [.standard]).first else {
            return []
        }
        let buckets = S3Transfer.buckets(of: self)
        // A certificate cannot match a bucket's name with a dot as one label, so such a name goes into the
        // path.
        let own = buckets.filter { !$0.contains(".") }.compactMap { HostName("\($0).\(host)") }
        return (own.isEmpty ? [host] : own).map { HostTarget(.name($0)) }
    }
}
