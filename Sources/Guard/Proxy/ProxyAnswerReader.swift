// SPDX-License-Identifier: Apache-2.0

import Addresses

/// Reads a proxy's answer to CONNECT, however segments cut it (RFC 9112 sections 2 and 4, RFC 9110 section
/// 9.3.6).
struct ProxyAnswerReader: Sendable {
    enum Reading: Hashable, Sendable {
        /// More bytes are needed.
        case incomplete
        /// The tunnel stands. The bytes behind the head are the destination's.
        case established(rest: [UInt8])
        case failed(ProxyError)
    }

    /// The most bytes of all heads together.
    static let mostBytes = 16_384
    private static let headEnd = Array("\r\n\r\n".utf8)
    /// The most characters of a status line that are reported.
    private static let longestLine = 200

    private var bytes: [UInt8] = []
    /// The number of bytes that may still come.
    private var room = Self.mostBytes

    /// Takes the next bytes of the proxy. Callers stop after any other result than `.incomplete`.
    mutating func append(_ more: some Collection<UInt8>) -> Reading {
        // The end of a head may begin before the new bytes and end within them.
        var place = max(0, bytes.count - Self.headEnd.count + 1)
        bytes += more
        while place + Self.headEnd.count <= min(bytes.count, room) {
            let end = place + Self.headEnd.count
            guard bytes[place..<end].elementsEqual(Self.headEnd) else {
                place += 1
                continue
            }
            let line = bytes.prefix { $0 != 0x0d && $0 != 0x0a }
            guard let status = Self.status(line) else { return .failed(.noHTTP) }
            switch status {
            // An interim answer: the final one follows (RFC 9110 section 15.2).
            case 100..<200:
                bytes.removeFirst(end)
                room -= end
                place = 0
            case 200..<300: return .established(rest: Array(bytes[end...]))
            default: return .failed(.refused(Self.printable(line)))
            }
        }
        return bytes.count < room ? .incomplete : .failed(.headTooLarge)
    }

    /// `HTTP/1.1 200 Connection established`
    private static func status(_ line: ArraySlice<UInt8>) -> Int? {
        let words = String(decoding: line, as: UTF8.self).split(
            separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
        guard words.count >= 2, ["HTTP/1.0", "HTTP/1.1"].contains(words[0]), words[1].utf8.count == 3,
            let status = Int(words[1]), status >= 100
        else { return nil }
        return status
    }

    private static func printable(_ line: ArraySlice<UInt8>) -> String {
        Printable.escaped(String(decoding: line, as: UTF8.self).prefix(longestLine))
    }
}

/// The reasons why there is no way through the proxy.
enum ProxyError: Error, Hashable {
    /// The host's resolver has no address of the proxy.
    case notFound
    /// The sandbox dialled an address that stands for a name, and no name is known.
    case nameless
    /// The proxy's status line, as printable text.
    case refused(String)
    case noHTTP
    case headTooLarge
    case tooSlow
    /// The proxy ended the connection before it answered.
    case ended
}

extension ProxyError: CustomStringConvertible {
    var description: String {
        switch self {
        case .notFound: "the proxy's name has no address"
        case .nameless: "the address stands for no name, and the proxy is asked by name alone"
        case .refused(let line): "the proxy answered: \(line)"
        case .noHTTP: "the proxy's answer is no HTTP"
        case .headTooLarge: "the proxy's answer is too large"
        case .tooSlow: "the proxy gave no answer in time"
        case .ended: "the proxy hung up without an answer"
        }
    }
}
