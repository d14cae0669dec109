// SPDX-License-Identifier: Apache-2.0

import Addresses
import Testing

@testable import Guard

struct ClientHelloReaderTests {
    private static let name = "allowed.example.com"

    private func read(_ bytes: [UInt8]) -> ClientHelloReading {
        var reader = ClientHelloReader()
        return reader.append(bytes)
    }

    private func allowed() throws -> ClientHelloReading {
        .serverName(try #require(HostName(Self.name)))
    }

    // MARK: Hellos of real clients

    @Test(arguments: RecordedHello.named) func `a real client's hello has its name`(hello: RecordedHello)
        throws
    {
        #expect(read(hello.bytes) == (try allowed()))
    }

    @Test func `a client that was given an address sends no name`() {
        #expect(read(RecordedHello.curlToAddress.bytes) == .refused(.noServerName))
    }

    @Test(arguments: RecordedHello.allCases) func `every cut into two segments says the same`(
        hello: RecordedHello
    ) {
        let bytes = hello.bytes
        let whole = read(bytes)
        for cut in 1..<bytes.count {
            var reader = ClientHelloReader()
            #expect(reader.append(bytes[..<cut]) == .incomplete)
            #expect(reader.append(bytes[cut...]) == whole)
        }
    }

    @Test(arguments: RecordedHello.named, [1, 2, 3, 5, 100])
    func `records of any length say the same`(hello: RecordedHello, size: Int) throws {
        let records = HelloBuilder.records(Array(hello.bytes[5...]), of: size)
        #expect(read(records) == (try allowed()))
        var reader = ClientHelloReader()
        for byte in records.dropLast() { #expect(reader.append([byte]) == .incomplete) }
        #expect(reader.append([records[records.count - 1]]) == (try allowed()))
    }

    @Test func `what follows the hello's record is not looked at`() throws {
        #expect(read(HelloBuilder(Self.name).records() + [20, 3, 3, 0, 1, 1, 23]) == (try allowed()))
        #expect(
            read(HelloBuilder("other.example.com").records() + RecordedHello.curl.bytes) != (try allowed()))
    }

    @Test func `the outer name of an encrypted hello counts, and unknown extensions do not`() throws {
        var hello = HelloBuilder(Self.name)
        hello.extensions.insert(
            (0xfe0d, [0, 0, 1, 0, 1, 9, 0, 32] + [UInt8](repeating: 5, count: 200)), at: 0)
        hello.extensions.insert((0x0a0a, []), at: 0)
        hello.extensions.append((0x1a1a, [0]))
        #expect(read(hello.records()) == (try allowed()))
    }

    // MARK: Names

    @Test func `a name is the same in any case`() throws {
        #expect(read(HelloBuilder("Allowed.EXAMPLE.com").records()) == (try allowed()))
    }

    @Test(arguments: ["192.0.2.1", "2001:db8::1", "[2001:db8::1]", "::ffff:192.0.2.1"])
    func `an address is no server name`(text: String) {
        #expect(read(HelloBuilder(text).records()) == .refused(.addressLiteral(text)))
    }

    @Test(arguments: [
        "allowed.example.com.", "localhost", "allowed..com", ".allowed.example.com", "*.example.com",
        "0xc0.0x2",
        "3221225985", "allowed.example.com:443", "user@allowed.example.com", "a b.example.com",
        "allowed.example.com/", String(repeating: "a", count: 64) + ".example.com",
    ])
    func `what is no host name is refused`(text: String) {
        #expect(read(HelloBuilder(text).records()) == .refused(.notHostName(text)))
    }

    @Test func `a name with a NUL or of other letters is refused, and is printable`() {
        #expect(
            read(HelloBuilder("allowed.example.com\0.example.net").records())
                == .refused(.notHostName(#"allowed.example.com\0.example.net"#)))
        // The Kelvin sign, whose lower case is k.
        #expect(
            read(HelloBuilder("\u{212a}.example.com").records())
                == .refused(.notHostName("\u{212a}.example.com")))
        let bytes = HelloBuilder(list: HelloBuilder.list([(0, [0xff, 0x1b] + Array(".example.com".utf8))]))
            .records()
        #expect(read(bytes) == .refused(.notHostName("\u{fffd}\\u{1B}.example.com")))
    }

    @Test func `a long name is shown shortened`() {
        let name = String(repeating: "a", count: 1000)
        #expect(read(HelloBuilder(name).records()) == .refused(.notHostName(String(name.prefix(253)))))
    }

    @Test func `no name at all is refused`() {
        #expect(read(HelloBuilder(nil).records()) == .refused(.noServerName))
        var bare = HelloBuilder(nil)
        bare.extensions = []
        #expect(read(bare.records()) == .refused(.noServerName))
        let withoutExtensions = Array(bare.message.dropLast(2))
        let length = UInt16(withoutExtensions.count - 4)
        let message = [1, 0] + HelloBuilder.number(length) + withoutExtensions[4...]
        #expect(read(HelloBuilder.records(message)) == .refused(.noServerName))
    }

    @Test func `several names, or names of unknown kinds, are refused`() {
        let (one, two) = (Array(Self.name.utf8), Array("other.example.com".utf8))
        let lists: [[(type: UInt8, name: [UInt8])]] = [
            [(0, one), (0, two)], [(0, one), (0, one)], [(0, one), (1, two)], [(1, one), (0, two)],
            [(1, one)],
        ]
        for names in lists {
            #expect(read(HelloBuilder(list: HelloBuilder.list(names)).records()) == .refused(.severalNames))
        }
    }

    // MARK: Malformed hellos

    @Test func `an extension that comes twice is refused`() {
        for type: UInt16 in [0, 10, 0x0a0a, 0xfe0d] {
            var hello = HelloBuilder(Self.name)
            let content: [UInt8] = type == 0 ? HelloBuilder.list([(0, Array("other.example.com".utf8))]) : []
            hello.extensions.append((type, content))
            if type != 0, type != 10 { hello.extensions.append((type, content)) }
            #expect(read(hello.records()) == .refused(.duplicateExtension))
        }
    }

    @Test func `bytes that belong to nothing are refused`() {
        var behindExtensions = HelloBuilder(Self.name)
        behindExtensions.trailer = [0]
        #expect(read(behindExtensions.records()) == .refused(.malformed))
        let list = HelloBuilder.list([(0, Array(Self.name.utf8))])
        #expect(read(HelloBuilder(list: list + [0]).records()) == .refused(.malformed))
        let behindHello = HelloBuilder(Self.name).message + [1]
        #expect(read(HelloBuilder.records(behindHello)) == .refused(.malformed))
    }

    @Test func `a server name extension that is empty or cut is refused`() {
        let list = HelloBuilder.list([(0, Array(Self.name.utf8))])
        for cut in 0..<list.count {
            #expect(read(HelloBuilder(list: Array(list[..<cut])).records()) == .refused(.malformed))
        }
        #expect(read(HelloBuilder(list: [0, 0]).records()) == .refused(.malformed))
        #expect(read(HelloBuilder(list: HelloBuilder.list([(0, [])])).records()) == .refused(.malformed))
    }

    @Test func `a hello whose parts have impossible lengths is refused`() {
        let changes: [(inout HelloBuilder) -> Void] = [
            { $0.session = [UInt8](repeating: 0, count: 33) }, { $0.suites = [] },
            { $0.suites = [0x13, 0x01, 0] },
            { $0.compression = [] }, { $0.compression = [1] }, { $0.version = 0x0300 },
            { $0.version = 0x0304 },
            { $0.version = 0x0200 },
        ]
        for change in changes {
            var hello = HelloBuilder(Self.name)
            change(&hello)
            #expect(read(hello.records()) == .refused(.malformed))
        }
    }

    @Test func `a message that says it is shorter than it is is refused`() {
        let message = HelloBuilder(Self.name).message
        for length in 0..<message.count - 4 {
            let cut = [1, 0] + HelloBuilder.number(UInt16(length)) + message[4..<4 + length]
            // A hello of TLS 1.2 may end before the extensions.
            let isBare = length == 2 + 32 + 33 + 6 + 2
            #expect(read(HelloBuilder.records(cut)) == .refused(isBare ? .noServerName : .malformed))
        }
    }

    // MARK: Other bytes than a hello

    @Test(arguments: [
        ("GET / HTTP/1.1\r\n", ForeignProtocol.http), ("CONNECT a:443 HTTP/1.1\r\n", .http),
        ("PRI * HTTP/2.0", .http),
        ("SSH-2.0-OpenSSH_9.2\r\n", .ssh), ("HELO a.example.com\r\n", nil), ("\u{5}\u{1}\u{0}", nil),
        ("\u{0}", nil),
    ])
    func `another protocol is refused and named where it is known`(text: String, found: ForeignProtocol?) {
        #expect(read(Array(text.utf8)) == .refused(.notTLS(found)))
    }

    @Test func `an SSL 2 hello is refused`() {
        #expect(read([0x80, 0x2e, 0x01, 0x00, 0x02]) == .refused(.sslv2))
        #expect(read([0x80, 0x2e, 0x02]) == .refused(.notTLS(nil)))
    }

    @Test(arguments: [20, 21, 23, 24] as [UInt8]) func `a record of another kind is refused`(type: UInt8) {
        #expect(read([type, 3, 1, 0, 1, 0]) == .refused(.notHandshake))
        let records = HelloBuilder(Self.name).records(of: 20)
        #expect(
            read(Array(records[..<25]) + [type, 3, 1, 0, 1, 0] + records[25...]) == .refused(.notHandshake))
    }

    @Test func `another handshake, version or an empty record is refused`() {
        #expect(read([22, 3, 1, 0, 4, 2, 0, 0, 0]) == .refused(.notClientHello))
        #expect(read([22, 2]) == .refused(.notTLS(nil)))
        #expect(read([22, 3, 5]) == .refused(.malformed))
        #expect(read([22, 3, 1, 0, 0]) == .refused(.emptyRecord))
        let records = HelloBuilder(Self.name).records(of: 20)
        #expect(read(Array(records[..<25]) + [22, 3, 1, 0, 0] + records[25...]) == .refused(.emptyRecord))
        #expect(read(Array(records[..<25]) + [22, 2]) == .refused(.malformed))
    }

    @Test func `what is too large is refused as soon as it says so`() throws {
        #expect(read([22, 3, 1, 0x40, 1]) == .refused(.tooLarge))
        #expect(read([22, 3, 1, 0, 4, 1, 1, 0, 1]) == .refused(.tooLarge))
        #expect(read([22, 3, 1, 0, 4, 1, 1, 0, 0]) == .incomplete)
        var large = HelloBuilder(Self.name)
        large.extensions.append((21, [UInt8](repeating: 0, count: 60_000)))
        #expect(read(large.records()) == (try allowed()))
        // Many small records are many bytes, too.
        #expect(read(large.records(of: 1)) == .refused(.tooLarge))
    }

    // MARK: In general

    @Test func `a verdict stands`() {
        var reader = ClientHelloReader()
        reader.append(HelloBuilder("other.example.com").records())
        let verdict = reader.reading
        #expect(reader.append(HelloBuilder(Self.name).records()) == verdict)
        reader = ClientHelloReader()
        reader.append([0])
        #expect(reader.append(HelloBuilder(Self.name).records()) == .refused(.notTLS(nil)))
    }

    @Test func `the answer's version is one that the client knows`() {
        for (hello, version): (RecordedHello, UInt16) in [(.openSSLTLS10, 0x0301), (.openSSLTLS13, 0x0303)] {
            var reader = ClientHelloReader()
            #expect(reader.recordVersion == 0x0303)
            reader.append(hello.bytes)
            #expect(reader.recordVersion == version)
        }
        #expect(TLSAlert.accessDenied(version: 0x0301) == [21, 3, 1, 0, 2, 2, 49])
    }

    @Test(arguments: RecordedHello.allCases)
    func `changed hellos are read alike in any cut, and give no name that is not in them`(
        hello: RecordedHello
    ) {
        var random = Seeded(state: 0x5eed)
        let whole = hello.bytes
        for _ in 0..<300 {
            var bytes = whole
            for _ in 0...Int.random(in: 0..<3, using: &random) {
                let place = Int.random(in: 0..<bytes.count, using: &random)
                switch Int.random(in: 0..<3, using: &random) {
                case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
                case 1: bytes.remove(at: place)
                default: bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
                }
            }
            let found = read(bytes)
            var reader = ClientHelloReader()
            var rest = bytes[...]
            while !rest.isEmpty {
                let count = Int.random(in: 1...rest.count, using: &random)
                reader.append(rest.prefix(count))
                rest = rest.dropFirst(count)
            }
            #expect(reader.reading == found)
            if case .serverName(let name) = found {
                #expect(String(decoding: bytes, as: UTF8.self).lowercased().contains(name.text))
            }
        }
    }

    /// Knuth's linear congruential generator, so that a failure can be repeated.
    private struct Seeded: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ state >> 29
        }
    }
}
