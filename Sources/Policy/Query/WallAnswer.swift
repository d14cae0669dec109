// SPDX-License-Identifier: Apache-2.0

public import Addresses

/// The answer of one wall to a question, with the reason.
public struct WallAnswer: Hashable, Sendable {
    public typealias Wall = PolicyCoverage.Wall

    public var wall: Wall
    public var verdict: WallVerdict
    /// The reason in words for people.
    public var because: String
    /// The line that decides; nil if none does.
    public var origin: Origin?
    /// The YAML line that a policy lacks; nil if no line is missing, or none would help.
    public var missing: String?

    init(
        _ wall: Wall, _ verdict: WallVerdict, because: String, origin: Origin? = nil, missing: String? = nil
    ) {
        self.wall = wall
        self.verdict = verdict
        self.because = because
        self.origin = origin
        self.missing = missing
    }

    /// Returns the answer that decides among a wall's answers about several things; nil if there are none.
    static func deciding(_ answers: [WallAnswer]) -> WallAnswer? {
        let verdict = WallVerdict.together(answers.map(\.verdict))
        return answers.first { $0.verdict == verdict }
    }

    /// Returns the answer about a thing that is one of several: the first one if all verdicts agree, and else
    /// that it cannot be told. Returns nil if there are none.
    static func either(_ answers: [WallAnswer], because: String) -> WallAnswer? {
        guard let first = answers.first, answers.contains(where: { $0.verdict != first.verdict }) else {
            return answers.first
        }
        return WallAnswer(first.wall, .cannotBeTold, because: because)
    }
}

extension WallAnswer: Encodable {
    private enum Key: String, CodingKey {
        case wall, verdict, because, origin, missing
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(wall, forKey: .wall)
        try container.encode(verdict, forKey: .verdict)
        let advice = missing.map { "; add `\($0)`" } ?? ""
        try container.encode(because + advice, forKey: .because)
        // Both keys are written even if the value is nil.
        try container.encode(origin, forKey: .origin)
        try container.encode(missing, forKey: .missing)
    }
}

/// The verdict of one wall on a question.
public enum WallVerdict: String, Hashable, Sendable, Codable, CaseIterable {
    case denied
    /// A person is asked. Without a person it is refused.
    case needsApproval = "needs-approval"
    /// It depends on words or values that only the shell knows, or that no line of the policy tells.
    case cannotBeTold = "cannot-be-told"
    case allowed
    /// The wall has no part in it.
    case notConcerned = "not-concerned"

    /// Returns the verdict of several walls together, or of one wall on several things: the strictest one of
    /// those that are concerned.
    static func together(_ verdicts: some Sequence<WallVerdict>) -> WallVerdict {
        let all = Set(verdicts)
        return [.denied, .cannotBeTold, .needsApproval, .allowed].first(where: all.contains) ?? .notConcerned
    }
}

extension WallAnswer {
    /// The answer for people: the reason, then the line that decides or the line that is missing.
    var lines: [String] {
        guard verdict != .notConcerned || origin != nil else { return [because] }
        return [because] + (origin.map { ["by \($0)"] } ?? []) + (missing.map { ["add: \($0)"] } ?? [])
    }
}

extension WallVerdict {
    /// The verdict in words, without the hyphens that JSON has.
    public var words: String { rawValue.replacing("-", with: " ") }
}
