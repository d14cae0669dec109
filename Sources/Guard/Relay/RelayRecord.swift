// SPDX-License-Identifier: Apache-2.0

import Addresses
import GuardProtocol
import NIOCore

/// Makes the events of one carried connection.
struct RelayRecord: Sendable {
    let host: HostName?
    let destination: Endpoint
    private let start = ContinuousClock.now

    init(host: HostName?, destination: Endpoint) {
        self.host = host
        self.destination = destination
    }

    func opened() -> GuardEvent { GuardEvent(.connectionOpened(connection)) }

    func closed(bytesOut: Int, bytesIn: Int) -> GuardEvent {
        GuardEvent(.connectionClosed(connection, .init(bytesIn: bytesIn, bytesOut: bytesOut)))
    }

    func failed(_ error: any Error) -> GuardEvent {
        let reason =
            switch error {
            case ChannelError.connectTimeout: "no answer in time"
            default: "\(error)"
            }
        return GuardEvent(.connectionFailed(.dialled(connection), reason: reason))
    }

    private var connection: GuardEvent.CarriedConnection {
        let elapsed = (ContinuousClock.now - start) / Duration.milliseconds(1)
        return .init(host: host?.text, destination, milliseconds: Int(elapsed))
    }
}
