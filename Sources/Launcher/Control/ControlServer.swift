import FoundationEssentials
import Guard

/// Answers the requests to a running session, one after the other: hands each on to the guard, and says what came of it.
struct ControlServer {
    let socket: ControlSocket
    /// Whose session it is.
    let owner: UInt32
    /// Has the guard widen the session, and returns until when.
    let allow: @Sendable (TemporaryHost) async throws -> Date

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
            let request = try JSONLine.decode(AllowRequest.self, from: line)
            return .allowed(until: try await allow(request.temporaryHost(for: person)))
        } catch let error as LaunchError {
            return .refused(error.what)
        } catch {
            return .refused("the request is none that this version of cx knows")
        }
    }

    private func send(_ answer: ControlAnswer, to connection: ControlConnection) {
        guard let line = try? JSONLine.encode(answer) else { return }
        connection.send(line)
    }
}
