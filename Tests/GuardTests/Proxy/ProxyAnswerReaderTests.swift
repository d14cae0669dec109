// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Guard

struct ProxyAnswerReaderTests {
    private func read(_ pieces: [[UInt8]]) -> ProxyAnswerReader.Reading {
        var reader = ProxyAnswerReader()
        var reading = ProxyAnswerReader.Reading.incomplete
        for piece in pieces where reading == .incomplete { reading = reader.append(piece) }
        return reading
    }

    private func read(_ text: String) -> ProxyAnswerReader.Reading { read([Array(text.utf8)]) }

    @Test(arguments: [
        "HTTP/1.1 200 Connection established\r\n\r\n",
        "HTTP/1.0 200 OK\r\nVia: x\r\nContent-Length: 5\r\n\r\n",
        "HTTP/1.1 204 \r\n\r\n", "HTTP/1.1 200\r\n\r\n",
        "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n\r\n",
    ])
    func `a tunnel stands after the head, in any cut`(text: String) {
        let bytes = Array(text.utf8)
        #expect(read(text + "rest") == .established(rest: Array("rest".utf8)))
        for cut in 1..<bytes.count {
            #expect(read([Array(bytes[..<cut])]) == .incomplete)
            #expect(read([Array(bytes[..<cut]), Array(bytes[cut...])]) == .established(rest: []))
        }
        #expect(read(bytes.map { [$0] }) == .established(rest: []))
    }

    @Test func `a refusal is told as printable text`() {
        #expect(
            read("HTTP/1.1 403 Forbid\u{1b}[2Jden\r\nX: y\r\n\r\nbody")
                == .failed(.refused(#"HTTP/1.1 403 Forbid\u{1B}[2Jden"#)))
        #expect(read("HTTP/1.1 301 Moved\r\n\r\n") == .failed(.refused("HTTP/1.1 301 Moved")))
        let long = String(repeating: "x", count: 1000)
        #expect(
            read("HTTP/1.1 407 \(long)\r\n\r\n")
                == .failed(.refused(String("HTTP/1.1 407 \(long)".prefix(200)))))
    }

    @Test(arguments: [
        "SSH-2.0-OpenSSH\r\n\r\n", "HTTP/2 200 OK\r\n\r\n", "HTTP/1.1 20 OK\r\n\r\n",
        "HTTP/1.1 2000 OK\r\n\r\n",
        "HTTP/1.1 +20 OK\r\n\r\n", "\r\n\r\n", "HTTP/1.1  200 OK\r\n\r\n", "HTTP/1.1 2x0 OK\r\n\r\n",
        "HTTP/1.1 099 OK\r\n\r\n",
    ])
    func `what is no answer is no tunnel`(text: String) {
        #expect(read(text) == .failed(.noHTTP))
    }

    @Test func `a head without an end is too large`() {
        let head = Array("HTTP/1.1 200 OK\r\n".utf8)
        let filler = [UInt8](repeating: 0x61, count: ProxyAnswerReader.mostBytes)
        #expect(read([head + filler]) == .failed(.headTooLarge))
        #expect(read([head + filler + Array("\r\n\r\n".utf8)]) == .failed(.headTooLarge))
        #expect(read([head] + filler.map { [$0] }) == .failed(.headTooLarge))
        let interim = Array(repeating: Array("HTTP/1.1 100 Continue\r\n\r\n".utf8), count: 10_000)
        #expect(read(interim) == .failed(.headTooLarge))
    }
}
