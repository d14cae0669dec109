// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import GuardProtocol

extension SessionSummary {
    /// The AWS sessions of one role.
    struct RolePart: Hashable, Sendable, Encodable {
        var name: String
        var role: String
        var sessionName: String
        var sourceIdentity: String?
        /// True if the sessions carry the tags of cx.
        var tags: Bool
        /// The start of the first session, and the expiry of the last one's credentials.
        var assumed: String
        var expiration: String
        /// The times of the renewals.
        var refreshed: [String]
    }

    struct RoleFailurePart: Hashable, Sendable, Encodable {
        var time: String
        var name: String
        var reason: String
    }

    struct FilePart: Hashable, Sendable, Encodable {
        var file: String
        var digest: String
        var size: Int
    }

    struct MissingPart: Hashable, Sendable, Encodable {
        var file: String
        var reason: String
        /// Nil for a single file.
        var count: Int?
    }

    /// Returns the roles in the order in which they were first assumed.
    static func roles(of tally: SessionTally) -> [RolePart] {
        var parts: [RolePart] = []
        for (role, time) in tally.roles {
            let time = Timestamp.milliseconds(time)
            let name = role.name.shortPrintable
            if role.refresh,
                let index = parts.firstIndex(where: { $0.name == name && $0.role == role.role.shortPrintable }
                )
            {
                parts[index].refreshed.append(time)
                parts[index].expiration = Timestamp.seconds(role.expiration)
            } else {
                parts.append(
                    RolePart(
                        name: name, role: role.role.shortPrintable,
                        sessionName: role.sessionName.shortPrintable,
                        sourceIdentity: role.sourceIdentity?.shortPrintable, tags: role.tags, assumed: time,
                        expiration: Timestamp.seconds(role.expiration), refreshed: []))
            }
        }
        return parts
    }
}
