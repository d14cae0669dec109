// SPDX-License-Identifier: Apache-2.0

import NIOCore

/// Asks one name server one question, by each way that the server may answer: UDP and TCP, with options and
/// without.
struct NameServerDialogue: Sendable {
    /// The end of a dialogue.
    enum Outcome: Hashable, Sendable {
        case reply(UpstreamReply)
        /// The server answered, and its answer is an error of its own, or of no use.
        case error
        case silence
    }

    /// The event that the dialogue waits for.
    private enum Step: Sendable {
        case message(DNSMessage, DNSTransport)
        case noReply
        case tooSlow
    }

    /// The time after which the other transport is tried beside the first one, and for which the rest of a
    /// truncated reply is waited for.
    private static let patience = Duration.seconds(1)

    let exchange: UpstreamExchange
    let server: NameServer
    let question: DNSQuestion
    let habits: NameServerHabits
    /// False for servers and firewalls that drop a query with options, or answer it with an error.
    let hasOptions: Bool
    /// True if the server left a query with options unanswered in the same lookup.
    let wasSilentToOptions: Bool

    /// - Parameter isTCPAlone: true if nothing is sent by UDP.
    func outcome(isTCPAlone: Bool, within limit: Duration) async -> Outcome {
        guard let message = await firstMessage(isTCPAlone: isTCPAlone, until: .now + limit, limit) else {
            return .silence
        }
        return UpstreamReply(message, question: question).map { .reply($0) } ?? .error
    }

    /// Asks by one transport, and by the other one too if the first one fails or is slow. The first message
    /// counts.
    private func firstMessage(isTCPAlone: Bool, until end: ContinuousClock.Instant, _ limit: Duration) async
        -> DNSMessage?
    {
        var transports: [DNSTransport] = [.udp, .tcp]
        if isTCPAlone { transports = [.tcp] } else if habits.prefersTCP(server) { transports.reverse() }
        return await withTaskGroup(of: Step.self) { group in
            defer { group.cancelAll() }
            var waiting = transports[...]
            var underWay = 0
            func askNext(_ group: inout TaskGroup<Step>) {
                guard let transport = waiting.popFirst() else { return }
                underWay += 1
                group.addTask { await step(by: transport, until: end) }
            }
            askNext(&group)
            group.addTask {
                try? await Task.sleep(for: min(Self.patience, limit / 2))
                return .tooSlow
            }
            while let step = await group.next() {
                switch step {
                case .message(let message, let transport):
                    if transport == .tcp, transports.first == .udp { habits.noteTCP(server) }
                    return message
                case .tooSlow: askNext(&group)
                case .noReply:
                    underWay -= 1
                    askNext(&group)
                    if underWay == 0 { return nil }
                }
            }
            return nil
        }
    }

    private func step(by transport: DNSTransport, until end: ContinuousClock.Instant) async -> Step {
        guard let message = try? await message(by: transport, until: end) else { return .noReply }
        return .message(message, transport)
    }

    private func message(by transport: DNSTransport, until end: ContinuousClock.Instant) async throws
        -> DNSMessage
    {
        var query = UpstreamQuery(question, hasOptions: hasOptions)
        var message = try await exchange.reply(to: query, by: transport, within: end - .now)
        if query.isRefusalOfOptions(message) {
            query = UpstreamQuery(question, hasOptions: false)
            message = try await exchange.reply(to: query, by: transport, within: end - .now)
            // If it refuses this as well, it does not mind the options.
            if !query.isRefusal(message) { habits.noteRefusalOfOptions(server) }
        } else if wasSilentToOptions, !hasOptions, !query.isRefusal(message) {
            // Silence and then an answer within one lookup may also be a lost packet. So it is noted for a
            // while only, and never for an answer alone.
            habits.noteRefusalOfOptions(server)
        }
        guard transport == .udp, message.header.isTruncated else { return message }
        // A server that does not speak TCP has said by UDP as much as it can.
        let rest = try? await exchange.reply(to: query, by: .tcp, within: min(end - .now, Self.patience))
        return rest ?? message
    }
}
