// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Guard
@testable import GuardProtocol

struct RedactionTests {
    private func redaction(_ secrets: [String]) -> Redaction {
        var redaction = Redaction()
        for secret in secrets { redaction.add(Secret(secret)) }
        return redaction
    }

    private func redacted(_ text: String, _ secrets: [String]) -> String {
        String(decoding: redaction(secrets).redacted(Array(text.utf8)), as: UTF8.self)
    }

    @Test func `Every secret is taken out, wherever it stands`() {
        let secrets = ["wJalrXUtnFEMI/K7MDENG", "IQoJb3JpZ2lu", "wJalrXUtnFEMI"]
        #expect(redacted("", secrets).isEmpty)
        #expect(redacted("wJalrXUtnFEMI/K7MDENG", secrets) == "<redacted>")
        #expect(
            redacted("wwJalrXUtnFEMIxIQoJb3JpZ2luIQoJb3JpZ2lu", secrets) == "w<redacted>x<redacted><redacted>"
        )
        #expect(redacted("a wJalrXUtnFEM", secrets) == "a wJalrXUtnFEM")
        #expect(redacted("IQoJb3JpZ2lu", secrets) == "<redacted>")
    }

    @Test func `Without a secret a text stays as it is, and what is too short to be one is none`() {
        #expect(redacted("a line\n", []) == "a line\n")
        #expect(redacted("a line\n", ["a", ""]) == "a line\n")
    }

    @Test func `Piece by piece it is the same as at once`() {
        let secrets = ["ASIAABCDEFGH", "ASIAABCDEFGHIJKL", "IQoJb3JpZ2luX2Vj", "zzzzzzzzz"]
        let redaction = redaction(secrets)
        var text: [UInt8] = []
        for _ in 0..<400 {
            let secret = secrets.randomElement() ?? ""
            text +=
                Array(secret.utf8.prefix(Int.random(in: 0...secret.utf8.count)))
                + (Bool.random() ? [0x2e] : [])
        }
        for size in [1, 2, 7, 16, 100] {
            var rest: [UInt8] = []
            var result: [UInt8] = []
            for start in stride(from: 0, to: text.count, by: size) {
                rest += text[start..<min(start + size, text.count)]
                result += redaction.takeRedacted(from: &rest)
            }
            #expect(result + redaction.redacted(rest) == redaction.redacted(text))
        }
    }

    /// Each near miss was once compared with every secret, and the time grew with their number.
    @Test func `Near misses of many secrets take about as long as those of one`() {
        let prefix = "IQoJb3JpZ2luX2VjEJr"
        let text = Array(String(repeating: prefix + "-", count: 10_000).utf8)
        let clock = ContinuousClock()
        let one = redaction([prefix + "0000000000"])
        let many = redaction((0..<2000).map { "\(prefix)\(1_000_000 + $0)" })
        let times = [one, many].map { redaction in
            (0..<3).map { _ in clock.measure { _ = redaction.redacted(text) } }.min()
        }
        #expect((times[1] ?? .zero) < (times[0] ?? .zero) * 20)
    }
}
