import Testing
@testable import Launcher
@Test func builds() { #expect(Bool(true)) }
