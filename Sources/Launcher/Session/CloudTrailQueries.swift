// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import GuardProtocol

/// A query that finds exactly the calls of a session in CloudTrail.
struct CloudTrailQuery: Hashable, Sendable {
    enum Kind: String, Hashable, Sendable, Codable, CaseIterable, CodingKeyRepresentable {
        /// SQL for CloudTrail Lake.
        case lake
        /// SQL for Athena over a trail's bucket, for a table as AWS's guide creates it.
        case athena
        /// A command line of the AWS CLI.
        case lookup

        var title: String {
            switch self {
            case .lake: "CloudTrail Lake"
            case .athena: "Athena over a trail's bucket"
            case .lookup: "CloudTrail's event history, with the AWS CLI"
            }
        }

        /// The name of the query's file in an archive.
        var file: String {
            switch self {
            case .lake: "cloudtrail-lake.sql"
            case .athena: "cloudtrail-athena.sql"
            case .lookup: "cloudtrail-lookup.sh"
            }
        }

        /// The language tag of a Markdown fence.
        var language: String {
            switch self {
            case .lake, .athena: "sql"
            case .lookup: "sh"
            }
        }
    }

    var kind: Kind
    /// Ends with a line feed.
    var text: String
}

extension CloudTrailScope {
    var queries: [CloudTrailQuery] {
        CloudTrailQuery.Kind.allCases.map { CloudTrailQuery(kind: $0, text: text($0)) }
    }

    private func text(_ kind: CloudTrailQuery.Kind) -> String {
        switch kind {
        case .lake: lake
        case .athena: athena
        case .lookup: lookup
        }
    }

    /// Columns as in "CloudTrail Lake SQL constraints" (CloudTrail User Guide). Calls that AWS services make
    /// on the session's behalf carry no source identity.
    private var lake: String {
        let identity = "userIdentity.sessionContext.sourceIdentity"
        let limit =
            sourceIdentities.isEmpty
            ? "" : "  AND (\(identity) IN (\(Self.list(sourceIdentities))) OR \(identity) IS NULL)\n"
        return """
            -- EVENT_DATA_STORE_ID is the ID of your event data store.
            SELECT eventTime, awsRegion, eventSource, eventName, errorCode, sourceIPAddress, userAgent,
              userIdentity.arn, userIdentity.invokedBy, \(identity), requestParameters
            FROM EVENT_DATA_STORE_ID
            WHERE eventTime >= '\(Self.plain(from))' AND eventTime <= '\(Self.plain(to))'
              AND userIdentity.arn IN (\(Self.list(principals)))
            \(limit)ORDER BY eventTime

            """
    }

    /// Columns as in "Create a table for CloudTrail logs in Athena" (Athena User Guide): its `eventtime` is
    /// text, and its `sessioncontext` has no source identity.
    private var athena: String {
        let identity =
            sourceIdentities.isEmpty
            ? ""
            : "  -- where your table has it: AND useridentity.sessioncontext.sourceidentity IN (\(Self.list(sourceIdentities)))\n"
        return """
            -- CLOUDTRAIL_TABLE is your table over the trail's bucket; limit its partitions, too, where it has some.
            SELECT eventtime, awsregion, eventsource, eventname, errorcode, sourceipaddress, useragent,
              useridentity.arn, useridentity.invokedby, requestparameters
            FROM CLOUDTRAIL_TABLE
            WHERE eventtime >= '\(Timestamp.seconds(from))' AND eventtime <= '\(Timestamp.seconds(to))'
              AND useridentity.arn IN (\(Self.list(principals)))
            \(identity)ORDER BY eventtime

            """
    }

    /// `lookup-events` takes one attribute. The user name of an assumed role is the name of its session.
    private var lookup: String {
        let region = region ?? "REGION"
        let commands = sessionNames.map { name in
            """
            aws cloudtrail lookup-events --region \(region) \\
              --lookup-attributes '[{"AttributeKey": "Username", "AttributeValue": "\(name)"}]' \\
              --start-time '\(Timestamp.seconds(from))' --end-time '\(Timestamp.seconds(to))'

            """
        }
        return """
            # Management events of the last 90 days, one region at a time\(self.region == nil ? ": REGION is yours" : "").

            """ + commands.joined()
    }

    private static func list(_ texts: [String]) -> String {
        texts.map { "'\($0)'" }.joined(separator: ", ")
    }

    /// Returns an SQL timestamp such as `2026-11-21 10:30:20`.
    private static func plain(_ time: Date) -> String {
        Timestamp.seconds(time).replacing("T", with: " ").replacing("Z", with: "")
    }
}
