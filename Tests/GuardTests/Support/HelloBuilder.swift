@testable import Guard

/// A ClientHello in parts, to be put together right or wrong.
struct HelloBuilder {
    typealias Extension = (type: UInt16, data: [UInt8])

    var version: UInt16 = 0x0303
    var session: [UInt8] = [UInt8](repeating: 7, count: 32)
    var suites: [UInt8] = [0x13, 0x01, 0x13, 0x02]
    var compression: [UInt8] = [0]
    var extensions: [Extension]
    /// Behind the extensions.
    var trailer: [UInt8] = []

    /// With this server name, between two extensions that do not matter.
    init(_ name: String?) {
        extensions = [(10, [0, 2, 0, 29]), (43, [2, 3, 4])]
        if let name { extensions.insert((0, Self.list([(0, Array(name.utf8))])), at: 1) }
    }

    init(list: [UInt8]) {
        extensions = [(0, list)]
    }

    /// The content of the extension server_name.
    static func list(_ names: [(type: UInt8, name: [UInt8])]) -> [UInt8] {
        vector(names.flatMap { [$0.type] + vector($0.name) })
    }

    /// The handshake message, with its header.
    var message: [UInt8] {
        var body = Self.number(version) + [UInt8](repeating: 1, count: 32) + [UInt8(session.count)] + session
        body += Self.vector(suites) + [UInt8(compression.count)] + compression
        body += Self.vector(extensions.flatMap { Self.number($0.type) + Self.vector($0.data) }) + trailer
        return [1, 0] + Self.vector(body)
    }

    /// In records of at most so many bytes.
    func records(of size: Int = 16_384) -> [UInt8] { Self.records(message, of: size) }

    static func records(_ message: [UInt8], of size: Int = 16_384) -> [UInt8] {
        stride(from: 0, to: message.count, by: size).flatMap { start in
            [22, 3, 1] + vector(Array(message[start..<min(start + size, message.count)]))
        }
    }

    /// Behind its length in 16 bits.
    static func vector(_ bytes: [UInt8]) -> [UInt8] { number(UInt16(bytes.count)) + bytes }

    static func number(_ number: UInt16) -> [UInt8] { [UInt8(number >> 8), UInt8(number & 0xff)] }
}
