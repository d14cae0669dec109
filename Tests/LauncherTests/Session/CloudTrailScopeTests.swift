// SPDX-License-Identifier: Apache-2.0

import Foundation
import GuardProtocol
import Testing

@testable import Launcher

struct CloudTrailScopeTests {
    private static let role: RoleAssumed = {
        guard case .assumed(let role, _) = AuditSamples.own[0] else {
            preconditionFailure("the first is an assumed role")
        }
        return role
    }()

    private func text(
        _ kind: CloudTrailQuery.Kind, _ roles: [RoleAssumed] = [role], region: String? = "eu-west-1"
    )
        throws -> String
    {
        let scope = try #require(CloudTrailScope(roles, start: AuditSamples.start, region: region))
        return try #require(scope.queries.first { $0.kind == kind }).text
    }

    @Test func `Each query is bounded by time, by the session's ARN and by its source identity`() throws {
        let arn = "'arn:aws:sts::111122223333:assumed-role/investigator/responder@cx-20261121-103020-abcde'"
        let lake = try text(.lake)
        for part in [
            "FROM EVENT_DATA_STORE_ID",
            "eventTime >= '2026-11-21 10:25:20' AND eventTime <= '2026-11-21 11:35:22'",
            "userIdentity.arn IN (\(arn))",
            "userIdentity.sessionContext.sourceIdentity IN ('responder@cx-20261121-103020-abcde')",
        ] { #expect(lake.contains(part)) }
        let athena = try text(.athena)
        for part in [
            "FROM CLOUDTRAIL_TABLE",
            "eventtime >= '2026-11-21T10:25:20Z' AND eventtime <= '2026-11-21T11:35:22Z'",
            "useridentity.arn IN (\(arn))",
        ] { #expect(athena.contains(part)) }
        let lookup = try text(.lookup)
        for part in [
            "--region eu-west-1",
            #"'[{"AttributeKey": "Username", "AttributeValue": "responder@cx-20261121-103020-abcde"}]'"#,
            "--start-time '2026-11-21T10:25:20Z' --end-time '2026-11-21T11:35:22Z'",
        ] { #expect(lookup.contains(part)) }
    }

    @Test func `Several roles are in one query, without their paths, until the last of them ends`() throws {
        var other = Self.role
        other.role = "arn:aws-cn:iam::444455556666:role/ops/on-call/reader"
        other.expiration += 7200
        let lake = try text(.lake, [Self.role, other, other])
        #expect(lake.contains("'arn:aws-cn:sts::444455556666:assumed-role/reader/responder@"))
        #expect(lake.contains("<= '2026-11-21 13:35:22'"))
        #expect(lake.count { $0 == "\n" } == 8)
        var silent = Self.role
        silent.sourceIdentity = nil
        #expect(!(try text(.lake, [silent])).contains("sourceIdentity IN"))
        #expect(try text(.lookup, region: nil).contains("--region REGION"))
    }

    @Test(arguments: [
        "' OR 1=1 --", "a'; rm -rf ~; '", "x\ny", "$(id)", "`id`", "a\"b", "a\\b", "é", "a b",
        String(repeating: "a", count: 65), "a",
    ])
    func `Nothing that AWS does not allow gets into a query`(text: String) throws {
        var name = Self.role
        name.sessionName = text
        #expect(CloudTrailScope([name], start: AuditSamples.start, region: nil) == nil)
        var role = Self.role
        role.role += text.count > 1 && text.count < 65 ? text : "'"
        #expect(CloudTrailScope([role], start: AuditSamples.start, region: nil) == nil)
        var identity = Self.role
        identity.sourceIdentity = text
        #expect(!(try self.text(.lake, [identity])).contains("sourceIdentity IN"))
        #expect(
            try self.text(.lookup, region: text.count > 1 && text.count < 65 ? text : "").contains(
                "--region REGION"))
    }

    @Test func `A session without a role has no query`() {
        #expect(CloudTrailScope([], start: AuditSamples.start, region: nil) == nil)
    }
}
