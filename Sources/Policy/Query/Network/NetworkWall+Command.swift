import Documents

extension NetworkWall {
    /// Of the hosts that a command evidently goes to, the one that decides.
    func answer(command lines: CommandLines) -> WallAnswer {
        let answers = lines.lines.flatMap { line -> [WallAnswer] in
            if let call = AWSCall(line) { return answer(call: call).map { [$0] } ?? [] }
            return NamedHosts.of(line.words).map { answer(host: $0) }
        }
        guard let deciding = WallAnswer.deciding(answers) else {
            return WallAnswer(.network, .notConcerned, because: "no host is evident in the command")
        }
        return deciding
    }

    /// Nil for what the CLI does without asking AWS.
    private func answer(call: AWSCall) -> WallAnswer? {
        guard !call.isLocal else { return nil }
        guard let regions = call.region.map({ [$0] }) ?? (subject.regions.isEmpty ? nil : subject.regions)
        else {
            return denied(
                "no service of AWS is reached",
                missing: "egress: {aws: {services: [\(YAMLText.string(call.service))], regions: [us-east-1]}}"
            )
        }
        let answers = regions.flatMap { region in
            call.targets(in: region).map { answer(host: $0) }
        }
        guard var deciding = WallAnswer.deciding(answers) else {
            return WallAnswer(
                .network, .notConcerned,
                because: "no host of AWS is known for \(call.service) in \(regions.joined(separator: ", "))")
        }
        deciding.because = "\(call.text): \(deciding.because)"
        return deciding
    }
}
