// SPDX-License-Identifier: Apache-2.0

import Addresses
import FoundationEssentials
import GuardProtocol
import Policy

/// The summary that `cx sessions show` prints of one session. All of it comes from the log, and it includes
/// whether the log is intact.
///
/// Every text in it is printable.
public struct SessionSummary: Hashable, Sendable, Encodable {
    struct ReachedPart: Hashable, Sendable, Encodable {
        var target: String
        var connections: Int
        var bytesIn: Int
        var bytesOut: Int
    }

    struct FailedPart: Hashable, Sendable, Encodable {
        var what: String
        var count: Int
    }

    struct RefusedPart: Hashable, Sendable, Encodable {
        var wall: String
        var kind: RefusalKind
        var what: String
        var reason: String?
        var count: Int
        var first: String
        var last: String
    }

    struct GrantPart: Hashable, Sendable, Encodable {
        var time: String
        var event: String
        var target: String
        var reason: String?
    }

    struct ChangedPart: Hashable, Sendable, Encodable {
        /// Nil if `reason` describes several files.
        var file: String?
        var folder: String?
        var change: String
        var reason: String
        /// Nil for a single file.
        var count: Int?
    }

    struct FailurePart: Hashable, Sendable, Encodable {
        var time: String
        var reason: String
    }

    public let session: String
    public let state: SessionState
    /// Nil, like the properties below, if the log has no first line.
    var policy: String?
    /// The place where the policy was found.
    var origin: PolicyOrigin?
    var digest: String?
    var image: String?
    var imageDigest: String?
    var user: String?
    var uid: UInt32?
    var version: String?
    var command: [String]?
    var incident: String?
    /// The side that resolved the names of allowed hosts.
    var resolve: UpstreamProxy.Resolution?
    var started: String?
    /// Nil while the session is running, and if cx did not record its end.
    var ended: String?
    var seconds: Int?
    var exitStatus: Int32?
    var reason: String?
    var reached: [ReachedPart] = []
    var failed: [FailedPart] = []
    var refused: [RefusedPart] = []
    /// The number of refusals that are not listed because there were too many distinct ones.
    var otherRefusals = 0
    var grants: [GrantPart] = []
    var failures: [FailurePart] = []
    /// The AWS sessions, by role.
    var roles: [RolePart] = []
    var roleFailures: [RoleFailurePart] = []
    /// Queries that find exactly this session's calls in CloudTrail; empty if it had no AWS session.
    var cloudTrail: [CloudTrailQuery.Kind: String] = [:]
    var kept: [FilePart] = []
    var missing: [MissingPart] = []
    /// Files in writable folders that may run on the host later.
    var changed: [ChangedPart] = []
    /// True if more happened in the session than could be counted.
    var isIncomplete = false
    public let record: AuditVerification
}

extension SessionSummary {
    /// - Throws: if the session's record cannot be read or does not belong to the caller.
    public static func of(_ session: StoredSession) throws(CXError) -> SessionSummary {
        var tally = SessionTally()
        let verification = try AuditVerification.of(session) { tally.count($0) }
        return SessionSummary(tally, verification, region: try session.kept.planFacts().aws?.region)
    }

    /// - Parameter region: the plan's AWS region.
    init(_ tally: SessionTally, _ verification: AuditVerification, region: String? = nil) {
        session = verification.session
        record = verification
        state = verification.state == .running ? .running : tally.end == nil ? .unfinished : .ended
        if let (start, time) = tally.start {
            policy = start.policy.shortPrintable
            origin = start.origin
            digest = start.digest.shortPrintable
            image = start.image.shortPrintable
            imageDigest = start.imageDigest?.shortPrintable
            user = start.user?.shortPrintable
            uid = start.uid
            version = start.version.shortPrintable
            command = start.command.map(\.printable)
            incident = start.incident?.shortPrintable
            resolve = start.resolve
            started = Timestamp.milliseconds(time)
        }
        if let (end, time) = tally.end {
            ended = Timestamp.milliseconds(time)
            exitStatus = end.exitStatus
            reason = end.reason?.shortPrintable
            seconds = tally.start.map { Int(max(0, time.timeIntervalSince($0.time))) }
        }
        let report = tally.report
        reached = report.reached.sorted { $0.key < $1.key }.map {
            ReachedPart(
                target: $0.key.shortPrintable, connections: $0.value.connections, bytesIn: $0.value.bytesIn,
                bytesOut: $0.value.bytesOut)
        }
        failed = report.failed.sorted { $0.key < $1.key }.map {
            FailedPart(what: $0.key.shortPrintable, count: $0.value)
        }
        refused = report.refusals.map(RefusedPart.init).sorted { ($0.first, $0.what) < ($1.first, $1.what) }
        otherRefusals = report.otherRefusals?.count ?? 0
        grants = tally.grants.map { GrantPart($0.event, $0.grant, $0.reason) }
        failures = tally.failures.map {
            FailurePart(
                time: Timestamp.milliseconds($0.time), reason: $0.reason.shortPrintable)
        }
        roles = Self.roles(of: tally)
        roleFailures = tally.roleFailures.map {
            RoleFailurePart(
                time: Timestamp.milliseconds($0.time), name: $0.facts.name.shortPrintable,
                reason: $0.facts.reason.shortPrintable)
        }
        if let start = tally.start?.time,
            let scope = CloudTrailScope(tally.roles.map(\.facts), start: start, region: region)
        {
            cloudTrail = Dictionary(uniqueKeysWithValues: scope.queries.map { ($0.kind, $0.text) })
        }
        kept = tally.files.map {
            FilePart(file: $0.file.shortPrintable, digest: $0.digest.shortPrintable, size: $0.size)
        }
        missing = tally.missingFiles.map {
            MissingPart(file: $0.file.shortPrintable, reason: $0.reason.shortPrintable, count: $0.count)
        }
        changed = tally.changedFiles.map {
            ChangedPart(
                file: $0.file?.shortPrintable, folder: $0.folder?.shortPrintable, change: $0.change.rawValue,
                reason: $0.reason.shortPrintable, count: $0.count)
        }
        isIncomplete = report.isIncomplete || tally.isIncomplete
    }
}

extension SessionSummary.RefusedPart {
    fileprivate init(_ refusal: Refusal, _ tally: Occurrences) {
        self.init(
            wall: "network", kind: refusal.kind, what: refusal.description.shortPrintable,
            reason: refusal.reason?.shortPrintable, count: tally.count,
            first: Timestamp.milliseconds(tally.first),
            last: Timestamp.milliseconds(tally.last))
    }
}

extension SessionSummary.GrantPart {
    fileprivate init(_ event: GuardEvent, _ grant: GuardEvent.HostGrant, _ reason: String?) {
        self.init(
            time: Timestamp.milliseconds(event.time), event: event.kind.rawValue,
            target: Endpoint.text(grant.host.shortPrintable, grant.port), reason: reason?.shortPrintable)
    }
}
