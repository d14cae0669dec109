// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import GuardProtocol
import Testing

@testable import Launcher

struct STSAnswerTests {
    private static func answer(_ expiration: String) -> String {
        """
        {"Credentials": {"AccessKeyId": "ASIAEXAMPLE", "SecretAccessKey": "hunter2", "SessionToken": "token",
         "Expiration": "\(expiration)"}, "PackedPolicySize": 6}
        """
    }

    @Test(arguments: ["2026-11-21T11:30:00Z", "2026-11-21T11:30:00+00:00"])
    func `Both generations of the CLI write the same moment`(expiration: String) throws {
        let credentials = try STSAnswer.credentials(in: Self.answer(expiration), now: .distantPast)
        #expect(credentials.expiration.timeIntervalSince1970 == 1_795_260_600)
        #expect(credentials.secretAccessKey.reveal() == "hunter2")
    }

    @Test func `Credentials that have ended already are none`() {
        let error = #expect(throws: AWSMessage.self) {
            try STSAnswer.credentials(in: Self.answer("2026-11-21T11:30:00Z"), now: .distantFuture)
        }
        #expect(error?.text.contains("clock") == true)
    }

    @Test(arguments: ["", "{}", answer("soon"), "<html>", answer("2026-11-21T11:30:00Z") + "hunter3"])
    func `Nonsense is an error that quotes nothing of it`(text: String) {
        let error = #expect(throws: AWSMessage.self) { try STSAnswer.credentials(in: text) }
        #expect(error?.text.contains("hunter") == false)
    }
}
