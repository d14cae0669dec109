// SPDX-License-Identifier: Apache-2.0

import Policy

/// The names and tags by which AWS's own records lead back from a call to a person and a session of cx.
struct SessionIdentity: Hashable, Sendable {
    /// The role session's name and its source identity: `USER@cx-SESSION`.
    let name: String
    let tags: [SessionTag]

    /// The most characters of both, by AssumeRole's API reference: `[\w+=,.@-]{2,64}`.
    private static let longest = 64

    init(user: String, session: SessionID, policy: Policy, origin: PolicyOrigin, incident: Incident?) {
        let tail = "@cx-\(session.text)"
        let allowed = user.map { character in
            character.isASCII && (character.isLetter || character.isNumber || "_+=,.@-".contains(character))
                ? character : "-"
        }
        name = String(allowed.prefix(Self.longest - tail.utf8.count)) + tail
        tags =
            [
                SessionTag(key: "cx:policy", value: policy.name),
                SessionTag(key: "cx:digest", value: policy.digest),
                SessionTag(key: "cx:origin", value: origin.rawValue),
            ]
            + (incident.map { [SessionTag(key: "cx:incident", value: $0.text)] } ?? [])
    }

    /// The name of the person who launches. For root it is whoever called sudo: a call cannot lead back to a
    /// person by root's name.
    static func user(of machine: Machine) -> String {
        if machine.isRoot, let caller = machine.environment["SUDO_USER"], !caller.isEmpty { return caller }
        return machine.user.name ?? "uid-\(machine.user.uid)"
    }
}

/// A session tag in the form that AssumeRole takes.
struct SessionTag: Hashable, Sendable, Encodable {
    var key: String
    var value: String

    private enum CodingKeys: String, CodingKey {
        case key = "Key"
        case value = "Value"
    }
}
