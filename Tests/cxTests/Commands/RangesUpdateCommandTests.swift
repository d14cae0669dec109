// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Testing

@testable import Launcher
@testable import cx

struct RangesUpdateCommandTests {
    private func parse(_ arguments: String...) throws -> RangesUpdateCommand {
        try #require(CX.parseAsRoot(["ranges", "update"] + arguments) as? RangesUpdateCommand)
    }

    @Test func `--trust names the certificates that the download trusts`() throws {
        let command = try parse("--trust", "/etc/a.pem", "--trust", "/etc/b.pem")
        #expect(try command.update().settings.trust.map(\.value) == ["/etc/a.pem", "/etc/b.pem"])
    }

    @Test func `a trusted file that does not exist stops the download`() async throws {
        let command = try parse("--trust", "/no/such.pem", "--from", "https://127.0.0.1:1/ranges.json")
        let error = await #expect(throws: CXError.self) { try await command.run() }
        #expect("\(try #require(error))".contains("/no/such.pem"))
    }

    @Test func `an older list is only accepted on demand`() throws {
        #expect(try !parse("--from", "list.json").allowOlder)
        #expect(try parse("--from", "list.json", "--allow-older").allowOlder)
        #expect(try parse("--from", "list.json").from == "list.json")
    }
}
