// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import GuardProtocol
import Testing

@testable import Launcher

struct AuditChainTests {
    private func chain(_ lines: [String]) -> AuditChain {
        var chain = AuditChain(session: AuditSamples.session)
        for line in lines { chain.check(.init(bytes: Array(line.utf8), isEnded: true, isTooLong: false)) }
        return chain
    }

    @Test func `An unchanged log has no findings`() {
        let lines = AuditSamples.lines()
        let chain = chain(lines)
        #expect(chain.findings == [])
        #expect(chain.seal == AuditSeal(lines: 8, last: AuditLine.digest(of: lines[7].utf8)))
        #expect(chain.start == AuditSamples.facts)
        #expect(chain.end == SessionEnd(exitStatus: 0, reason: nil))
        #expect(chain.refusals == 3)
    }

    @Test(arguments: 0..<7)
    func `A change in any line but the last is found at the next line`(index: Int) {
        var lines = AuditSamples.lines()
        lines[index] = lines[index].replacing("20.500Z", with: "20.501Z").replacing(
            "21.500Z", with: "21.501Z")
        let finding = chain(lines).findings.first
        #expect(finding?.kind == .brokenChain)
        #expect(finding?.line == index + 2)
        #expect(finding?.problem.contains("line \(index + 1) was changed") == true)
    }

    @Test(arguments: 0..<7)
    func `The removal of any line but the last is found at its place`(index: Int) {
        var lines = AuditSamples.lines()
        lines.remove(at: index)
        let finding = chain(lines).findings.first
        #expect(finding?.kind == .brokenChain)
        #expect(finding?.line == index + 1)
    }

    @Test(arguments: 0..<7)
    func `Two swapped lines are found`(index: Int) {
        var lines = AuditSamples.lines()
        lines.swapAt(index, index + 1)
        let findings = chain(lines).findings
        #expect(findings.contains { $0.kind == .brokenChain && $0.line == index + 1 })
    }

    @Test(arguments: 0..<8)
    func `A duplicate line is found`(index: Int) {
        var lines = AuditSamples.lines()
        lines.insert(lines[index], at: index)
        let findings = chain(lines).findings
        #expect(findings.contains { $0.kind == .brokenChain && $0.line == index + 2 })
    }

    @Test(arguments: 1..<8)
    func `An inserted line is found, with the line after which the next one was written`(index: Int) {
        var lines = AuditSamples.lines()
        let event = GuardEvent(.nameRefused, time: AuditSamples.start, host: "framed.example.net")
        let previous = AuditLine.digest(of: lines[index - 1].utf8)
        let forged = AuditLine(session: AuditSamples.session, entry: .seen(event), previous: previous)
        lines.insert(String(decoding: forged.bytes, as: UTF8.self), at: index)
        let finding = chain(lines).findings.first
        #expect(finding?.line == index + 2)
        #expect(finding?.problem.contains("right after line \(index)") == true)
    }

    @Test func `A line of another session is found even if the chain is whole`() {
        var previous = AuditLine.origin
        let lines = [AuditSamples.session, "20261121-103020-zzzzz"].map { session in
            let entry: AuditEntry =
                previous == AuditLine.origin
                ? .started(AuditSamples.facts, at: AuditSamples.start) : .seen(AuditSamples.events[0])
            let bytes = AuditLine(session: session, entry: entry, previous: previous).bytes
            previous = AuditLine.digest(of: bytes)
            return String(decoding: bytes, as: UTF8.self)
        }
        #expect(chain(lines).findings.map(\.kind) == [.otherSession])
    }

    @Test func `In two joined logs the start of the second is found`() {
        let findings = chain(AuditSamples.lines() + AuditSamples.lines()).findings
        #expect(findings.first?.line == 9)
        #expect(findings.first?.problem.contains("the first line of a log") == true)
        #expect(findings.contains { $0.kind == .misplaced })
    }

    @Test(arguments: ["", "x", "\u{0}\u{1b}]0;owned\u{7}", #"{"event":"\u001b[31m"}"#, "[[[[[[[[[[", "{}"])
    func `Garbage is reported as garbage and cannot control a terminal`(garbage: String) {
        var lines = AuditSamples.lines()
        lines.insert(garbage, at: 3)
        let findings = chain(lines).findings
        #expect(findings.first?.kind == .garbage)
        #expect(findings.first?.line == 4)
        #expect(
            findings.allSatisfy {
                $0.problem.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7f }
            })
    }

    @Test func `A log of nothing but garbage takes little memory`() {
        var chain = AuditChain(session: AuditSamples.session)
        for _ in 0..<10_000 { chain.check(.init(bytes: [0x78], isEnded: true, isTooLong: false)) }
        #expect(chain.findings.count == AuditChain.mostFindings)
        #expect(chain.hasMoreFindings)
        #expect(chain.seal.lines == 10_000)
    }

    @Test func `A line that is too long or has no end is found`() {
        var chain = AuditChain(session: AuditSamples.session)
        chain.check(.init(bytes: Array(AuditSamples.lines()[0].utf8), isEnded: false, isTooLong: false))
        chain.check(.init(bytes: [], isEnded: true, isTooLong: true))
        #expect(chain.findings.map(\.kind) == [.tornLine, .tooLong])
    }
}
