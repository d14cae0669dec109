// SPDX-License-Identifier: Apache-2.0

import Addresses
import TestSupport
import Testing

@testable import Documents
@testable import Policy

/// The tokens agree with the parser on where things begin, and with its scanner on what is a comment.
@Suite struct YAMLTokensTests {
    private func places(_ node: YAMLNode) -> [Origin] {
        switch node.content {
        case .scalar(let scalar): scalar.text.isEmpty ? [] : [node.origin]
        case .list(let items): [node.origin] + items.flatMap(places)
        case .map(let entries): [node.origin] + entries.flatMap { [$0.origin] + places($0.value) }
        }
    }

    private static let hard = """
        # head
        a: |  # literal
          # no comment
           "no quote

          still
        b: >-
          folded # text
        "c d": 'it''s # no comment' # one
        e: plain "quote
          goes on "here [
         # ends it
        f: [one, "two, # no
          comment", {g: h, 'i':j}, k # in a flow
          , l m
          n]
        - o
        """

    @Test(
        arguments: ShippedPolicies.all.map(\.text) + [
            String(hard.dropLast(3)),
            "- - a\n  - b: c\n    d: e\n-\n  f: {g: [h, i: j]}\n- |1\n  k\n  # l\n-\n  m\n  \"n\n- o\n",
            "a:\n- b\n- \"c\"\nd:\n  e: f#g\n  h: i:j\n",
        ])
    func `each node of the parser begins with a token`(text: String) throws {
        let findings = FindingCollector()
        let reader = YAMLReader(source: PolicySource(path: "test.yaml", text: text), findings: findings)
        let root = try #require(reader.read(), "\(findings.findings)")
        let tokens = SourceTokens(text)
        for place in places(root) {
            #expect(tokens.index(at: TextPosition(line: place.line, column: place.column)) != nil, "\(place)")
        }
    }

    @Test func `comments are told from what looks like one`() {
        let comments = YAMLComments.all(in: SourceTokens(Self.hard))
        #expect(
            comments.map { "\($0.start.line):\($0.start.column) \($0.isAlone ? "alone " : "")\($0.text)" }
                == [
                    "1:1 alone # head", "2:7 # literal", "9:29 # one", "12:2 alone # ends it",
                    "14:30 # in a flow",
                ])
    }

    @Test func `any text is taken apart, in order and within its lines`() {
        var generator = SplitMix(state: 7)
        let alphabet = Array("ab:#-?,[]{}|>'\"\\&*!% \t\n\n\r漢\u{301}1".unicodeScalars)
        for _ in 0..<3_000 {
            var text = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 0..<60, using: &generator) {
                text.append(alphabet.randomElement(using: &generator) ?? "a")
            }
            let tokens = SourceTokens(String(text))
            var last = TextPosition(line: 1, column: 0)
            for token in tokens.tokens {
                #expect(last < token.start && token.start < token.end, "\(String(text).debugDescription)")
                #expect(token.start.column <= tokens.source.line(token.start.line).count)
                last = token.start
            }
        }
    }
}
