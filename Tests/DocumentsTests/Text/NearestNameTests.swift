// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Documents

@Suite struct NearestNameTests {
    @Test(arguments: [("egres", "egress"), ("EGRESS", "egress"), ("regess", "egress"), ("lmits", "limits")])
    func `a near name is found`(name: String, nearest: String) {
        #expect(NearestName.find(name, among: ["egress", "limits", "name"]) == nearest)
    }

    @Test(arguments: ["", "frobnicate", String(repeating: "egress", count: 10_000)])
    func `a far name is not`(name: String) {
        #expect(NearestName.find(name, among: ["egress", "limits", "mounts"]) == nil)
    }

    @Test func `swapped neighbours are one edit`() {
        #expect(NearestName.distance(Array("sqs".utf8), Array("qss".utf8)) == 1)
        #expect(NearestName.distance(Array("".utf8), Array("abc".utf8)) == 3)
    }
}
