import FoundationEssentials
import GuardProtocol
import Synchronization

/// Answers the requests to a running session: hands each on, and says what came of it. Each is answered on
/// its own, since a renewal waits for AWS, and whoever is slow to speak keeps nobody else.
struct ControlServer {
    let socket: ControlSocket
    /// Whose session it is.
    let owner: UInt32
    /// Has the guard widen the session, and returns until when.
    let allow: @Sendable (TemporaryHost) async throws -> Date
    /// Has the session's AWS credentials renewed, and returns until when they are good; nil where it has
    /// none.
    let renew: (@Sendable (RenewRequest) async throws -> Date)?

    /// A person types them.
    private static let mostRequests = 48
    /// Each takes a descriptor, of which login shells often leave 1,024.
    private static let mostAtOnce = 256
    private static let patience = Duration.seconds(5)

    private final class Load: Sendable {
        let value = Mutex(Counts())
    }

    private struct Counts {
        var requests = 0
        var open = 0
    }

    /// Returns only by throwing, when it is cancelled.
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
                    connection.send(.refused("too many ask at once; ask again"))
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

    /// Nil where nothing was asked.
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
            return .refused("the request is none that this version of cx knows")
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
        } catch let error as LaunchError {
            return .refused([error.what, error.advice].compactMap(\.self).joined(separator: "; "))
        } catch {
            return .refused("the session ended before this was done; its record says what was")
        }
    }
}
