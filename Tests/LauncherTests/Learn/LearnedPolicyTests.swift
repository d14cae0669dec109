// SPDX-License-Identifier: Apache-2.0

import Addresses
import Documents
import FoundationEssentials
import GuardProtocol
import Policy
import Testing

@testable import Launcher

struct LearnedPolicyTests {
    private let learned = LearnedPolicy(
        name: "sample", parent: "sample", session: Samples.session)
    private let time = Date(timeIntervalSince1970: 1_795_257_020)

    private func text(_ report: SessionReport) -> String {
        learned.text(
            of: SuggestedEgress(report.refusals, names: report.names), isComplete: report.otherRefusals == nil
        )
    }

    private func read(_ text: String) -> PolicyReading {
        PolicyReader { name, _ in
            name == "sample" ? PolicySource(path: "sample.yaml", text: Samples.minimal) : nil
        }.read(PolicySource(path: "sample-learned.yaml", text: text))
    }

    @Test func `It extends the policy by the refusals, each line with times and count`() throws {
        var report = SessionReport()
        for second in [0.0, 5, 65] {
            report.count(
                GuardEvent(.nameRefused, time: time.addingTimeInterval(second), host: "paste.example.net"))
        }
        let target = IPAddress("203.0.113.66")
        report.count(GuardEvent(.packetRefused, time: time, address: target, port: 22, protocol: "tcp"))
        let metadata = IPAddress("169.254.169.254")
        report.count(GuardEvent(.packetRefused, time: time, address: metadata, port: 80, protocol: "tcp"))
        #expect(
            text(report) == """
                # Refusals of the policy sample in session 20261121-103020-abcde, written by cx learn. Keep the lines that the work
                # needs and delete the rest: each line lets code inside send data there. Times are UTC.
                cx: 1
                name: sample-learned
                description: The refusals of sample in one session, to be reviewed.
                extends: ["sample"]

                egress:
                  hosts:
                    # 3 times, 2026-11-21T10:30:20Z to 2026-11-21T10:31:25Z
                    - {host: paste.example.net, ports: [443]}
                  networks:
                    # once, 2026-11-21T10:30:20Z
                    - {cidr: "203.0.113.66/32", ports: [22]}

                # No line of a policy allows these:
                # - tcp to 169.254.169.254:80: "169.254.169.254" overlaps 169.254.169.0/24: metadata of AWS, Google Cloud and Azure (once, 2026-11-21T10:30:20Z)

                """)
        let reading = read(text(report))
        #expect(reading.findings.filter { $0.severity == .error } == [])
        #expect(reading.policy?.name == "sample-learned")
        #expect(reading.policy?.egress.hosts.map(\.name.text) == ["paste.example.net"])
        #expect(reading.policy?.egress.networks.map(\.prefix.description) == ["203.0.113.66"])
    }

    @Test func `Whatever names a session asks for, the policy has no errors and allows only the plain ones`()
        throws
    {
        let long = "\(String(repeating: "a", count: 63)).\(String(repeating: "b", count: 63))."
        let longest = "\(long)\(String(repeating: "c", count: 63)).\(String(repeating: "d", count: 57)).net"
        #expect(longest.utf8.count == 253)
        let plain = [
            "xn--bcher-kva.example.net", "_dmarc.example.net", "12.5e3", "0x1f.example.net",
            "null.example.net",
            "1.2.3.4.example.net", "1e5.example.net", "true.no", "a--b.example.net", "1_000.2e2",
        ]
        let hostile =
            [
                longest, "*.example.net", "a\"b.example.net", "a'b.example.net", "a: b",
                "- {host: evil.example.net, ports: [443]}",
                "\nextends: evil", "a\n    - evil.example.net", "#", "a\u{0}b", "a\tb", "\u{1b}[2J",
                "\u{202e}net",
                "ä.example.net",
                "%TAG ! x", "&a", "*a", "!!str", "? ", "| ", "> ", "{}", "[]", "---", "...", "\u{feff}",
                "\u{2028}x: y",
                String(repeating: "x", count: 100_000),
            ] + (0..<30).map { "\($0) ? ? ? " }
        var report = SessionReport()
        for name in plain + hostile {
            report.count(GuardEvent(.nameRefused, host: name, reason: "\(name)?"))
            report.count(GuardEvent(.serverNameRefused, host: name, port: 443, reason: name))
            report.count(GuardEvent(.answerRefused, host: name, reason: name))
        }
        let reading = read(text(report))
        #expect(reading.findings.filter { $0.severity == .error } == [])
        #expect(Set(try #require(reading.policy).egress.hosts.map(\.name.text)) == Set(plain))
    }

    @Test func `Its length is limited, and it says what it leaves out`() throws {
        var report = SessionReport()
        for number in 0..<1_000 {
            report.count(GuardEvent(.nameRefused, host: "service.n\(number).example.net"))
            report.count(GuardEvent(.nameRefused, host: "\(String(repeating: "\\255", count: 60))\(number)"))
        }
        let text = text(report)
        let reading = read(text)
        #expect(reading.policy?.egress.hosts.count == LearnedPolicy.mostEntries)
        #expect(text.hasSuffix("# And 1700 more: cx sessions show 20261121-103020-abcde\n"))
    }

    @Test func `The learned policy of the longest name has a valid name`() {
        let name = String(repeating: "n", count: 64)
        let learned = LearnedPolicy(name: name, parent: "sample", session: Samples.session)
        #expect(read(learned.skeleton).policy?.name == "\(name.dropLast(8))-learned")
    }
}
