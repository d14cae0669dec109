extension FileReader {
    /// The least that Claude Code starts in.
    private static let leastMemory = 256 << 20

    func readLimits(_ section: Section) -> Limits {
        Limits(
            memory: section["memory"].flatMap { size($0, atLeast: Self.leastMemory) },
            cpus: section["cpus"].flatMap(processors),
            processes: section["processes"].flatMap { findings.integer($0, in: 16...4_194_304) },
            tmp: section["tmp"].flatMap { size($0, atLeast: 1 << 20) })
    }

    private func size(_ node: YAMLNode, atLeast least: Int) -> Int? {
        guard let text = findings.string(node) else { return nil }
        guard let bytes = Quantity.bytes(text.value) else {
            findings.error(
                .invalidValue, "\(Printable.quoted(text.value)) is no size", at: text.origin,
                help: "a whole number and KiB, MiB, GiB or TiB, as 512MiB")
            return nil
        }
        guard bytes >= least else {
            findings.error(
                .invalidValue, "\(text.value) is too little; the least is \(least >> 20)MiB", at: text.origin)
            return nil
        }
        return bytes
    }

    private func processors(_ node: YAMLNode) -> Double? {
        guard case .scalar(let scalar) = node.content, scalar.kind == .integer || scalar.kind == .number else {
            findings.wrongType(node, wanted: "a number")
            return nil
        }
        // The kernel counts processor time in periods of 100 ms and gives no less than 1 ms of each.
        guard let count = Double(scalar.text), (0.01...4096).contains(count) else {
            findings.error(
                .invalidValue, "\(Printable.quoted(scalar.text)) is not from 0.01 to 4096", at: node.origin)
            return nil
        }
        return count
    }

    func readAWS(_ section: Section) -> AWSDraft {
        AWSDraft(
            role: section.string("role").flatMap(role),
            profile: section.string("profile").flatMap(profile),
            region: section.string("region").flatMap(region),
            duration: section["duration"].flatMap(duration))
    }

    private func duration(_ node: YAMLNode) -> Int? {
        guard let text = findings.string(node) else { return nil }
        // AssumeRole's DurationSeconds is from 900 to 43200.
        guard let seconds = Quantity.seconds(text.value), (900...43_200).contains(seconds) else {
            findings.error(
                .invalidValue, "\(Printable.quoted(text.value)) is no duration from 15m to 12h", at: text.origin,
                help: "a whole number and s, m or h, as 90m")
            return nil
        }
        return seconds
    }

    private func role(_ text: Sourced<String>) -> String? {
        // arn:PARTITION:iam::ACCOUNT:role/PATH/NAME
        let parts = text.value.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
        guard parts.count == 6, parts[0] == "arn", parts[1].hasPrefix("aws"), parts[2] == "iam", parts[3].isEmpty,
            parts[4].utf8.count == 12, parts[4].utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            parts[5].hasPrefix("role/"), parts[5].utf8.count > 5, !text.value.contains(" "),
            text.value.utf8.count <= 2048
        else {
            findings.error(
                .invalidValue, "\(Printable.quoted(text.value)) is no role's ARN", at: text.origin,
                help: "as arn:aws:iam::123456789012:role/investigator")
            return nil
        }
        return text.value
    }

    private func profile(_ text: Sourced<String>) -> String? {
        guard !text.value.hasPrefix("-"), text.value.utf8.count <= 256 else {
            findings.error(.invalidValue, "\(Printable.quoted(text.value)) is no profile name", at: text.origin)
            return nil
        }
        return text.value
    }

    private func region(_ text: Sourced<String>) -> String? {
        guard EndpointCatalogue.shared.regions.contains(text.value) else {
            unknownRegion(text)
            return nil
        }
        return text.value
    }

    func unknownRegion(_ text: Sourced<String>) {
        findings.error(
            .region, "unknown region \(Printable.quoted(text.value))", at: text.origin,
            help: NearestName.help(for: text.value, among: EndpointCatalogue.shared.regions))
    }
}
