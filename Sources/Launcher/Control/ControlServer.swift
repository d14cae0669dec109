// SPDX-License-Identifier: Apache-2.0

#if !CX_PORTABLE
import FoundationEssentials
import GuardProtocol
import Synchronization

/// Handles the requests to a running session and answers them. Each request is handled on its own, because a
/// renewal waits for AWS and a slow client must not delay others.
struct ControlServer {
    let socket: ControlSocket
    /// The user who owns the session.
    let owner: UInt32
    /// Asks the guard to allow a host, and returns the time until which it does.
    let allow: @Sendable (TemporaryHost) async throws -> Date
    /// Renews the session's AWS credentials, and returns when they expire; nil if the session has none.
    let renew: (@Sendable (RenewRequest) async throws -> Date)?

    /// People type these requests, so no session needs more.
    private static let mostRequests = 48
    /// Each request takes a descriptor, and login shells often allow only 1,024.
    private static let mostAtOnce = 256
    private static let patience = Duration.seconds(5)

    private final class Load: Sendable {
        let value = Mutex(Counts())
    }

    private struct Counts {
        var requests = 0
        var open = 0
    }

    /// Serves until it is cancelled, and returns only by throwing.
    func serve() async throws -> Never {
        let counts = Load()
        try await withThrowingDiscardingTaskGroup { group in
            for await connection in socket.connections {
                guard connection.peer.mayControl(sessionOf: owner) else {
                    connection.send(.refused("only the session's owner may widen it"))
                    continue
                }
                let isOneTooMany = counts.value.withLock { counts in
                    counts.open += 1
                    return counts.open > Self.mostAtOnce
                }
                if isOneTooMany {
                    connection.send(.refused("too many requests at once; try again"))
                    counts.value.withLock { $0.open -= 1 }
                    continue
                }
                group.addTask {
                    if let answer = await answer(to: connection, counts) { connection.send(answer) }
                    counts.value.withLock { $0.open -= 1 }
                }
            }
        }
        throw CancellationError()
    }

    /// Returns nil if no request came.
    private func answer(to connection: ControlConnection, _ counts: Load) async -> ControlAnswer? {
        let line: Data?
        do {
            line = try await connection.line(within: Self.patience)
        } catch {
            return .refused(error.what)
        }
        guard let line else { return nil }
        let count = counts.value.withLock { counts in
            counts.requests += 1
            return counts.requests
        }
        guard count <= Self.mostRequests else {
            return .refused("this session has had \(Self.mostRequests) requests, and takes no more")
        }
        guard let request = try? ControlRequest(line) else {
            return .refused("this version of cx does not know the request")
        }
        return await answer(to: request, from: connection.peer)
    }

    private func answer(to request: ControlRequest, from person: ControlPeer) async -> ControlAnswer {
        do {
            switch request {
            case .allow(let request):
                return .allowed(until: try await allow(request.temporaryHost(for: person)))
            case .renew(let request):
                guard let renew else { return .refused("this session has no AWS credentials") }
                return .allowed(until: try await renew(request))
            }
        } catch let error as CXError {
            return .refused([error.what, error.advice].compactMap(\.self).joined(separator: "; "))
        } catch {
            return .refused("the session ended before this was done; its record says what was done")
        }
    }
}
#endif
