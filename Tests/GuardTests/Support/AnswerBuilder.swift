// SPDX-License-Identifier: Apache-2.0

@testable import Guard

/// A ServerHello or a HelloRetryRequest in parts, which can be put together right or wrong.
struct AnswerBuilder {
    /// RFC 8446 section 4.1.3.
    static let retryRandom: [UInt8] = [
        0xcf, 0x21, 0xad, 0x74, 0xe5, 0x9a, 0x61, 0x11, 0xbe, 0x1d, 0x8c, 0x02, 0x1e, 0x65, 0xb8, 0x91, 0xc2,
        0xa2,
        0x11, 0x16, 0x7a, 0xbb, 0x8c, 0x5e, 0x07, 0x9e, 0x09, 0xe2, 0xc8, 0xa8, 0x33, 0x9c,
    ]
    static let changeCipherSpec: [UInt8] = [20, 3, 3, 0, 1, 1]
    /// unrecognized_name as a warning, which servers send before their hello.
    static let warning: [UInt8] = [21, 3, 3, 0, 2, 1, 112]

    var version: UInt16 = 0x0303
    var random = [UInt8](repeating: 2, count: 32)
    var session = [UInt8](repeating: 7, count: 32)
    var suite: UInt16 = 0x1301
    var compression: UInt8 = 0
    var extensions: [HelloBuilder.Extension] = []

    /// The extensions of TLS 1.3: the key's group and the version.
    static var modern: AnswerBuilder {
        var made = AnswerBuilder()
        made.extensions = [(51, [0, 29, 0, 32] + [UInt8](repeating: 9, count: 32)), (43, [3, 4])]
        return made
    }

    static var retry: AnswerBuilder {
        var made = AnswerBuilder()
        made.random = retryRandom
        made.extensions = [(43, [3, 4]), (51, [0, 25])]
        return made
    }

    static func classic(_ suite: UInt16 = 0xc02f) -> AnswerBuilder {
        var made = AnswerBuilder()
        made.suite = suite
        made.extensions = [(0xff01, [0])]
        return made
    }

    /// The handshake message, with its header.
    var message: [UInt8] {
        var body = HelloBuilder.number(version) + random + [UInt8(session.count)] + session
        body += HelloBuilder.number(suite) + [compression]
        body += HelloBuilder.vector(
            extensions.flatMap { HelloBuilder.number($0.type) + HelloBuilder.vector($0.data) })
        return [2, 0] + HelloBuilder.vector(body)
    }

    func records(of size: Int = 16_384) -> [UInt8] { HelloBuilder.records(message, of: size) }
}
