// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import GuardProtocol

/// The CloudTrail events of one session: the caller, the source identity and the period.
///
/// The texts come from a log that somebody may have rewritten, and go into SQL and a shell. So they contain
/// only characters that AWS itself allows there, and none of those ends a quoted text. Promise E8
/// (docs/security.md).
struct CloudTrailScope: Hashable, Sendable {
    /// Sorted ARNs such as `arn:aws:sts::111122223333:assumed-role/NAME/SESSION`.
    let principals: [String]
    let sessionNames: [String]
    let sourceIdentities: [String]
    let from: Date
    let to: Date
    /// Nil if the plan has no region.
    let region: String?

    /// In seconds; clocks differ.
    private static let margin = 300.0

    /// Returns nil if the session had no role that AWS could have known.
    /// - Parameter start: the start of the session.
    init?(_ roles: [RoleAssumed], start: Date, region: String?) {
        let known = roles.compactMap { role in Self.principal(of: role).map { (role, $0) } }
        guard let end = known.map(\.0.expiration).max() else { return nil }
        principals = Set(known.map(\.1)).sorted()
        sessionNames = Set(known.map(\.0.sessionName)).sorted()
        sourceIdentities = Set(known.compactMap(\.0.sourceIdentity).filter(Self.isSessionName)).sorted()
        from = start.addingTimeInterval(-Self.margin)
        // Leaked keys would work until then, whenever the session ended.
        to = end.addingTimeInterval(Self.margin)
        self.region = region.flatMap { $0.allSatisfy(Self.isRegionLetter) && !$0.isEmpty ? $0 : nil }
    }

    /// Returns the ARN by which CloudTrail names a caller with the role's session. It leaves out the role's
    /// path.
    private static func principal(of role: RoleAssumed) -> String? {
        let parts = role.role.split(separator: ":", omittingEmptySubsequences: false)
        guard RoleARN.isValid(role.role), isSessionName(role.sessionName), parts.count == 6,
            let name = parts[5].split(separator: "/").last, name.allSatisfy(isNameLetter),
            parts[1].allSatisfy(isRegionLetter), parts[4].allSatisfy(\.isASCIIDigit)
        else { return nil }
        return "arn:\(parts[1]):sts::\(parts[4]):assumed-role/\(name)/\(role.sessionName)"
    }

    /// `[\w+=,.@-]{2,64}` (STS API Reference, AssumeRole).
    private static func isSessionName(_ text: String) -> Bool {
        (2...64).contains(text.count) && text.allSatisfy(isNameLetter)
    }

    private static func isNameLetter(_ letter: Character) -> Bool {
        letter.isASCII && (letter.isLetter || letter.isNumber || "_+=,.@-".contains(letter))
    }

    private static func isRegionLetter(_ letter: Character) -> Bool {
        letter.isASCII && (letter.isLowercase || letter.isNumber || letter == "-")
    }
}

extension Character {
    fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
