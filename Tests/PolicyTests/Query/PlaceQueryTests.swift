// SPDX-License-Identifier: Apache-2.0

import Policy
import Testing

@Suite struct PlaceQueryTests {
    static let body = """
        workspace: {access: read-write, at: /code}
        mounts:
          - {source: ~/runbooks, target: /mnt/runbooks}
          - {source: /srv/data, target: /mnt/data, access: read-write, optional: true}
        environment:
          pass: [TZ]
          set: {AWS_PAGER: "", HOME_PAGE: here}
        claude: {settings: {permissions: {deny: ["Read(*.pem)"], allow: [Read, Edit]}}}
        """

    @Test(arguments: [
        ("/code/a", "test.yaml:3"), ("a/../b", "test.yaml:3"), ("/mnt/runbooks/x", "test.yaml:5"),
        ("/mnt/data", "test.yaml:6"), ("/usr/bin/env", ""), ("~/x", ""),
        ("/etc/claude-code/managed-settings.json", ""),
    ]) func `a path that is mounted can be read`(path: String, line: String) throws {
        let answer = try ask(Self.body, .path, path)
        #expect(answer.outcome == .allowed)
        #expect((answer.line(.container) ?? "") == line)
    }

    @Test(arguments: ["/home/me/.aws", "/data", "/mnt2/x"]) func `a path in no mount does not exist`(
        path: String
    ) throws {
        let answer = try ask(Self.body, .path, path)
        #expect(answer.verdict(.container) == .denied)
        #expect(answer.missing(.container)?.contains(path) == true)
    }

    @Test(arguments: [
        ("/code/a", true, "test.yaml:3"), ("/code/.git/config", false, "test.yaml:3"),
        ("/mnt/runbooks/x", false, "test.yaml:5"),
        ("/mnt/data/x", true, "test.yaml:6"), ("/tmp/x", true, ""), ("/home/agent/x", true, ""),
        ("/etc/passwd", false, ""),
        ("/run/cx/denials", false, ""), ("/usr/local/bin/x", false, ""),
    ]) func `the answer says whether a path is writable`(path: String, isWritable: Bool, line: String) throws
    {
        let answer = try ask(Self.body, .write, path)
        #expect(answer.verdict(.container) == (isWritable ? .allowed : .denied))
        #expect((answer.line(.container) ?? "") == line)
    }

    @Test func `the workspace is read-only where nothing is said`() throws {
        let answer = try ask("", .write, "/src/a")
        #expect(answer.verdict(.container) == .denied)
        #expect(answer.line(.container) == nil)
        #expect(answer.missing(.container) == "workspace: {access: read-write}")
        #expect(answer.verdict(.agent) == .needsApproval)
    }

    @Test func `the agent's rules about files count`() throws {
        let answer = try ask(Self.body, .path, "/code/key.pem")
        #expect(answer.outcome == .denied)
        #expect(answer.line(.agent) == "test.yaml:10")
        #expect(answer.isAdviceAlone)
    }

    @Test(arguments: [
        ("TZ", WallVerdict.allowed, "test.yaml:8"), ("HOME_PAGE", .allowed, "test.yaml:9"),
        ("AWS_PAGER", .allowed, "test.yaml:9"), ("PATH", .allowed, ""), ("LD_PRELOAD", .denied, ""),
        ("AWS_REGION", .denied, ""), ("https_proxy", .denied, ""),
    ]) func `a variable is passed, set, cx's own or kept out`(
        name: String, verdict: WallVerdict, line: String
    ) throws {
        let answer = try ask(Self.body, .env, name)
        #expect(answer.outcome == verdict)
        #expect((answer.line(.container) ?? "") == line)
        #expect(answer.missing(.container) == nil)
    }

    @Test func `the line that gives a variable is shown`() throws {
        #expect(try ask(Self.body, .env, "EDITOR").missing(.container) == "environment: {pass: [EDITOR]}")
        #expect(
            try ask(Self.body, .env, "AWS_RETRY_MODE").missing(.container)
                == "environment: {set: {AWS_RETRY_MODE: VALUE}}")
        #expect(throws: PolicyQueryFault.self) { try PolicyQuery(.env, "A=b") }
        let session = "egress: {aws: {services: [sts], regions: [us-east-1]}}"
        #expect(try ask(session, .env, "AWS_REGION").outcome == .allowed)
    }

    @Test(arguments: [
        ("~/runbooks", "~/runbooks is seen at /mnt/runbooks, read-only"),
        ("/home/me/runbooks/a", "/home/me/runbooks/a is seen at /mnt/runbooks/a, read-only"),
        ("/srv//data/x", "/srv/data/x is seen at /mnt/data/x, and can be written"),
    ]) func `a file of the host is seen through a mount`(path: String, because: String) throws {
        let answer = try ask(Self.body, .mount, path, home: "/home/me")
        #expect(answer.outcome == .allowed)
        #expect(answer[.container]?.because == because)
    }

    @Test(arguments: [
        ("cd \"$X\" && rm -rf build", WallVerdict.cannotBeTold),
        ("env -C \"$X\" rm -rf build", .cannotBeTold),
        ("env -C \"$X/..\" rm -rf build", .cannotBeTold), ("cd \"$X\" && rm -rf /tmp/build", .allowed),
        ("cd \"$X\"; cd /tmp; rm a", .allowed), ("cd /tmp && cd \"$X\"; rm a", .cannotBeTold),
        ("pushd /etc; touch x", .cannotBeTold), ("cd -P /etc; touch x", .cannotBeTold),
        ("cd /etc; touch x", .denied), ("(cd /etc); touch x", .allowed), ("(cd /etc; touch x)", .denied),
        ("bash -c 'cd /etc'; touch x", .allowed), ("cd /etc; bash -c 'touch x'", .denied),
        ("test -e a && cd /etc; touch x", .cannotBeTold), ("test -e a && cd b; touch x", .allowed),
        ("cd b; rm $PWD/x", .allowed), ("cd /etc; rm $PWD/x", .denied), ("PWD=/etc; touch x", .allowed),
        ("env -C /etc touch x", .denied), ("env -C sub touch x", .allowed), ("cd; touch x", .cannotBeTold),
    ]) func `a path begins in the folder that the shell has gone to`(command: String, verdict: WallVerdict)
        throws
    {
        #expect(try ask(Self.body, .command, command).verdict(.container) == verdict)
    }

    @Test func `a place of keys can never be shown, another by a line`() throws {
        for path in ["~/.ssh/id", "/home/me/.aws", "/etc/passwd", "/", "~", "/home/me"] {
            let answer = try ask(Self.body, .mount, path, home: "/home/me")
            #expect(answer.outcome == .denied)
            #expect(answer.missing(.container) == nil, "\(path)")
        }
        let other = try ask(Self.body, .mount, "/home/me/notes", home: "/home/me")
        #expect(other.missing(.container) == "mounts: [{source: ~/notes, target: /mnt/notes}]")
        let above = try ask(Self.body, .mount, "/srv")
        #expect(above.outcome == .denied)
        #expect(above.line(.container) == "test.yaml:6")
        #expect(throws: PolicyQueryFault.self) { try PolicyQuery(.mount, "runbooks") }
    }
}
