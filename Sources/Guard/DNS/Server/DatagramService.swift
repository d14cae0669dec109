import CLinux
import GuardProtocol
import NIOCore
import Synchronization

/// DNS by UDP: one packet, one answer. On a thread of its own, since a name server's work is little beside
/// that of handing each packet through a pipeline.
final class DatagramService: Sendable {
    /// Queries that wait for a name server, at most; those beyond are answered with SERVFAIL at once.
    private static let mostWaiting = 1024

    private let socket: DatagramSocket
    private let responder: DNSResponder
    private let group: any EventLoopGroup
    private let events: EventQueue
    private let waiting = Atomic<Int>(0)
    private let isOver = Atomic<Bool>(false)

    /// - Parameter group: where lookups wait.
    init(_ socket: DatagramSocket, responder: DNSResponder, group: any EventLoopGroup, events: EventQueue) {
        self.socket = socket
        self.responder = responder
        self.group = group
        self.events = events
    }

    func start() throws(GuardError) {
        try Thread { self.run() }.start()
    }

    /// Nothing is answered any more when this returns, but what is on its way.
    func stop() {
        isOver.store(true, ordering: .sequentiallyConsistent)
        socket.end()
    }

    private func run() {
        var batch = DatagramBatch()
        var reply: [UInt8] = []
        while socket.waitUntilReadable(), !isOver.load(ordering: .relaxed) {
            guard batch.receive(from: socket) else { break }
            for index in 0..<batch.count { answer(index, of: &batch, &reply) }
            batch.send(by: socket)
        }
        guard !isOver.load(ordering: .sequentiallyConsistent) else { return }
        events.report(GuardEvent(.failure, reason: "the socket for DNS by UDP has failed"))
    }

    private func answer(_ index: Int, of batch: inout DatagramBatch, _ reply: inout [UInt8]) {
        reply.removeAll(keepingCapacity: true)
        let range = batch.range(of: index)
        if responder.writeKnown(batch.received, in: range, to: &reply) {
            batch.answer(index, reply)
            return
        }
        switch responder.step(Array(batch.received[range]), by: .udp) {
        case .drop: return
        case .reply(let bytes): batch.answer(index, bytes)
        case .lookUp(let query, let key, let grants):
            guard waiting.add(1, ordering: .relaxed).newValue <= Self.mostWaiting else {
                waiting.subtract(1, ordering: .relaxed)
                batch.answer(index, responder.reply(to: query, .failure("too many lookups at once")))
                return
            }
            lookUp(query, key, grants, for: batch.peer(of: index))
        }
    }

    private func lookUp(_ query: DNSQuery, _ key: LookupKey, _ grants: [AllowedName], for peer: cx_peer) {
        let responder = responder
        let outcome = group.next().makeFutureWithTask { await responder.lookup.outcome(for: key, of: grants) }
        outcome.whenComplete { [socket] result in
            self.waiting.subtract(1, ordering: .relaxed)
            guard !self.isOver.load(ordering: .relaxed), case .success(let outcome) = result else { return }
            socket.send(responder.reply(to: query, outcome), to: peer)
        }
    }
}
