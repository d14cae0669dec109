// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import cx

struct LineDifferenceTests {
    @Test func `equal texts have no difference`() {
        #expect(LineDifference(from: "a\nb\n", to: "a\nb\n").text(limit: 10) == "")
    }

    @Test func `a changed line is removed and inserted under its number in the old text`() {
        #expect(
            LineDifference(from: "a\nb\nc\n", to: "a\nB\nc\n").text(limit: 10) == """
                @@ line 2 @@
                -b
                +B
                """)
    }

    @Test func `an inserted line has the number of the old line that follows it`() {
        #expect(
            LineDifference(from: "a\nb\n", to: "a\nnew\nb\n").text(limit: 10) == """
                @@ line 2 @@
                +new
                """)
    }

    @Test func `changes far apart are groups of their own, neighbours share one`() {
        #expect(
            LineDifference(from: "a\nb\nc\nd\ne\nf\n", to: "b\nc\nd\nF\nf\n").text(limit: 10) == """
                @@ line 1 @@
                -a
                @@ line 5 @@
                -e
                +F
                """)
        #expect(
            LineDifference(from: "a\nb\nc\n", to: "A\nB\nc\n").text(limit: 10) == """
                @@ line 1 @@
                -a
                -b
                +A
                +B
                """)
    }

    @Test func `a missing newline at the end is a difference`() {
        #expect(LineDifference(from: "a", to: "a\n").text(limit: 10) == "@@ line 2 @@\n+")
    }

    @Test(arguments: [
        (2, "@@ line 1 @@\n-a\n-b\n… and 1 more line"), (3, "@@ line 1 @@\n-a\n-b\n-c"),
        (0, "… and 3 more lines"),
    ]) func `more lines than the limit are only counted`(limit: Int, text: String) {
        #expect(LineDifference(from: "a\nb\nc\n", to: "").text(limit: limit) == text)
    }

    @Test func `control characters of a file do not reach the terminal`() {
        let text = LineDifference(from: "", to: "\u{1b}[2J").text(limit: 10)
        #expect(!text.contains("\u{1b}"))
        #expect(text.contains("[2J"))
    }
}
