import CLinux

/// Keeps a number of queries under way, and measures their answers. The identifier of a query is its slot, with a count
/// of the slot's queries above it, so that an answer that came late is told from the next one.
struct LoadRun {
    private static let batch = Int(CX_MOST_DATAGRAMS)
    private static let slot = 512
    /// After this a query counts as lost and is asked again.
    private static let patience = Duration.milliseconds(200)

    private let socket: LoopbackSocket
    private let question: [UInt8]
    private var sent: [ContinuousClock.Instant]
    private var rounds: [UInt8]
    private var times: [Duration] = []
    private var lost = 0

    init(socket: LoopbackSocket, name: String, outstanding: Int) {
        self.socket = socket
        question =
            name.split(separator: ".").flatMap { [UInt8(truncatingIfNeeded: $0.utf8.count)] + $0.utf8 } + [
                0, 0, 1, 0, 1,
            ]
        sent = Array(repeating: .now, count: outstanding)
        rounds = Array(repeating: 0, count: outstanding)
        times.reserveCapacity(1 << 22)
    }

    /// Nil where nothing was answered.
    mutating func run(seconds: Int) -> String? {
        let clock = ContinuousClock()
        let start = clock.now
        let end = start + .seconds(seconds)
        ask(Array(sent.indices))
        while clock.now < end {
            guard socket.wait(milliseconds: 50) else {
                let now = clock.now
                let late = sent.indices.filter { now - sent[$0] > Self.patience }
                lost += late.count
                ask(late)
                continue
            }
            ask(receive())
        }
        guard !times.isEmpty else { return nil }
        let elapsed = (clock.now - start) / .seconds(1)
        times.sort()
        func microseconds(_ part: Double) -> Int {
            Int(times[min(times.count - 1, Int(Double(times.count) * part))] / .microseconds(1))
        }
        return "{\"answers\": \(Int(Double(times.count) / elapsed)), \"p50\": \(microseconds(0.5)), "
            + "\"p99\": \(microseconds(0.99)), \"lost\": \(lost)}"
    }

    private mutating func ask(_ slots: [Int]) {
        var rest = slots[...]
        while !rest.isEmpty {
            let part = rest.prefix(Self.batch)
            rest = rest.dropFirst(part.count)
            var bytes = [UInt8](repeating: 0, count: Self.batch * Self.slot)
            var lengths = [UInt32](repeating: 0, count: Self.batch)
            let peers = [cx_peer](repeating: cx_peer(), count: Self.batch)
            let now = ContinuousClock.now
            for (index, slot) in part.enumerated() {
                rounds[slot] &+= 1
                sent[slot] = now
                // Identifier, RD, one question.
                let message = [rounds[slot], UInt8(slot), 1, 0, 0, 1, 0, 0, 0, 0, 0, 0] + question
                bytes.replaceSubrange(index * Self.slot..<index * Self.slot + message.count, with: message)
                lengths[index] = UInt32(message.count)
            }
            _ = cx_send_datagrams(socket.descriptor, bytes, Self.slot, UInt32(part.count), lengths, peers)
        }
    }

    /// The slots that were answered.
    private mutating func receive() -> [Int] {
        var bytes = [UInt8](repeating: 0, count: Self.batch * Self.slot)
        var lengths = [UInt32](repeating: 0, count: Self.batch)
        var peers = [cx_peer](repeating: cx_peer(), count: Self.batch)
        let count = cx_receive_datagrams(
            socket.descriptor, &bytes, Self.slot, UInt32(Self.batch), &lengths, &peers)
        let now = ContinuousClock.now
        var answered: [Int] = []
        for index in 0..<max(0, Int(count)) {
            let start = index * Self.slot
            let slot = Int(bytes[start + 1])
            // A response without an error, with answers.
            guard lengths[index] > 12, sent.indices.contains(slot), bytes[start] == rounds[slot],
                bytes[start + 2] & 0x80 != 0, bytes[start + 3] & 0xf == 0, bytes[start + 7] > 0
            else { continue }
            times.append(now - sent[slot])
            answered.append(slot)
        }
        return answered
    }
}
