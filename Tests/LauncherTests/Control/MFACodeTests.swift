// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import GuardProtocol
import Testing

@testable import Launcher

struct MFACodeTests {
    @Test(arguments: ["", "12345", "1234567", "12345a", "１２３４５６", "123 56"])
    func `A code is six digits`(text: String) {
        #expect(throws: CXError.self) { try MFACode(text) }
    }

    @Test func `A code is shown nowhere but on its way`() throws {
        let request = RenewRequest(code: try MFACode(" 123456\n"))
        #expect(!"\(request)".contains("123456"))
        let line = try JSONLine.encode(request)
        #expect(String(decoding: line, as: UTF8.self) == "{\"mfa\":\"123456\",\"renew\":\"credentials\"}\n")
        #expect(try ControlRequest(line) == .renew(request))
    }

    @Test(arguments: [
        #"{"renew":"credentials","mfa":"12345"}"#, #"{"renew":"walls"}"#,
        #"{"renew":"credentials","more":1}"#, "{}",
    ])
    func `What is no request is refused`(line: String) {
        #expect(throws: (any Error).self) { try ControlRequest(Data(line.utf8)) }
    }
}
