// SPDX-License-Identifier: Apache-2.0

import Policy
import Testing

@testable import Launcher

struct SessionIdentityTests {
    private func identity(_ user: String, _ incident: Incident? = nil) throws -> SessionIdentity {
        SessionIdentity(
            user: user, session: Samples.session, policy: try Samples.policy(), origin: .personal,
            incident: incident)
    }

    @Test(arguments: [
        ("alice", "alice@cx-20261121-103020-abcde"), ("a b/c:ü", "a-b-c--@cx-20261121-103020-abcde"),
        ("", "@cx-20261121-103020-abcde"),
        ("first.last+x@corp", "first.last+x@corp@cx-20261121-103020-abcde"),
    ])
    func `The name has what AWS allows, and nothing of it is lost`(user: String, name: String) throws {
        #expect(try identity(user).name == name)
    }

    @Test func `However long the user's name is, the session's is whole`() throws {
        let name = try identity(String(repeating: "u", count: 200)).name
        #expect(name.utf8.count == 64)
        #expect(name.hasSuffix("@cx-20261121-103020-abcde"))
    }

    @Test func `The tags say which policy and which incident`() throws {
        let tags = try identity("alice", Incident(" INC-4711 ")).tags
        #expect(tags.map(\.key) == ["cx:policy", "cx:digest", "cx:origin", "cx:incident"])
        #expect(tags.first?.value == "sample")
        #expect(tags.last?.value == "INC-4711")
        #expect(try identity("alice").tags.map(\.value).last == "personal")
    }

    @Test(arguments: ["INC-1", "a b", "https://tracker.example.com/INC=1+2@x", "Störung 7"])
    func `An incident is what a tag may hold`(text: String) throws {
        #expect(try Incident(text).text == text)
    }

    @Test(arguments: [
        "", "  ", "a\nb", "a;b", "\u{1b}[31m", "$(id)", String(repeating: "x", count: 257), "a\u{2028}b",
        "Sto\u{308}rung",
    ])
    func `An incident is nothing else`(text: String) {
        #expect(throws: CXError.self) { try Incident(text) }
    }

    @Test func `Behind sudo it is the caller, since root is nobody`() {
        var machine = Samples.machine(uid: 0, home: "/root", workspace: "/src")
        machine.user.name = "root"
        #expect(SessionIdentity.user(of: machine) == "root")
        machine.environment["SUDO_USER"] = "alice"
        #expect(SessionIdentity.user(of: machine) == "alice")
        var caller = Samples.machine(uid: 1000, home: "/home/bob", workspace: "/src")
        caller.environment["SUDO_USER"] = "alice"
        #expect(SessionIdentity.user(of: caller) == "uid-1000")
    }
}
