import Guard
import Policy
import Testing

@testable import Launcher

struct SessionReportTests {
    @Test func `Connections add up by host and port, refusals by what was refused`() {
        var report = SessionReport()
        for _ in 0..<2 {
            report.count(GuardEvent(.connectionClosed, host: "a.example.com", port: 443, bytesIn: 10, bytesOut: 5))
        }
        report.count(GuardEvent(.nameRefused, host: "evil.example.net"))
        report.count(GuardEvent(.packetRefused, address: IPAddress(v4: 0xA9FE_A9FE), port: 80, protocol: "tcp"))
        #expect(report.reached["a.example.com:443"] == .init(connections: 2, bytesIn: 20, bytesOut: 10))
        #expect(
            report.refused == ["the name evil.example.net": 1, "tcp to 169.254.169.254:80": 1])
        #expect(report.lines.count == 3)
    }

    @Test func `What failed, what was lost and what changed is said`() {
        var report = SessionReport()
        report.count(GuardEvent(.connectionFailed, host: "a.example.com", reason: "timed out"))
        report.count(GuardEvent(.eventsDropped))
        report.triggers = [".envrc"]
        #expect(report.lines.map { $0.prefix(8) } == ["failed  ", "changed ", "there wa"])
    }

    @Test func `An uneventful session has nothing to report`() {
        var report = SessionReport()
        report.count(GuardEvent(.wallVerified))
        #expect(report.lines.isEmpty)
    }
}
