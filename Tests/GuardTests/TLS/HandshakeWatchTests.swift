// SPDX-License-Identifier: Apache-2.0

import Addresses
import Testing

@testable import Guard

struct HandshakeWatchTests {
    private enum Step: CustomStringConvertible {
        case client([UInt8])
        case server([UInt8])

        var description: String {
            switch self {
            case .client(let bytes): "client \(bytes.count)"
            case .server(let bytes): "server \(bytes.count)"
            }
        }
    }

    private static let name = "allowed.example.com"
    private static let hello = HelloBuilder(name).records()
    private static let other = HelloBuilder("another.example.com").records()
    private static let key = record(22, [16, 0, 0, 3, 1, 2, 3])
    private static let change = AnswerBuilder.changeCipherSpec

    private static func record(_ type: UInt8, _ body: [UInt8]) -> [UInt8] {
        [type, 3, 3] + HelloBuilder.vector(body)
    }

    private static func record(_ type: UInt8, count: Int) -> [UInt8] {
        record(type, [UInt8](repeating: 1, count: count))
    }

    private static func watch() throws -> HandshakeWatch {
        HandshakeWatch(name: try #require(HostName(name)), helloLength: hello.count)
    }

    /// Returns the watch after the first hello and these steps, in pieces of at most this many bytes.
    private static func watch(_ steps: [Step], cut size: Int = .max) throws -> HandshakeWatch {
        var watch = try watch()
        for step in [.client(hello)] + steps {
            switch step {
            case .client(let bytes): pieces(bytes, size).forEach { watch.takeFromClient($0) }
            case .server(let bytes): pieces(bytes, size).forEach { watch.takeFromServer($0) }
            }
        }
        return watch
    }

    private static func pieces(_ bytes: [UInt8], _ size: Int) -> [ArraySlice<UInt8>] {
        stride(from: 0, to: bytes.count, by: min(size, max(bytes.count, 1))).map {
            bytes[$0..<min($0 + min(size, bytes.count), bytes.count)]
        }
    }

    private static func sent(_ steps: [Step]) -> Int {
        hello.count
            + steps.reduce(0) { if case .client(let bytes) = $1 { $0 + bytes.count } else { $0 } }
    }

    private static let modern: Step = .server(AnswerBuilder.modern.records())
    private static let retry: Step = .server(AnswerBuilder.retry.records())

    // MARK: Honest clients

    private static let honest: [String: [Step]] = [
        "TLS 1.3": [modern, .client(change + record(23, count: 80) + record(23, count: 5000))],
        "early data": [
            .client(change + record(23, count: 16_640)), modern, .client(record(23, count: 80)),
        ],
        "an answer in small records": [
            .server(AnswerBuilder.modern.records(of: 3)), .client(record(23, count: 80)),
        ],
        "a warning before the answer": [
            .server(AnswerBuilder.warning), modern, .client(record(23, count: 80)),
        ],
        "an alert instead of an answer": [
            .server([21, 3, 3, 0, 2, 2, 40]), .client([21, 3, 3, 0, 2, 2, 0]),
        ],
        "a second hello": [retry, .client(change + hello), modern, .client(record(23, count: 80))],
        "a second hello behind early data, in small records": [
            .client(change + record(23, count: 3000)), .server(AnswerBuilder.retry.records(of: 1)),
            .server(change), .client(record(23, count: 3000) + HelloBuilder(name).records(of: 7)),
            .server(AnswerBuilder.warning), modern, .client(record(23, count: 80)),
        ],
        "a client that gives up on a retry": [retry, .client([21, 3, 3, 0, 2, 2, 47])],
        "TLS 1.2": [
            .server(AnswerBuilder.classic().records() + record(22, count: 3000)),
            .client(key + change + record(22, count: 40) + record(23, count: 900) + record(24, count: 40)),
            .client(record(21, count: 26)),
        ],
        "TLS 1.2, resumed": [
            .server(AnswerBuilder.classic().records() + change + record(22, count: 40)),
            .client(change + record(22, count: 40)), .client(record(23, count: 0)),
        ],
        "a client's certificate over many records": [
            .server(AnswerBuilder.classic(0xc028).records()),
            .client(
                HelloBuilder.records([11, 0, 0xc3, 0x50] + [UInt8](repeating: 1, count: 50_000), of: 999)),
            .client(key + record(22, [15, 0, 0, 2, 1]) + record(22, [1]) + change + record(22, count: 96)),
            .client(record(23, count: 18_432)),
        ],
    ]

    @Test(arguments: honest.keys.sorted(), [1, 2, 3, 5, 7, 1000, Int.max])
    func `what honest clients send passes, however it is cut`(what: String, size: Int) throws {
        let steps = try #require(Self.honest[what])
        let watch = try Self.watch(steps, cut: size)
        #expect(watch.refusal == nil)
        #expect(watch.passed == Self.sent(steps))
    }

    @Test func `after a ServerHello of TLS 1.3 nothing is watched any more`() throws {
        #expect(try Self.watch([Self.modern]).isOver)
        #expect(try !Self.watch([]).isOver)
        #expect(try !Self.watch([.server(AnswerBuilder.classic().records())]).isOver)
        #expect(try !Self.watch([.server(AnswerBuilder.classic().records())]).isUnanswered)
    }

    @Test func `nothing of the second hello passes before it is whole`() throws {
        var watch = try Self.watch([Self.retry, .client(Self.change)])
        let before = watch.passed
        #expect(before == Self.hello.count + Self.change.count)
        for byte in Self.hello.dropLast() {
            watch.takeFromClient([byte][...])
            #expect(watch.passed == before)
            #expect(watch.awaitsHello)
        }
        watch.takeFromClient(Self.hello.suffix(1))
        #expect(watch.passed == before + Self.hello.count)
        #expect(!watch.awaitsHello)
    }

    // MARK: Dishonest clients

    private static let dishonest: [String: (steps: [Step], reason: HandshakeRefusal)] = [
        "another name after a retry": ([retry, .client(other)], anotherName),
        "another name behind early data": (
            [
                .client(change), retry,
                .client(record(23, count: 90) + HelloBuilder("another.example.com").records(of: 1)),
            ],
            anotherName
        ),
        "no name after a retry": (
            [retry, .client(HelloBuilder(nil).records())], .secondHello(.noServerName)
        ),
        "an address after a retry": (
            [retry, .client(HelloBuilder("192.0.2.1").records())], .secondHello(.addressLiteral("192.0.2.1"))
        ),
        "another record in the middle of the second hello": (
            [retry, .client(HelloBuilder.records(Array(hello[5..<60])) + change)], .secondHello(.notHandshake)
        ),
        "another message in its place": ([retry, .client(key)], .secondHello(.notClientHello)),
        "a second hello before the answer": ([.client(hello)], .outOfTurn),
        "another hello before the answer": ([.client(other), retry], .outOfTurn),
        "another hello behind the second": ([retry, .client(hello + other)], .outOfTurn),
        "a second retry": ([retry, .client(hello), retry], .secondRetry),
        "two retries at once": (
            [.server(AnswerBuilder.retry.records() + AnswerBuilder.retry.records())], .secondRetry
        ),
        "an answer behind a retry": (
            [.server(AnswerBuilder.retry.records() + AnswerBuilder.modern.records())], .answerMalformed
        ),
        "an answer in the record of a retry": (
            [.server(HelloBuilder.records(AnswerBuilder.retry.message + AnswerBuilder.modern.message))],
            .answerMalformed
        ),
        "TLS 1.2 after a retry": (
            [retry, .client(hello), .server(AnswerBuilder.classic().records())], .answerMalformed
        ),
        "a hello in the clear in TLS 1.2": ([classic, .client(other)], .renegotiation),
        "a hello in one record with a key": (
            [classic, .client(record(22, [16, 0, 0, 1, 9] + HelloBuilder("another.example.com").message))],
            .renegotiation
        ),
        "a hello of which the type stands alone": (
            [classic, .client(key + record(22, [1]))], .renegotiation
        ),
        "an encrypted hello": (established + [.client(record(22, count: 200))], .renegotiation),
        "an encrypted hello after data": (
            established + [.client(record(23, count: 900) + record(22, count: 200))], .renegotiation
        ),
        "new keys": (established + [.client(change)], .renegotiation),
        "a Finished with a hello beside it": (
            [classic, .client(key + change + record(22, count: 16 + 45 + 16))], .renegotiation
        ),
        "a Finished in two records": (
            [classic, .client(change + record(22, count: 20) + record(22, count: 20))], .renegotiation
        ),
        "data before the keys": ([classic, .client(record(23, count: 90))], .outOfTurn),
        "data before the Finished": ([classic, .client(change + record(23, count: 90))], .outOfTurn),
        "new keys in the middle of a message": (
            [classic, .client(record(22, [16, 0, 0, 9, 1]) + change)], .malformed
        ),
        "early data to TLS 1.2": ([.client(change), classic], .outOfTurn),
        "records of no kind": ([.client(record(99, count: 3))], .malformed),
        "no records": ([classic, .client(Array("GET / HTTP/1.1\r\n".utf8))], .malformed),
        "a record that is too long": ([.client([23, 3, 3, 0xff, 0xff])], .malformed),
        "another protocol": ([.server(Array("SSH-2.0-x\r\n".utf8))], .answerNotTLS),
        "a hello as an answer": ([.server(hello)], .answerNotTLS),
        "data as an answer": ([.server(record(23, count: 9))], .answerNotTLS),
        "new keys as an answer": ([.server(change)], .answerNotTLS),
        "an alert in the middle of an answer": (
            [
                .server(
                    HelloBuilder.records(Array(AnswerBuilder.modern.message[..<20])) + AnswerBuilder.warning)
            ],
            .answerMalformed
        ),
    ]
    private static let anotherName =
        HostName("another.example.com").map(HandshakeRefusal.otherName) ?? .malformed
    private static let classic: Step = .server(AnswerBuilder.classic().records())
    private static let established: [Step] = [classic, .client(key + change + record(22, count: 40))]

    @Test(arguments: dishonest.keys.sorted(), [1, 2, 3, 5, 7, 1000, Int.max])
    func `what may lead to another host is refused, however it is cut`(what: String, size: Int) throws {
        let (steps, reason) = try #require(Self.dishonest[what])
        #expect(try Self.watch(steps, cut: size).refusal == reason)
    }

    @Test func `an answer that no version permits is refused`() throws {
        var retryWithoutVersion = AnswerBuilder.retry
        retryWithoutVersion.extensions.removeFirst()
        var compressed = AnswerBuilder.classic()
        compressed.compression = 1
        var old = AnswerBuilder.classic()
        old.version = 0x0300
        var newer = AnswerBuilder.modern
        newer.extensions = [(43, [3, 5])]
        var twice = AnswerBuilder.modern
        twice.extensions.append((43, [3, 4]))
        var long = AnswerBuilder.modern
        long.extensions[1].data.append(4)
        for answer in [retryWithoutVersion, compressed, old, newer, twice, long] {
            #expect(try Self.watch([.server(answer.records())]).refusal == .answerMalformed)
        }
    }

    @Test(
        arguments: [
            (0xc02f, 68), (0xcca8, 68), (0x0005, 68), (0xc00a, 68), (0x003c, 80), (0xc027, 80), (0xc028, 96),
            (0xc02c, 68),
        ] as [(UInt16, Int)])
    func `a Finished has no room for a hello`(suite: UInt16, most: Int) throws {
        let start: [Step] = [.server(AnswerBuilder.classic(suite).records()), .client(Self.change)]
        #expect(try Self.watch(start + [.client(Self.record(22, count: most))]).refusal == nil)
        #expect(try Self.watch(start + [.client(Self.record(22, count: most + 1))]).refusal == .renegotiation)
        let finished = 16
        var shortest = HelloBuilder(nil)
        shortest.session = []
        shortest.suites = [0, 5]
        shortest.extensions = []
        // A hello may end before the extensions' length.
        let hello = shortest.message.count - 2
        #expect(hello == 45)
        #expect(finished + hello + 16 > 68)
        #expect(16 + finished + hello + 32 > 96)
    }
}
