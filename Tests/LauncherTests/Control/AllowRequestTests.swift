// SPDX-License-Identifier: Apache-2.0

import Addresses
import FoundationEssentials
import GuardProtocol
import Policy
import Testing

@testable import Launcher

struct AllowRequestTests {
    private func request(
        _ target: String = "status.example.com", for duration: String = "15m", reason: String = "INC-4711"
    ) throws(CXError) -> AllowRequest {
        try AllowRequest(target: target, duration: duration, reason: reason)
    }

    @Test func `A host without a port means port 443, with TLS`() throws {
        let request = try request("Status.Example.com.")
        #expect(request.host.text == "status.example.com")
        #expect(request.seconds == 900)
        let temporary = request.temporaryHost(for: ControlPeer(uid: 0))
        #expect(temporary.host.ports == [443])
        #expect(temporary.host.tlsPorts == [443])
        #expect(!temporary.host.allowsPrivate)
        #expect(temporary.host.reason == "root (uid 0): INC-4711")
        #expect(temporary.seconds == 900)
    }

    @Test func `Another port carries any protocol`() throws {
        let host = try request("git.example.com:22").temporaryHost(for: ControlPeer(uid: 4_000_000_000)).host
        #expect(host.ports == [22])
        #expect(host.tlsPorts == [])
        #expect(host.reason == "uid 4000000000: INC-4711")
    }

    @Test(arguments: [
        "*.example.com", "*", "example", "metadata.google.internal", "host.docker.internal", "a.localhost",
        "169.254.169.254", "::1", "[::1]:443", "203.0.113.7:443", "a.example.com:0", "a.example.com:65536",
        "a.example.com:+1", "a.example.com:", "a.example.com:443:443", "https://a.example.com", "",
        "a b.example.com",
        "a.example.com\u{1b}[2J",
    ])
    func `A target that no policy may name is refused`(target: String) {
        #expect(throws: CXError.self) { try request(target) }
    }

    @Test(arguments: ["", "0s", "9h", "481m", "15", "15 m", "-1m", "1d", "1h30m", "99999999999999999999s"])
    func `A duration is from a second to eight hours`(duration: String) {
        #expect(throws: CXError.self) { try request(for: duration) }
    }

    @Test func `The shortest and the longest duration are accepted`() throws {
        #expect(try request(for: "1s").seconds == 1)
        #expect(try request(for: "8h").seconds == 28_800)
    }

    @Test func `A reason is one short, printable line`() throws {
        for reason in ["", "  ", "a\nb", "a\u{1b}b", String(repeating: "x", count: 201)] {
            #expect(throws: CXError.self) { try request(reason: reason) }
        }
        #expect(try request(reason: " \(String(repeating: "ä", count: 200)) ").reason.count == 200)
    }

    @Test func `Requests from the socket are checked like typed ones`() throws {
        let good = try JSONLine.encode(request())
        #expect(try JSONLine.decode(AllowRequest.self, from: good) == request())
        for (field, value) in [
            ("host", "\"*.example.com\""), ("host", "\"metadata.goog\""), ("port", "0"), ("port", "70000"),
            ("seconds", "0"), ("seconds", "28801"), ("reason", "\"\""), ("reason", "\"a\\u001bb\""),
        ] {
            var fields = ["host": "\"a.example.com\"", "port": "443", "seconds": "60", "reason": "\"x\""]
            fields[field] = value
            let text = "{\(fields.map { "\"\($0.key)\":\($0.value)" }.joined(separator: ","))}"
            #expect(throws: (any Error).self, "\(field) \(value)") {
                try JSONLine.decode(AllowRequest.self, from: Data(text.utf8))
            }
        }
    }
}
