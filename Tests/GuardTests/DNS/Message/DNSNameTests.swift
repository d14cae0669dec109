// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Guard

struct DNSNameTests {
    @Test func `names differ by more than case`() {
        #expect(DNSName(text: "wWw.eXample.COM") == DNSName(text: "www.example.com"))
        #expect(DNSName(text: "www.example.com").hashValue == DNSName(text: "WWW.EXAMPLE.COM").hashValue)
        #expect(DNSName(text: "www.example.com") != DNSName(text: "www.example.org"))
    }

    @Test func `a dot inside a label does not make two labels`() {
        let oneLabel = DNSName(labels: [Array("allowed.example".utf8), Array("com".utf8)])
        #expect(oneLabel != DNSName(text: "allowed.example.com"))
        #expect(oneLabel.description == #"allowed\046example.com"#)
    }

    @Test func `control sequences and bytes that are no text are escaped`() {
        let name = DNSName(labels: [[0x1b, 0x5b, 0x32, 0x4a, 0x0a, 0xff, 0x22, 0x5c], Array("com".utf8)])
        #expect(name.description == #"\027\0912j\010\255\034\092.com"#.replacing("2j", with: "2j"))
        #expect(name.description.utf8.allSatisfy { (0x20..<0x7f).contains($0) })
    }

    @Test func `a long name is cut in its text`() {
        let name = DNSName(labels: Array(repeating: [UInt8](repeating: 0, count: 60), count: 4))
        #expect(name.description.count == 254)
    }

    @Test func `a name is within its ancestors and itself`() {
        let name = DNSName(text: "1.2.0.192.In-Addr.ARPA")
        #expect(name.isWithin(DNSName(text: "in-addr.arpa")))
        #expect(name.isWithin(name))
        #expect(!DNSName(text: "xin-addr.arpa").isWithin(DNSName(text: "in-addr.arpa")))
        #expect(!DNSName(text: "arpa").isWithin(DNSName(text: "in-addr.arpa")))
    }
}
