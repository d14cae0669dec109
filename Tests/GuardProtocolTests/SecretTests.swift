// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import Testing

@testable import GuardProtocol

struct SecretTests {
    private let credentials = SessionCredentials(
        accessKeyID: Secret("ASIA-visible"), secretAccessKey: Secret("key-visible"),
        sessionToken: Secret("token-visible"),
        expiration: Date(timeIntervalSince1970: 0))

    private func texts(_ value: some Any) -> [String] {
        var dumped = ""
        dump(value, to: &dumped)
        return ["\(value)", String(describing: value), String(reflecting: value), dumped]
            + Mirror(reflecting: value).children.map { "\($0)" }
    }

    @Test func `nothing shows a secret`() {
        let shown =
            texts(Secret("visible")) + texts(credentials)
            + texts(GuardCommand.credentials(role: "default", credentials))
            + texts([credentials]) + texts(Optional(credentials)) + texts(["key": Secret("visible")])
        for text in shown { #expect(!text.contains("visible")) }
    }

    @Test func `a line with credentials that cannot be read does not show them`() {
        let line =
            #"{"command":"credentials","credentials":{"AccessKeyId":"visible","SecretAccessKey":"visible"}}"#
        do {
            _ = try JSONLine.decode(GuardCommand.self, from: Data(line.utf8))
            Issue.record("read")
        } catch {
            #expect(!"\(error)".contains("visible"))
            #expect(!String(reflecting: error).contains("visible"))
        }
    }

    @Test func `a secret matches itself alone`() {
        let secret = Secret("abcdef")
        #expect(secret.matches("abcdef"))
        for guess in ["", "a", "abcde", "abcdeg", "abcdefg", "abcdefabcdef", "ABCDEF"] {
            #expect(!secret.matches(guess))
        }
        #expect(!Secret("").matches("a"))
        #expect(!Secret("ab").matches("abab"))
    }

    @Test func `random secrets are long and differ`() {
        let secrets = (0..<100).map { _ in Secret.random().reveal() }
        #expect(Set(secrets).count == 100)
        #expect(secrets.allSatisfy { $0.utf8.count == 64 })
    }
}
