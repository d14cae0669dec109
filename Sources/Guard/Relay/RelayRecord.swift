import Addresses
import GuardProtocol
import NIOCore

/// What is told of one carried connection.
struct RelayRecord: Sendable {
    let host: HostName?
    let destination: Endpoint
    private let start = ContinuousClock.now

    init(host: HostName?, destination: Endpoint) {
        self.host = host
        self.destination = destination
    }

    func opened() -> GuardEvent { event(.connectionOpened) }

    func closed(bytesOut: Int, bytesIn: Int) -> GuardEvent {
        var event = event(.connectionClosed)
        event.bytesOut = bytesOut
        event.bytesIn = bytesIn
        return event
    }

    func failed(_ error: any Error) -> GuardEvent {
        var event = event(.connectionFailed)
        event.reason =
            switch error {
            case let error as IOError: "\(error)"
            case ChannelError.connectTimeout: "no answer in time"
            default: "\(error)"
            }
        return event
    }

    /// With the time since it was decided to carry the connection.
    private func event(_ kind: GuardEventKind) -> GuardEvent {
        let elapsed = (ContinuousClock.now - start) / Duration.milliseconds(1)
        return GuardEvent(
            kind, host: host?.text, address: destination.address, port: destination.port, protocol: "tcp",
            milliseconds: Int(elapsed))
    }
}
