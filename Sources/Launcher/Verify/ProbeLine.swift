/// A line that the probes print.
enum ProbeLine: Hashable {
    /// Probes of this kind come next.
    case part(String)
    case finding(VerificationFinding)
    case skipped(SkippedProbe)
    /// All probes were run, and made so many findings.
    case end(findings: Int)
}

extension ProbeLine: Decodable {
    private enum Kind: String, Decodable {
        case part, finding, skipped, end
    }

    private enum Key: CodingKey {
        case kind, title, findings
    }

    init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Key.self)
        switch try fields.decode(Kind.self, forKey: .kind) {
        case .part: self = .part(try fields.decode(String.self, forKey: .title))
        case .finding: self = .finding(try VerificationFinding(from: decoder))
        case .skipped: self = .skipped(try SkippedProbe(from: decoder))
        case .end: self = .end(findings: try fields.decode(Int.self, forKey: .findings))
        }
    }
}
