// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import Glibc
import Testing

@testable import Guard
@testable import GuardProtocol

struct EventWriterTests {
    @Test(arguments: [0, 1, 5]) func `what was dropped is counted, also where nothing comes after it`(
        reported: Int
    )
        async throws
    {
        let queue = EventQueue(capacity: 2)
        for _ in 0..<reported { queue.report(.nameRefused) }
        for _ in 0..<3 { queue.countDropped() }
        queue.finish()
        let events = try await written(queue)
        #expect(events.count { $0.kind == .nameRefused } == min(reported, 2))
        let dropped = 3 + max(reported - 2, 0)
        #expect(
            events.filter { $0.kind == .eventsDropped }.map(\.reason)
                == ["\(dropped) events came faster than they were read"])
    }

    /// Returns what is written of a finished queue, at most what a pipe holds.
    private func written(_ queue: EventQueue) async throws -> [GuardEvent] {
        var ends: [CInt] = [0, 0]
        #expect(pipe(&ends) == 0)
        await EventWriter.write(queue, to: ends[1], refusals: DenialFile())
        close(ends[1])
        defer { close(ends[0]) }
        var bytes = [UInt8](repeating: 0, count: 65_536)
        let count = read(ends[0], &bytes, bytes.count)
        return try bytes.prefix(max(count, 0)).split(separator: 0x0a).map {
            try JSONLine.decode(GuardEvent.self, from: Data($0))
        }
    }
}
