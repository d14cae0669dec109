import FoundationEssentials
import Guard

/// Answers the requests to a running session, one after the other: hands each on, and says what came of it.
struct ControlServer {
    let socket: ControlSocket
    /// Whose session it is.
    let owner: UInt32
    /// Has the guard widen the session, and returns until when.
    let allow: @Sendable (TemporaryHost) async throws -> Date
    /// Has the session's AWS credentials renewed, and returns until when they are good; nil where it has none.
    let renew: (@Sendable (RenewRequest) async throws -> Date)?

    /// A person types them.
    private static let mostRequests = 48
    private static let patience = Duration.seconds(2)

    /// Returns only by throwing, when it is cancelled.
    func serve() async throws -> Never {
        var requests = 0
        for await connection in socket.connections {
            guard connection.peer.mayControl(sessionOf: owner) else {
                send(.refused("only the session's owner may widen it"), to: connection)
                continue
            }
            guard let line = await connection.line(within: Self.patience) else { continue }
            requests += 1
            let isWithinLimit = requests <= Self.mostRequests
            send(
                isWithinLimit
                    ? await answer(to: line, from: connection.peer)
                    : .refused("this session has had \(Self.mostRequests) requests, and takes no more"),
                to: connection)
        }
        throw CancellationError()
    }

    private func answer(to line: Data, from person: ControlPeer) async -> ControlAnswer {
        do {
            switch try ControlRequest(line) {
            case .allow(let request): return .allowed(until: try await allow(request.temporaryHost(for: person)))
            case .renew(let request):
                guard let renew else { return .refused("this session has no AWS credentials") }
                return .allowed(until: try await renew(request))
            }
        } catch let error as LaunchError {
            return .refused([error.what, error.advice].compactMap(\.self).joined(separator: "; "))
        } catch {
            return .refused("the request is none that this version of cx knows")
        }
    }

    private func send(_ answer: ControlAnswer, to connection: ControlConnection) {
        guard let line = try? JSONLine.encode(answer) else { return }
        connection.send(line)
    }
}
