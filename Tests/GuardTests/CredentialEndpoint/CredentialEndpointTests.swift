// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import Testing

@testable import Guard
@testable import GuardProtocol

@Suite(.serialized, .timeLimit(.minutes(1)))
struct CredentialEndpointTests {
    private static let credentials = SessionCredentials(
        accessKeyID: Secret("ASIAEXAMPLE"), secretAccessKey: Secret("very/secret"),
        sessionToken: Secret("session+token"),
        expiration: Date(timeIntervalSince1970: 4_000_000_000))

    private func request(_ sandbox: Sandbox, _ text: String) async throws -> String {
        let port = sandbox.credentials
        return try await blocking {
            let socket = try TestSocket.connected(.tcp, to: port)
            defer { socket.close() }
            try socket.send(Array(text.utf8))
            return String(decoding: try socket.receiveAll(), as: UTF8.self)
        }
    }

    private func get(_ sandbox: Sandbox, path: String = "/v1/credentials", _ headers: String = "")
        async throws
        -> String
    {
        try await request(sandbox, "GET \(path) HTTP/1.1\r\nHost: localhost\r\n\(headers)\r\n")
    }

    private func post(_ sandbox: Sandbox, path: String, _ headers: String) async throws -> String {
        try await request(
            sandbox, "POST \(path) HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\(headers)\r\n")
    }

    /// The same credentials, valid for another hour.
    private static func renewed(_ key: String) -> SessionCredentials {
        var credentials = credentials
        credentials.accessKeyID = Secret(key)
        return credentials
    }

    private func status(_ response: String) -> Substring? {
        response.split(separator: " ").dropFirst().first
    }

    private let authorization = "Authorization: the-token\r\n"

