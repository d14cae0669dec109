import Glibc
import Netfilter

/// Reports the packets that the ruleset refused.
enum RefusalReader {
    /// Reads on a thread of its own until the process ends.
    static func start(_ refused: RefusedPackets, _ events: EventQueue) {
        Thread {
            var poll = pollfd(fd: refused.descriptor, events: Int16(POLLIN), revents: 0)
            while Glibc.poll(&poll, 1, -1) > 0 || errno == EINTR {
                guard let packets = try? refused.receive() else { return }
                for packet in packets {
                    events.report(
                        GuardEvent(
                            .packetRefused, address: packet.address, port: packet.port, protocol: packet.protocolName))
                }
            }
        }.start()
    }
}
