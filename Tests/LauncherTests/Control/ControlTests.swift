// SPDX-License-Identifier: Apache-2.0

import Addresses
import Dispatch
import FoundationEssentials
import Glibc
import GuardProtocol
import Policy
import Testing

@testable import Launcher

/// Tests both ends of a control socket over a real one.
struct ControlTests {
    private let folder: TemporaryFolder
    private let wishes = Wishes()

    init() throws {
        folder = try TemporaryFolder()
    }

    /// Serves while `body` runs on a thread that may block.
    private func serving<Value: Sendable>(
        at path: String, owner: UInt32 = getuid(),
        allow: @escaping @Sendable (TemporaryHost) async throws -> Date,
        _ body: @escaping @Sendable () throws -> Value
    ) async throws -> Value {
        let socket = try ControlSocket(path: path)
        defer { socket.remove() }
        let server = ControlServer(socket: socket, owner: owner, allow: allow, renew: nil)
        return try await withThrowingTaskGroup(of: Value?.self) { group in
            group.addTask { try await server.serve() }
            group.addTask { try await blocking(body) }
            defer { group.cancelAll() }
            return try #require(try await group.next() ?? nil)
        }
    }

    private func blocking<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws
        -> Value
    {
        try await withCheckedThrowingContinuation { continuation in
            DispatchQueue.global().async { continuation.resume(with: Result { try body() }) }
        }
    }

    private func client(_ path: String) -> ControlClient {
        ControlClient(session: Samples.session, path: path)
    }

    private func request(_ host: String = "status.example.com") throws -> AllowRequest {
        try AllowRequest(target: host, duration: "15m", reason: "INC-4711")
    }

    /// Returns the reply to these bytes, up to the end of the connection.
    private func say(_ text: String, to path: String) -> String {
        let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        guard ControlAddress.with(path, { connect(descriptor, $0, $1) }) == 0 else { return "no connection" }
        let bytes = Array(text.utf8)
        _ = send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL))
        shutdown(descriptor, Int32(SHUT_WR))
        var answer = [UInt8](repeating: 0, count: 4096)
        let count = recv(descriptor, &answer, answer.count, 0)
        return String(decoding: answer[..<max(count, 0)], as: UTF8.self)
    }

    @Test func `A request reaches the guard with its sender, and is answered with its end`() async throws {
        let path = "\(folder.path)/control"
        let end = Date(timeIntervalSince1970: 1_795_257_020)
        let request = try request()
        let client = client(path)
        let answer = try await serving(at: path) { host in
            wishes.add(host)
            return end
        } _: {
            try client.send(request)
        }
        #expect(answer == .allowed(until: end))
        let hosts = wishes.all
        #expect(hosts.map(\.host.name.text) == ["status.example.com"])
        #expect(hosts.first?.host.reason?.hasSuffix("(uid \(getuid())): INC-4711") == true)
        #expect(FileStatus(link: path) == nil)
    }

    @Test func `A path that is too long for a socket's name works`() async throws {
        let deep = (0..<20).map { "folder-with-a-long-name-\($0)" }.joined(separator: "/")
        let path = "\(try folder.folder(deep))/control"
        #expect(path.utf8.count > 400)
        let (client, request) = (client(path), try request())
        let answer = try await serving(at: path) { _ in
            .now
        } _: {
            try client.send(request)
        }
        guard case .allowed = answer else {
            Issue.record("\(answer)")
            return
        }
    }

    @Test func `The guard's refusal reaches the sender`() async throws {
        let path = "\(folder.path)/control"
        let (client, request) = (client(path), try request())
        let answer = try await serving(at: path) { _ in
            throw CXError("the guard does not answer")
        } _: {
            try client.send(request)
        }
        #expect(answer == .refused("the guard does not answer"))
    }

    @Test func `Another user's request is refused, and root's is not`() async throws {
        #expect(!ControlPeer(uid: 1000).mayControl(sessionOf: 1001))
        #expect(!ControlPeer(uid: 1000).mayControl(sessionOf: 0))
        #expect(ControlPeer(uid: 1000).mayControl(sessionOf: 1000))
        #expect(ControlPeer(uid: 0).mayControl(sessionOf: 1000))
    }

    @Test func `Other input on the socket gets no further than the first line`() async throws {
        let path = "\(folder.path)/control"
        let answers = try await serving(at: path) { host in
            wishes.add(host)
            return .now
        } _: {
            [
                say("\n", to: path), say("{}\n", to: path), say("{\"host\":\"*.example.com\"}\n", to: path),
                say("\(String(repeating: "x", count: 100_000))\n", to: path), say("no end", to: path),
                say("", to: path),
            ]
        }
        for answer in answers[..<3] { #expect(answer.hasPrefix("{\"error\":")) }
        #expect(answers[3...] == ["", "", ""])
        #expect(wishes.all.isEmpty)
    }

    @Test func `A session accepts some dozens of requests and no more`() async throws {
        let path = "\(folder.path)/control"
        let (client, request) = (client(path), try request())
        let answers = try await serving(at: path) { host in
            wishes.add(host)
            return .now
        } _: {
            try (0..<60).map { _ in try client.send(request) }
        }
        #expect(wishes.all.count == 48)
        #expect(answers.last == .refused("this session has had 48 requests, and takes no more"))
    }

    @Test func `A socket without a listener belongs to a session that has ended`() throws {
        let path = "\(folder.path)/control"
        let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        #expect(ControlAddress.with(path) { bind(descriptor, $0, $1) } == 0)
        close(descriptor)
        for path in [path, "\(folder.path)/nothing"] {
            let error = #expect(throws: CXError.self) { try client(path).send(request()) }
            #expect(error?.what == "session 20261121-103020-abcde has ended")
        }
    }
}
