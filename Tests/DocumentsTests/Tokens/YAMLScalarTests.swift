// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Documents

@Suite struct YAMLScalarTests {
    @Test(arguments: [
        "word", "it's", "two words", "a: b", "a #b", "x:", "no? yes", "- a", "[a]", "{a}", "a, b", "*a", "&a",
        "!a",
        "~", "~/a", "/a", "", " a", "a ", "5", "1.5", "12.5e3", "4GiB", "15m", "yes", "null", "true", "a\\b",
        "\"",
        "'", "''", "\"a\" b", "é", "漢字", "@a", "%a", "`a", "|", ">", "a\nb", "s3:Get*", "./a.yaml",
        "fe80::1/128",
    ])
    func `a string is read back as it was written`(text: String) throws {
        var styles: [YAMLScalar.Style] = [.plain, .word, .doubleQuoted]
        if !text.contains("\n") { styles.append(.singleQuoted) }
        for style in styles {
            let written = YAMLScalar.written(text, as: style)
            let findings = FindingCollector()
            let source = PolicySource(path: "a.yaml", text: "- \(written)\n- [\(written), x]\n")
            let root = try #require(YAMLReader(source: source, findings: findings).read(), "\(written)")
            guard case .list(let items) = root.content, case .list(let inner) = items[1].content else {
                Issue.record("\(written)")
                return
            }
            for node in [items[0], inner[0]] {
                guard case .scalar(let scalar) = node.content else {
                    Issue.record("\(written)")
                    return
                }
                #expect(scalar.text == text && scalar.kind == .string, "\(written)")
            }
        }
    }

    @Test(
        arguments: [
            ("it's", .plain, "it's"), ("it's", .word, "\"it's\""), ("two words", .plain, "two words"),
            ("two words", .word, "\"two words\""), ("a: b", .plain, "\"a: b\""), ("/a", .plain, "\"/a\""),
            ("/a", .word, "/a"), ("4GiB", .word, "4GiB"), ("10.0.0.1/32", .word, "\"10.0.0.1/32\""),
            ("it's", .singleQuoted, "'it''s'"), ("a\"\\\n", .doubleQuoted, "\"a\\\"\\\\\\n\""),
            ("\u{1B}", .doubleQuoted, "\"\\U0000001B\""),
        ] as [(String, YAMLScalar.Style, String)])
    func `a style has quotation marks where YAML wants them`(
        text: String, style: YAMLScalar.Style, written: String
    ) {
        #expect(YAMLScalar.written(text, as: style) == written)
    }
}
