public import Documents

extension PolicyCheck {
    public init(_ readings: [PolicyReading]) {
        var seen: Set<String> = []
        let isNew = { (finding: Finding) in
            seen.insert("\(finding.rule) \(finding.origin) \(finding.message)").inserted
        }
        let findings = readings.flatMap(\.findings).filter(isNew)
        seen = []
        let allowed = readings.flatMap(\.allowed).filter { isNew($0.finding) }
        var texts: [String: String] = [:]
        for source in readings.flatMap(\.sources) { texts[source.path] = source.text }
        self.init(policies: readings.count, findings: findings, allowed: allowed, texts: texts)
    }
}
