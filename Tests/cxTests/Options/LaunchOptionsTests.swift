// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Launcher
import Testing

@testable import cx

struct LaunchOptionsTests {
    @Test func `without options no setting is given`() throws {
        let options = try LaunchOptions.parse(["--policy", "p"])
        #expect(options.settings.values.isEmpty)
        #expect(options.session.values.isEmpty)
        #expect(options.session.incident == nil)
        #expect(try options.session.mfa.given() == nil)
        #expect(!options.keepTranscript)
    }

    @Test(arguments: [
        UserSetting.engine, .image, .profile, .role, .region, .proxy, .trust,
    ]) func `each setting has a flag of its name`(setting: UserSetting) throws {
        let options = try LaunchOptions.parse(["--policy", "p", setting.flag, "a value"])
        #expect(options.settings.values == [setting: ["a value"]])
        #expect(options.session.values.isEmpty)
    }

    @Test func `--trust may be repeated, and keeps the order`() throws {
        let options = try LaunchOptions.parse(["--policy", "p", "--trust", "b.pem", "--trust", "a.pem"])
        #expect(options.settings.values == [.trust: ["b.pem", "a.pem"]])
    }

    @Test func `--credentials says how keys reach the agent`() throws {
        let options = try LaunchOptions.parse(["--policy", "p", "--credentials", "environment"])
        #expect(options.session.values == [.credentials: ["environment"]])
        #expect(options.settings.values.isEmpty)
    }

    @Test func `a wrong way to hand out credentials stops the plan`() throws {
        let options = try LaunchOptions.parse(["--policy", "offline", "--credentials", "post"])
        let error = #expect(throws: CXError.self) { try options.plan(for: .session(prompt: nil)) }
        #expect("\(try #require(error))".contains("post (flag --credentials)"))
    }

    @Test(arguments: [
        "127.0.0.1:3128", "https://proxy.example.com:3128", "http://user:secret@proxy.example.com:1",
    ])
    func `a proxy that cx cannot use stops the plan, and the message does not repeat it`(proxy: String) throws
    {
        let options = try LaunchOptions.parse(["--policy", "offline", "--proxy", proxy])
        let error = #expect(throws: CXError.self) { try options.plan(for: .session(prompt: nil)) }
        let message = "\(try #require(error))"
        #expect(!message.contains(proxy))
        #expect(message.contains("proxy") || message.contains("password"))
    }

    @Test(arguments: ["12345", "1234567", "12345a", ""])
    func `an MFA code that is not six digits is refused`(code: String) throws {
        let options = try MFAOption.parse(["--mfa", code])
        #expect(throws: CXError.self) { try options.given() }
    }

    @Test func `a launch needs a policy`() throws {
        let error = #expect(throws: (any Error).self) { try CX.parseAsRoot(["why is it slow"]) }
        #expect(CX.message(for: try #require(error)).contains("--policy"))
    }
}
