// SPDX-License-Identifier: Apache-2.0

import Addresses
import ClaudePermissions
import Documents
import IAM

extension NetworkWall {
    /// Answers for the deciding one of the hosts to which a command evidently connects.
    func answer(command lines: CommandLines) -> WallAnswer {
        let answers = lines.commands.compactMap { command in
            let own = command.lines.compactMap(answer(line:))
            return command.runsAll
                ? WallAnswer.deciding(own)
                : .either(
                    own, because: "the host cannot be told: only the shell knows which of several it is")
        }
        return WallAnswer.deciding(answers)
            ?? WallAnswer(.network, .notConcerned, because: "no host is evident in the command")
    }

    private func answer(line: CommandLines.Line) -> WallAnswer? {
        guard line.program != nil else {
            return unsure("the program cannot be told: only the shell knows it")
        }
        let direct = AWSCall(line).map(answer(call:)) ?? answer(words: line)
        guard let direct else { return nil }
        let ways = ProxyChoice.ways(of: line).map { way in
            switch way {
            case .direct: direct
            case .proxy(let address): answer(proxy: address)
            }
        }
        return WallAnswer.either(
            ways, because: "it cannot be told which hosts are reached through the proxy")
    }

    private func answer(proxy address: String) -> WallAnswer {
        guard let host = NamedHosts.fromURL(address) else {
            return unsure("the proxy cannot be told: only the shell knows it")
        }
        var answer = answer(host: host)
        answer.because = "by a proxy: \(answer.because)"
        return answer
    }

    private func answer(words line: CommandLines.Line) -> WallAnswer? {
        let hosts = NamedHosts.of(line.texts).map { answer(host: $0) }
        let hidden =
            NamedHosts.hideHost(line.words)
            ? [unsure("the host cannot be told: only the shell knows it")] : []
        return WallAnswer.deciding(hosts + hidden)
    }

    /// The answer about a host that is not known before the command runs.
    private func unsure(_ because: String) -> WallAnswer {
        let reachesNothing = egress.hosts.isEmpty && egress.networks.isEmpty && egress.published.isEmpty
        return reachesNothing
            ? denied("\(because), and nothing is reached")
            : WallAnswer(.network, .cannotBeTold, because: because)
    }

    /// Returns nil for a command that does not call AWS.
    private func answer(call: AWSCall) -> WallAnswer? {
        guard !call.isLocal else { return nil }
        if let endpoint = call.endpoint { return answer(call: call, endpoint: endpoint) }
        if call.isUnclear { return unsure("\(call.text): the call cannot be told: only the shell knows it") }
        if let file = call.foreignFile {
            return unsure(
                "\(call.text): \(file) is not cx's own: the host cannot be told, "
                    + "since another file may name one"
            )
        }
        guard var deciding = WallAnswer.deciding(call.regions.compactMap { answer(call: call, in: $0) })
        else {
            return unsure("\(call.text): no host of AWS is known for \(call.service)")
        }
        if !deciding.because.hasPrefix(call.text) { deciding.because = "\(call.text): \(deciding.because)" }
        return deciding
    }

    private func answer(call: AWSCall, endpoint: String) -> WallAnswer {
        guard let host = NamedHosts.fromURL(endpoint) else {
            return UnknownText.isIn(endpoint)
                ? unsure("\(call.text): the endpoint cannot be told: only the shell knows it")
                : denied("\(call.text): \(Printable.quoted(endpoint)) is no URL of an endpoint")
        }
        var answer = answer(host: host)
        answer.because = "\(call.text): \(answer.because)"
        return answer
    }

