// SPDX-License-Identifier: Apache-2.0

import Glibc
import GuardProtocol
import Netfilter
import Synchronization

/// Reports the packets that the ruleset refused, and the number of those that the kernel did not report.
final class RefusalReader: Sendable {
    private struct State {
        /// The number of unreported packets that events have told of.
        var told: UInt64 = 0
        var overflows = 0
    }

    private let refused: RefusedPackets
    private let events: EventQueue
    private let state = Mutex(State())

    init(_ refused: RefusedPackets, _ events: EventQueue) {
        self.refused = refused
        self.events = events
    }

    /// Reads on a thread of its own until the process ends.
    func start() throws(GuardError) {
        try Thread { [self] in
            var poll = pollfd(fd: refused.descriptor, events: Int16(POLLIN), revents: 0)
            var compared = ContinuousClock.now
            var isCompared = true
            while true {
                let ready = Glibc.poll(&poll, 1, isCompared ? -1 : 1_000)
                guard ready >= 0 || errno == EINTR else { return fail("poll(2) failed") }
                if ready > 0 {
                    guard take() else { return fail("the kernel reports none any more") }
                    isCompared = false
                }
                guard !isCompared, ContinuousClock.now - compared >= .seconds(1) else { continue }
                compare()
                (compared, isCompared) = (.now, ready == 0)
            }
        }.start()
    }

    /// Ends the session, since without reports nobody would see what is tried.
    private func fail(_ why: String) {
        events.report(GuardEvent(.failure(reason: "refused packets cannot be told of: \(why)")))
    }

    /// Reports the packets that are there, and the number of unreported packets since the last time.
    func compare() {
        state.withLock { state in
            do throws(NetfilterError) {
                let (packets, unreported) = try refused.receiveAndCompare()
                report(packets)
                guard unreported > state.told else { return }
                tell(
                    "\(unreported - state.told) refused packets came faster than they are reported one by one"
                )
                state.told = unreported
            } catch {
                guard error.code != .different else { return fail("\(error)") }
                guard refused.overflows > state.overflows else { return }
                // Nobody can count any more. All that is known is that each time at least one was lost.
                tell("at least \(refused.overflows - state.overflows) refused packets were not reported")
                state.overflows = refused.overflows
            }
        }
    }

    /// - Returns: false if the kernel reports no more.
    private func take() -> Bool {
        // One at a time: a packet that is received and not yet counted would look like a missing one.
        state.withLock { _ in
            guard let packets = try? refused.receive() else { return false }
            report(packets)
            return true
        }
    }

    private func report(_ packets: [RefusedPacket]) {
        for packet in packets {
            events.report(
                GuardEvent(
                    .refused(.packet(packet.address, port: packet.port, protocol: packet.protocolName))))
        }
    }

    private func tell(_ what: String) {
        events.report(GuardEvent(.eventsDropped(reason: what)))
    }
}
