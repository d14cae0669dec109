// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import GuardProtocol

/// The payload of the first line of an audit log: who ran which command, with which policy and image.
struct SessionStart: AuditPayload, Hashable {
    var policy: String
    /// The place where the policy was found; nil in logs of versions that did not record it.
    var origin: PolicyOrigin?
    /// The policy's digest, `sha256:…`.
    var digest: String
    /// The digest of `plan.json`, `sha256:…`, which makes the whole plan part of the chain.
    var plan: String
    var image: String
    /// The container's image as the engine identifies it; nil if the session ended before there was a
    /// container.
    var imageDigest: String?
    /// The name of the caller, if the system has one.
    var user: String?
    var uid: UInt32
    /// The version of cx.
    var version: String
    var command: [String]
    /// The incident that the caller gives as the reason, such as `INC-123`.
    var incident: String?
    /// The side that resolved the names of allowed hosts; nil in logs of versions that did not record it.
    var resolve: UpstreamProxy.Resolution?

    static let fields = AuditFields(
        SessionStart.init, ("policy", \.policy), ("origin", \.origin),
        ("digest", \.digest), ("plan", \.plan), ("image", \.image),
        ("imageDigest", \.imageDigest), ("user", \.user), ("uid", \.uid),
        ("version", \.version), ("command", \.command), ("incident", \.incident),
        ("resolve", \.resolve)
    )

    /// The most bytes of UTF-8 of the command that a line holds; `plan.json` has all of it.
    static let longestCommand = 32_768

    /// Returns as much of the command as a line holds, with `…` in place of the rest.
    static func shortened(_ command: [String]) -> [String] {
        var left = longestCommand
        var words: [String] = []
        for word in command {
            guard left > 0 else { return words + ["…"] }
            let fits = word.utf8.count <= left
            words.append(fits ? word : String(decoding: word.utf8.prefix(left), as: UTF8.self) + "…")
            // Each word costs more than its text.
            left -= word.utf8.count + 8
        }
        return words
    }
}

/// The payload of `role.assumed`: an AWS session that began or was renewed.
struct RoleAssumed: AuditPayload, Hashable {
    /// The role's name in the policy; `default` for the main role.
    var name: String
    /// The role's ARN.
    var role: String
    /// `RoleSessionName`, by which CloudTrail names the caller.
    var sessionName: String
    /// `SourceIdentity`; nil if the role refuses one.
    var sourceIdentity: String?
    /// True if the session carries the tags of cx.
    var tags: Bool
    /// The time at which its credentials expire.
    var expiration: Date
    /// True if it renews an earlier session of the same role.
    var refresh: Bool

    static let fields = AuditFields(
        RoleAssumed.init,
        ("name", \.name),
        ("role", \.role),
        ("sessionName", \.sessionName),
        ("sourceIdentity", \.sourceIdentity),
        ("tags", \.tags),
        ("expiration", \.expiration),
        ("refresh", \.refresh))
}

/// The payload of `role.failed`: an AWS session that could not begin or be renewed.
struct RoleFailed: AuditPayload, Hashable {
    /// The role's name in the policy.
    var name: String
    /// A description for people, without secrets.
    var reason: String

    static let fields = AuditFields(RoleFailed.init, ("name", \.name), ("reason", \.reason))
}

/// The payload of `file.kept`: the digest of a file in the session's folder, which makes the file part of the
/// chain.
struct FileKept: AuditPayload, Hashable {
    /// Relative to the session's folder.
    var file: String
    /// `sha256:…`
    var digest: String
    /// In bytes.
    var size: Int

    static let fields = AuditFields(FileKept.init, ("file", \.file), ("digest", \.digest), ("size", \.size))
}

/// The payload of `file.missing`: files that the session's folder should have, and why it does not.
struct FileMissing: AuditPayload, Hashable {
    /// Relative to the session's folder.
    var file: String
    /// A description for people.
    var reason: String
    /// The number of files; nil for a single file.
    var count: Int?

    static let fields = AuditFields(
        FileMissing.init, ("file", \.file), ("reason", \.reason), ("count", \.count))
}

/// The payload of `file.changed`: a change in a writable folder that may run on the host later, or a place
/// that was not scanned.
struct FileChanged: AuditPayload, Hashable {
    enum Change: String, Decodable, Sendable {
        case changed, gone
        /// A place that was not scanned.
        case unseen
    }

    /// Relative to the folder; nil if `reason` describes several files.
    var file: String?
    /// The folder's name for people, such as `the workspace`.
    var folder: String?
    var change: Change
    /// The reason why it may run, or why it was not scanned.
    var reason: String
    /// The number of files; nil for a single file.
    var count: Int?

    static let fields = AuditFields(
        FileChanged.init,
        ("file", \.file),
        ("folder", \.folder),
        ("change", \.change),
        ("reason", \.reason),
        ("count", \.count))
}

/// The payload of the last line of an audit log.
struct SessionEnd: AuditPayload, Hashable {
    var exitStatus: Int32
    /// The reason why cx ended the session; nil if it ended by itself.
    var reason: String?

    static let fields = AuditFields(SessionEnd.init, ("exitStatus", \.exitStatus), ("reason", \.reason))
}
