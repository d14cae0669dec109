// SPDX-License-Identifier: Apache-2.0

import TestSupport

/// Writes policies in every layout that YAML allows, with comments at every possible place.
struct Scribe {
    private indirect enum Value {
        case text(String)
        case list([Value])
        case map([(String, Value)])
    }

    /// The comments, each of which stands in the text once.
    private(set) var comments: [String] = []
    private var random: SplitMix

    init(seed: UInt64) {
        random = SplitMix(state: seed)
    }

    private static let policy: [(String, Value)] = [
        ("cx", .text("1")), ("name", .text("x")), ("description", .text("\"what: it # is\"")),
        ("extends", .list([.text("base"), .text("./b.yaml")])),
        (
            "mounts",
            .list([
                .map([("source", .text("~/a")), ("target", .text("'/mnt/a'")), ("optional", .text("true"))]),
                .map([("source", .text("/b")), ("target", .text("/mnt/b"))]),
            ])
        ),
        (
            "environment",
            .map([
                ("pass", .list([.text("TERM"), .text("LANG")])),
                ("set", .map([("B", .text("it's")), ("A", .text("\"\""))])),
            ])
        ),
        (
            "claude",
            .map([
                (
                    "settings",
                    .map([
                        (
                            "permissions",
                            .map([("deny", .list([.text("\"Bash(rm *)\"")])), ("allow", .list([]))])
                        ),
                        ("env", .map([])),
                    ])
                )
            ])
        ),
        (
            "egress",
            .map([
                (
                    "hosts",
                    .list([
                        .text("a.example"),
                        .map([("host", .text("b.example")), ("ports", .list([.text("22")]))]),
                    ])
                ),
                (
                    "aws",
                    .map([("regions", .list([.text("us-east-1")])), ("services", .list([.text("sts")]))])
                ),
            ])
        ),
        ("novel", .list([.list([.text("a"), .text("b")]), .map([("k", .text("v"))])])),
    ]

    mutating func text() -> String {
        let kept = Self.policy.filter { _ in chance(4, 5) }
        let text =
            lines(before: 0) + block(.map(kept.isEmpty ? [Self.policy[0]] : kept), at: 0) + lines(before: 0)
        return chance(1, 8) ? text.replacing("\n", with: "\r\n") : text
    }

    private mutating func chance(_ part: Int, _ whole: Int) -> Bool {
        Int.random(in: 0..<whole, using: &random) < part
    }

    private mutating func comment() -> String {
        comments.append("#\(chance(1, 2) ? " " : "")comment-\(comments.count)-: [x")
        return comments[comments.count - 1]
    }

    /// Blank lines and comments on lines of their own.
    private mutating func lines(before indent: Int) -> String {
        var text = ""
        while chance(1, 4) {
            text += chance(1, 2) ? (chance(1, 3) ? "   \n" : "\n") : margin(indent) + comment() + "\n"
        }
        return text
    }

    private mutating func end() -> String {
        (chance(1, 5) ? margin(Int.random(in: 1...4, using: &random)) + comment() : chance(1, 9) ? "  " : "")
            + "\n"
    }

    private func margin(_ count: Int) -> String { String(repeating: " ", count: count) }

    private mutating func block(_ value: Value, at indent: Int) -> String {
        switch value {
        case .text(let text): return margin(indent) + text + end()
        case .list(let items):
            return items.map {
                lines(before: indent) + margin(indent) + "-" + behind($0, of: indent, isList: true)
            }
            .joined()
        case .map(let entries):
            return entries.shuffled(using: &random).map { key, value in
                lines(before: indent) + margin(indent) + (chance(1, 6) ? "\"\(key)\"" : key) + ":"
                    + behind(value, of: indent, isList: false)
            }.joined()
        }
    }

    private mutating func behind(_ value: Value, of indent: Int, isList: Bool) -> String {
        let gap = margin(Int.random(in: 1...3, using: &random))
        switch value {
        case .text(let text): return gap + text + end()
        case .list(let items) where items.isEmpty || chance(1, 3):
            return gap + flow(value, at: indent) + end()
        case .map(let entries) where entries.isEmpty || chance(1, 3):
            return gap + flow(value, at: indent) + end()
        case .list where !isList && chance(1, 3): return end() + block(value, at: indent)
        case .list, .map:
            let inner = indent + Int.random(in: 1...4, using: &random)
            guard isList, inner > indent + 1, chance(1, 2) else {
                return end() + block(value, at: inner) + lines(before: inner)
            }
            // Right behind the dash.
            let saved = (comments, random)
            let text = block(value, at: inner)
            guard text.hasPrefix(margin(inner)), !text.dropFirst(inner).hasPrefix("#"),
                !text.dropFirst(inner).hasPrefix(" "),
                !text.dropFirst(inner).hasPrefix("\n")
            else {
                (comments, random) = saved
                return "\n" + block(value, at: inner)
            }
            return margin(inner - indent - 1) + text.dropFirst(inner)
        }
    }

    private mutating func flow(_ value: Value, at indent: Int) -> String {
        var parts: [String] = []
        switch value {
        case .text(let text): return text
        case .list(let items):
            for item in items { parts.append(flow(item, at: indent)) }
        case .map(let entries):
            for (key, value) in entries.shuffled(using: &random) {
                parts.append("\(key): \(flow(value, at: indent))")
            }
        }
        var text = lineBreak(indent)
        for (place, part) in parts.enumerated() {
            text += (place > 0 ? "," + lineBreak(indent) : "") + part + lineBreak(indent)
        }
        if case .list = value { return "[\(text)]" }
        return "{\(text)}"
    }

    private mutating func lineBreak(_ indent: Int) -> String {
        guard chance(1, 6) else { return chance(1, 3) ? "  " : "" }
        return (chance(1, 2) ? " " + comment() : "") + "\n" + margin(indent + 1)
    }
}
