import Testing
@testable import Firewall
@Test func builds() { #expect(Bool(true)) }
