// SPDX-License-Identifier: Apache-2.0

import Policy

@testable import Launcher

/// Anything that a program may write to a terminal. The filter writes only text and listed sequences, and the
/// result does not depend on where the input was cut. The sequences that reset the terminal are of the same
/// list.
enum TerminalTarget: FuzzTarget {
    static let name = "terminal"

    static func run(_ input: [UInt8]) {
        let rules = TerminalRules(
            grants: TerminalGrants(
                clipboard: input.count & 1 == 0 ? .none : .write, title: input.count & 2 != 0),
            hasInput: input.count & 4 == 0)
        var whole = TerminalFilter(rules)
        let output = whole.filter(input[...], room: 512).output
        check(output, rules)
        check(whole.reset, rules)
        var parts = TerminalFilter(rules)
        let cut = input.count / 2
        let first = parts.filter(input[..<cut], room: 512)
        let second = parts.filter(input[cut...], room: 512 - first.asked.count)
        precondition(first.output + second.output == output, "where it is cut matters")
        precondition(parts.reset == whole.reset, "where it is cut matters to what is put back")
        // The same bytes as a terminal's answers.
        var queries = TerminalQueries()
        queries.read(input[...])
    }

    /// Checks the output in another way than the filter does: by the beginning of each piece.
    private static func check(_ output: [UInt8], _ rules: TerminalRules) {
        guard let text = String(validating: output, as: UTF8.self) else { preconditionFailure("not UTF-8") }
        var rest = Array(text.unicodeScalars)[...]
        while let first = rest.popFirst() {
            guard first == "\u{1b}" else {
                precondition(
                    first.value >= 0x20 || (7...15).contains(first.value), "a control: \(first.value)")
                precondition(!(0x7f...0x9f).contains(first.value), "a control of eight bits")
                continue
            }
            switch rest.popFirst() {
            case "[":
                let body = rest.prefix { $0.value < 0x40 }
                rest = rest.dropFirst(body.count)
                guard let final = rest.popFirst() else { preconditionFailure("a sequence without an end") }
                check(String(String.UnicodeScalarView(body)), final, rules)
            case "]":
                let body = rest.prefix { $0.value >= 0x20 }
                rest = rest.dropFirst(body.count)
                if rest.popFirst() == "\u{1b}" {
                    precondition(rest.popFirst() == "\\", "a string without an end")
                }
                checkCommand(String(String.UnicodeScalarView(body)), rules)
            case "(", ")", "*", "+":
                precondition(rest.popFirst().map { "0B".unicodeScalars.contains($0) } ?? false)
            case let byte?: precondition("78DEM=>".unicodeScalars.contains(byte), "ESC \(byte)")
            case nil: preconditionFailure("ESC at the end")
            }
        }
    }

    private static func check(_ body: String, _ final: Unicode.Scalar, _ rules: TerminalRules) {
        precondition(
            "@ABCDEFGHIJKLMPSTXZ`abcdefhlmnpqrstu".unicodeScalars.contains(final), "CSI \(body) \(final)")
        precondition(body.unicodeScalars.allSatisfy { $0.value >= 0x20 } && body.utf8.count <= 256)
        switch final {
        case "t" where !rules.grants.title:
            precondition([14, 16, 18].contains(Int(body)), "the window: \(body)")
        case "c", "n": precondition(rules.hasInput, "a question without input")
        case "h", "l":
            let mode = body.first == "?" ? Int(body.dropFirst()) : Int(body).map { -$0 }
            precondition(mode.map { $0 == -4 || rules.allows(mode: $0) } ?? false, "a mode: \(body)")
        default: break
        }
    }

    private static func checkCommand(_ body: String, _ rules: TerminalRules) {
        let number = String(body.prefix { $0 != ";" })
        switch number {
        case "8": precondition(body.utf8.count <= 1 << 20)
        case "4", "10", "11", "12", "17", "19":
            precondition(body.hasSuffix(";?") && rules.hasInput, "a colour: \(body)")
        case "0", "1", "2": precondition(rules.grants.title, "a title")
        case "52": precondition(rules.grants.clipboard == .write && !body.contains("?"), "the clipboard")
        default: preconditionFailure("a command: \(body)")
        }
    }
}
