// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Launcher
import Testing

@testable import cx

struct QuestionOptionsTests {
    @Test(arguments: [
        (["--policy", "p", "- why is it slow"], ["--policy", "p", "--question=- why is it slow"]),
        (["-v is a flag?"], ["--question=-v is a flag?"]),
        (["--what is this"], ["--question=--what is this"]),
        (["-a\tb"], ["--question=-a\tb"]),
        (["- one", "- two"], ["--question=- one", "--question=- two"]),
    ]) func `an argument with a dash and white space is marked as a question`(
        arguments: [String], marked: [String]
    ) {
        #expect(Question.markingDashes(in: arguments) == marked)
    }

    @Test(arguments: [
        [], ["--policy", "p"], ["why is it slow"], ["-x"], ["--print"], ["--reason=two words"],
        ["--question", "- why"], ["--question=- why"], ["shell", "--", "grep", "-e a b"], ["--", "- why"],
    ]) func `flags, values, and what stands behind two dashes stay as they are`(arguments: [String]) {
        #expect(Question.markingDashes(in: arguments) == arguments)
    }

    @Test func `an equals sign behind white space makes no assignment`() {
        #expect(Question.markingDashes(in: ["--is a=b true"]) == ["--question=--is a=b true"])
        #expect(Question.markingDashes(in: ["-e a=b"]) == ["--question=-e a=b"])
    }

    @Test func `only what stands behind the two dashes is left alone`() {
        #expect(Question.markingDashes(in: ["- a", "--", "- b"]) == ["--question=- a", "--", "- b"])
    }

    @Test(arguments: [
        ([], LaunchRequest.session(prompt: nil)), (["why"], .session(prompt: "why")),
        (["--print", "why"], .answer(prompt: "why")), (["--question", "- why"], .session(prompt: "- why")),
        (["--question=-"], .session(prompt: "-")), (["--question", "--print"], .session(prompt: "--print")),
        (["--print", "--question", "-x"], .answer(prompt: "-x")),
        (["--", "--resume", "x y"], .agent(arguments: ["--resume", "x y"])),
    ]) func `the options become a request`(arguments: [String], request: LaunchRequest) throws {
        #expect(try QuestionOptions.parse(arguments).request == request)
    }

    @Test(arguments: [
        (["why", "--question", "- no"], "Give one question only."),
        (["why", "--", "--resume"], "Give Claude Code either a question or arguments after --, not both."),
        (
            ["--print", "--", "--resume"],
            "Give Claude Code either a question or arguments after --, not both."
        ),
        (["--print"], "--print needs a question."),
    ]) func `what does not go together is refused`(arguments: [String], message: String) throws {
        let error = #expect(throws: (any Error).self) { try QuestionOptions.parse(arguments) }
        #expect(QuestionOptions.message(for: try #require(error)) == message)
    }

    @Test func `a question with a dash reaches the default command in one piece`() throws {
        let arguments = Question.markingDashes(in: ["--policy", "p", "-- is what begins a comment in SQL?"])
        let command = try #require(CX.parseAsRoot(arguments) as? RunCommand)
        #expect(command.question.request == .session(prompt: "-- is what begins a comment in SQL?"))
        #expect(command.options.policy.policy == "p")
    }
}