    /// Returns nil if no host is known.
    private func answer(call: AWSCall, in region: AWSCall.Region) -> WallAnswer? {
        let catalogue = EndpointCatalogue.shared
        switch region {
        case .own where !subject.regions.isEmpty:
            return WallAnswer.either(
                subject.regions.compactMap { answer(call: call, region: $0) },
                because: "the region cannot be told: the policy reaches several, and `aws.region` names none")
        case .missing where subject.policy.hasAWSSession:
            let hosts = ["us-east-1", "us-west-2"].map {
                catalogue.hosts(service: call.service, region: $0, kinds: call.kinds)
            }
            // The CLI takes this region for S3, and for services with one host everywhere.
            if call.service.hasPrefix("s3") || hosts[0] == hosts[1] {
                return answer(call: call, region: "us-east-1")
            }
            return denied("no region is given, so the AWS CLI makes no call")
        case .own, .missing:
            return denied(
                "no service of AWS is reached",
                missing: "egress: {aws: {services: [\(YAMLText.string(call.service))], regions: [us-east-1]}}"
            )
        case .named(let name): return answer(call: call, region: name)
        case .unknown:
            let partition = subject.regions.first.flatMap(catalogue.partition)
            let regions = catalogue.regions.filter {
                partition == nil || catalogue.partition(of: $0) == partition
            }
            let answers = regions.compactMap { answer(call: call, region: $0) }
            return WallAnswer.either(answers, because: "the region cannot be told: only the shell knows it")
        }
    }

    private func answer(call: AWSCall, region: String) -> WallAnswer? {
        if let home = EndpointCatalogue.shared.home(of: call.service, calledIn: region) {
            return denied("AWS answers calls of \(call.service) in \(home) alone: say --region \(home)")
        }
        let answers = call.kinds.compactMap { answer(call: call, region: region, kind: $0) }
        return WallAnswer.either(
            answers, because: "the kind of endpoint cannot be told: only the shell knows it")
    }

    private func answer(call: AWSCall, region: String, kind: EndpointKind) -> WallAnswer? {
        let service = call.isLogin ? "sso-oidc" : call.service
        guard let host = host(of: service, in: region, kind) else { return nil }
        let special = OperationHosts.hosts(of: call.service, call.command, at: host, in: region)
        if !special.isEmpty {
            return .either(
                special.map { answer(host: HostTarget(.name($0))) },
                because: "the host cannot be told: versions of the AWS CLI call different ones")
        }
        let places = S3Place.all(in: call)
        guard !places.isEmpty else {
            // S3 Control has a host for each account.
            let account = call.service == "s3control" ? call.value(of: "--account-id") : nil
            let own = account.flatMap { HostName("\($0).\(host)") }
            var answer = answer(host: HostTarget(.name(own ?? host)))
            if kind != .standard, answer.missing != nil {
                answer.missing =
                    "egress: {aws: {services: [\(YAMLText.string(call.service))], "
                    + "regions: [\(region)], endpoints: [\(kind.rawValue)]}}"
            }
            return answer
        }
        return WallAnswer.deciding(
            places.enumerated().map { number, place in
                // A copy within S3 reads from the region of this option.
                let source = number == 0 && places.count > 1 ? call.value(of: "--source-region") : nil
                let own = source ?? region
                let base = self.host(of: call.service, in: own, kind) ?? host
                if let host = place.host(
                    of: base, region: own, suffix: EndpointCatalogue.shared.suffix(in: own), kind: kind)
                {
                    return answer(host: HostTarget(.name(host)))
                }
                let isOpen =
                    place.text.hasPrefix("arn:") || egress.hosts.contains { $0.name.reaches(below: base) }
                return isOpen
                    ? unsure("\(call.text): the bucket cannot be told: only the shell knows it")
                    : answer(host: HostTarget(.name(base)))
            })
    }

    /// Returns the host of a service; nil if the service is not known. A region that the catalogue lacks gets
    /// the host that it would have.
    private func host(of service: String, in region: String, _ kind: EndpointKind) -> HostName? {
        let catalogue = EndpointCatalogue.shared
        if let host = catalogue.hosts(service: service, region: region, kinds: [kind]).first { return host }
        guard catalogue.partition(of: region) == nil else { return nil }
        let like = catalogue.hosts(service: service, region: "us-east-1", kinds: [kind]).first
        return like.flatMap { HostName($0.text.replacing("us-east-1", with: region)) }
    }
}

extension HostPattern {
    /// True if the pattern has the domain or a name below it.
    fileprivate func reaches(below domain: HostName) -> Bool {
        switch self {
        case .host(let name): name == domain || name.text.hasSuffix(".\(domain)")
        case .below(let name):
            name == domain || name.text.hasSuffix(".\(domain)") || domain.text.hasSuffix(".\(name)")
        }
    }
}
