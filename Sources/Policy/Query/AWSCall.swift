// SPDX-License-Identifier: Apache-2.0

import Addresses
import ClaudePermissions
import IAM

/// A call of the AWS CLI, as far as its words and variables show.
struct AWSCall {
    /// A region that a call may go to.
    enum Region: Hashable, Comparable {
        /// The session's own.
        case own
        case named(String)
        /// Only the shell knows it.
        case unknown
        /// None is given.
        case missing

        init(_ text: String) {
            self =
                text == UnknownText.own
                ? .own : UnknownText.isIn(text) ? .unknown : text.isEmpty ? .missing : .named(text)
        }
    }

    /// The service by the CLI's name.
    let service: String
    let command: String
    /// The words behind both: options and their values.
    let arguments: [String]
    let regions: [Region]
    /// The profile, which may be empty or unknown; nil if none is chosen.
    let profile: String?
    /// The address of the endpoint, which may be unknown; nil for AWS's own.
    let endpoint: String?
    /// The kinds of AWS's endpoints that the call may use.
    let kinds: [EndpointKind]
    /// The reason for which the call is not made with the session's credentials; nil if it is.
    let foreignCredentials: String?
    /// The variable that names other files of profiles; nil if the command reads those of cx.
    let foreignFile: String?
    /// True if nothing leads to credentials, as after `env -i`.
    let hasNoCredentials: Bool
    /// True if only the shell knows the service, the command or an option.
    let isUnclear: Bool

    /// Commands that the CLI adds to a service's operations (AWS CLI Command Reference), beside those of
    /// ``AWSOperations``.
    private static let added = [
        "codeartifact login": "codeartifact:GetAuthorizationToken",
        "ecr get-login-password": "ecr:GetAuthorizationToken",
        "eks update-kubeconfig": "eks:DescribeCluster", "logs start-live-tail": "logs:StartLiveTail",
        "logs tail": "logs:FilterLogEvents", "s3api select-object-content": "s3:GetObject",
    ]

    /// Commands that sign a request or a link without sending it.
    private static let signing: Set = [
        "cloudfront sign", "codecommit credential-helper", "dsql generate-db-connect-admin-auth-token",
        "dsql generate-db-connect-auth-token", "eks get-token", "rds generate-db-auth-token", "s3 presign",
    ]

    /// Nil for any other program, and for a line without a service and a command.
    init?(_ line: CommandLines.Line) {
        guard line.program == "aws" else { return nil }
        let options = AWSOptions(line.words.dropFirst())
        let variables = AWSVariables(variables: line.variables)
        isUnclear = options.isUnclear || options.plain.contains { $0.mayVanish } && options.plain.count < 3
        guard options.plain.count > 1 || isUnclear else { return nil }
        let plain = options.plain.map(\.text) + ["", ""]
        (service, command) = (plain[0], plain[1])
        arguments = Array(options.plain.dropFirst(2).map(\.text))
        var kinds = variables.kinds
        if let region = options.values["--region"] {
            let (name, isFIPS) = Self.plain(region)
            regions = [Region(name)]
            if isFIPS { kinds = kinds.map { EndpointKind(isFIPS: true, isDualStack: $0.isDualStack) } }
        } else {
            regions = variables.regions
        }
        self.kinds = kinds
        profile = options.values["--profile"] ?? variables.profile
        endpoint = options.values["--endpoint-url"] ?? variables.endpoint(of: service)
        // A profile that an option names comes before keys of the environment.
        foreignCredentials =
            options.flags.contains("--no-sign-request")
            ? "--no-sign-request leaves out the session's keys"
            : options.values["--profile"] == nil ? variables.foreignCredentials : nil
        foreignFile = variables.foreignFile
        hasNoCredentials = variables.haveNoCredentials
    }

    /// Returns the region behind a name such as `fips-us-east-1`, and true for such a name.
    private static func plain(_ region: String) -> (name: String, isFIPS: Bool) {
        if region.hasPrefix("fips-") { return (String(region.dropFirst(5)), true) }
        if region.hasSuffix("-fips") { return (String(region.dropLast(5)), true) }
        return (region, false)
    }

    /// The call as a person types it.
    var text: String { "aws \(shown(service)) \(shown(command))" }

    private func shown(_ word: String) -> String { UnknownText.isIn(word) ? "…" : word }

    /// Returns the value of one of the command's own options.
    /// - Parameter shortest: the shortest form of the option that the CLI accepts; nil for the whole one.
    func value(of option: String, from shortest: String? = nil) -> String? {
        for (place, word) in arguments.enumerated() {
            let name = word.prefix { $0 != "=" }
            guard option.hasPrefix(name), name.hasPrefix(shortest ?? option) else { continue }
            if name.count < word.count { return String(word.dropFirst(name.count + 1)) }
            return place + 1 < arguments.count ? arguments[place + 1] : nil
        }
        return nil
    }

    /// True for a command that calls no service.
    var isLocal: Bool {
        ["configure", "help", "history"].contains(service) || command == "help"
            || command == "generate-cli-skeleton"
            // A role is assumed first.
            || Self.signing.contains("\(service) \(command)") && value(of: "--role-arn") == nil
    }

    /// True for a command that gets a person's token, for which it needs no credentials.
    var isLogin: Bool { service == "sso" && command == "login" }

    /// True if a text or a file that the CLI reads may name what the call is about.
    var readsInput: Bool { arguments.contains { $0.hasPrefix("--cli-in") } }

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
}
