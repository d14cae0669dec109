import Testing
@testable import Netfilter
@Test func builds() { #expect(Bool(true)) }