    @Test func `with the token the credentials come as the SDKs read them`() async throws {
        try await Sandbox.with { sandbox in
            sandbox.services.replace(Self.credentials, of: "default")
            let response = try await get(sandbox, authorization)
            #expect(status(response) == "200")
            #expect(response.contains("Content-Type: application/json"))
            let body = try #require(response.split(separator: "\r\n\r\n").last)
            #expect(
                try JSONDecoder().decode([String: String].self, from: Data(body.utf8)) == [
                    "AccessKeyId": "ASIAEXAMPLE", "SecretAccessKey": "very/secret", "Token": "session+token",
                    "Expiration": "2096-10-02T07:06:40Z",
                ])
            #expect(await sandbox.log.wait(.credentialsServed).count == 1)
        }
    }

    @Test(arguments: [
        ("", "401"), ("Authorization: the-tokem\r\n", "403"), ("Authorization: the-toke\r\n", "403"),
        ("Authorization: the-token1\r\n", "403"), ("Authorization: \r\n", "403"),
        ("Authorization: Bearer the-token\r\n", "403"),
        ("Authorization: the-token\r\nAuthorization: the-token\r\n", "401"),
    ])
    func `without the token nothing comes`(headers: String, expected: String) async throws {
        try await Sandbox.with { sandbox in
            sandbox.services.replace(Self.credentials, of: "default")
            let response = try await get(sandbox, headers)
            #expect(status(response) ?? "" == expected)
            #expect(!response.contains("ASIA"))
            #expect(!response.contains("secret"))
        }
    }

    @Test(arguments: [
        "/", "/v1/credentials/", "/v1/credentials?a=b", "/v1/../v1/credentials", "/v1/credentials/nobody",
        "/v1/credentials/renew", "/latest/meta-data",
    ])
    func `elsewhere is nothing`(path: String) async throws {
        try await Sandbox.with { sandbox in
            sandbox.services.replace(Self.credentials, of: "default")
            let response = try await get(sandbox, path: path, authorization)
            #expect(status(response) == "404")
        }
    }

    @Test func `other methods get nothing`() async throws {
        try await Sandbox.with { sandbox in
            sandbox.services.replace(Self.credentials, of: "default")
            let head =
                "POST /v1/credentials HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\(authorization)\r\n"
            let response = try await request(sandbox, head)
            #expect(status(response) == "404")
        }
    }

    @Test func `before the first credentials and after their end it says so`() async throws {
        try await Sandbox.with { sandbox in
            let response = try await get(sandbox, authorization)
            #expect(status(response) == "503")
            var ended = Self.credentials
            ended.expiration = Date(timeIntervalSinceNow: -1)
            sandbox.services.replace(ended, of: "default")
            let late = try await get(sandbox, authorization)
            #expect(status(late) == "503")
        }
    }

    @Test func `each role has a path and a token of its own`() async throws {
        try await Sandbox.with { sandbox in
            sandbox.services.replace(Self.credentials, of: "default")
            sandbox.services.replace(Self.renewed("ASIAOTHER"), of: "inference")
            let path = "/v1/credentials/inference"
            let foreign = try await get(sandbox, path: path, authorization)
            #expect(status(foreign) == "403")
            let other = try await get(sandbox, "Authorization: another-token\r\n")
            #expect(status(other) == "403")
            let right = try await get(sandbox, path: path, "Authorization: another-token\r\n")
            #expect(right.contains("ASIAOTHER"))
            #expect(await sandbox.log.wait(.credentialsServed).map(\.role) == ["inference"])
        }
    }

    @Test func `an answer waits for newer credentials where the last have ended`() async throws {
        try await Sandbox.with { sandbox in
            var ended = Self.credentials
            ended.expiration = Date(timeIntervalSinceNow: -1)
            sandbox.services.replace(ended, of: "default")
            async let response = get(sandbox, authorization)
            let wanted = await sandbox.log.wait(.credentialsWanted)
            #expect(wanted.map(\.role) == ["default"])
            sandbox.services.replace(Self.renewed("ASIANEW"), of: "default")
            let answer = try await response
            #expect(answer.contains("ASIANEW"))
        }
    }

    @Test func `a renewal tells until when the new ones are good and hands out nothing`() async throws {
        try await Sandbox.with { sandbox in
            let path = "/v1/credentials/renew"
            let own = try await post(sandbox, path: path, authorization)
            #expect(status(own) == "503")
            sandbox.services.replace(Self.credentials, of: "default")
            let early = try await post(sandbox, path: path, "Authorization: wrong\r\n")
            #expect(status(early) == "403")
            async let response = post(sandbox, path: path, authorization)
            _ = await sandbox.log.wait(.credentialsWanted)
            sandbox.services.replace(Self.renewed("ASIANEW"), of: "default")
            let answer = try await response
            #expect(status(answer) == "200")
            #expect(answer.contains("2096-10-02T07:06:40Z"))
            #expect(!answer.contains("ASIA"))
            let wrong = try await post(sandbox, path: path, authorization)
            #expect(status(wrong) == "429")
            let again = try await post(sandbox, path: "/v1/credentials/inference/renew", authorization)
            #expect(status(again) == "403")
        }
    }

    @Test func `who waits in vain is told so, and more than a few do not wait`() async throws {
        try await Sandbox.with { sandbox in
            var ended = Self.credentials
            ended.expiration = Date(timeIntervalSinceNow: -1)
            sandbox.services.replace(ended, of: "default")
            let statuses = try await withThrowingTaskGroup(of: Substring?.self) { group in
                for _ in 0..<(CredentialStore.mostWaiting + 8) {
                    group.addTask { status(try await get(sandbox, authorization)) }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(Set(statuses) == ["503"])
            #expect(await sandbox.log.wait(.credentialsWanted).count == 1)
        }
    }

    @Test func `a request that is too long gets nothing`() async throws {
        try await Sandbox.with { sandbox in
            sandbox.services.replace(Self.credentials, of: "default")
            let long = authorization + "X: \(String(repeating: "a", count: 9000))\r\n"
            let response = (try? await get(sandbox, long)) ?? ""
            #expect(!response.contains("200"))
        }
    }

    @Test func `nonsense is a bad request`() async throws {
        try await Sandbox.with { sandbox in
            let response = (try? await request(sandbox, "\u{16}\u{3}\u{1} nonsense\r\n\r\n")) ?? ""
            #expect(response.isEmpty || status(response) == "400")
        }
    }
}
