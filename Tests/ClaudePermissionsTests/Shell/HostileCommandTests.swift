// SPDX-License-Identifier: Apache-2.0

import TestSupport
import Testing

@testable import ClaudePermissions

@Suite struct HostileCommandTests {
    private static let model = PermissionEngine(
        rules: ["Bash(touch *)"].compactMap { AgentRule($0, in: .deny) })

    @Test(arguments: [
        "$(", "${", "`", "((", "(", "{ ", "\"$(", "<(", "case x in ", "<<a ", "a=(", "\\", "'", "$((", "if ",
        "x;", "&",
        "\"`", "${a#$(", "sudo ", "xargs ",
    ]) func `text that opens without end comes to an end`(piece: String) {
        let text = String(repeating: piece, count: 9_000 / piece.utf8.count)
        _ = Self.model.verdict(on: .command(text))
        #expect(Self.model.verdict(on: .command("touch a; " + text)).answer == .denied)
    }

    @Test func `any text comes to an end`() {
        var generator = SplitMix(state: 7)
        let pieces = [
            "$(", ")", "${", "}", "`", "'", "\"", ";", "&", "|", "<", ">", "<<E", "\n", "E", " ", "touch",
            "if", "fi",
            "case", "in", "esac", "((", "))", "a=", "$x", "\\", "#", "for", "do", "done", "{", "xargs", "env",
            "-c",
        ]
        for _ in 0..<2_000 {
            let text = (0..<Int.random(in: 1...60, using: &generator)).map { _ in
                pieces.randomElement(using: &generator) ?? ""
            }.joined()
            _ = Self.model.verdict(on: .command(text))
        }
    }
}
