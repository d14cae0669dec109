// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import Testing

@testable import Guard
@testable import GuardProtocol

struct RoleCredentialsTests {
    private static let start = ContinuousClock.now
    private static let date = Date(timeIntervalSince1970: 1_795_257_020)

    private static func credentials(_ key: String = "one", lasting seconds: Double = 3600)
        -> SessionCredentials
    {
        SessionCredentials(
            accessKeyID: Secret(key), secretAccessKey: Secret("b"), sessionToken: Secret("c"),
            expiration: date.addingTimeInterval(seconds))
    }

    /// Asks this many seconds after the credentials came.
    private static func ask(_ role: inout RoleCredentials, _ asker: String, after seconds: Int)
        -> RoleCredentials.Answer
    {
        role.ask(by: asker, date.addingTimeInterval(Double(seconds)), start + .seconds(seconds))
    }

    private static func role(_ credentials: SessionCredentials = credentials()) -> RoleCredentials {
        var role = RoleCredentials()
        role.replace(credentials, at: start)
        return role
    }

    private static func asks(_ answer: RoleCredentials.Answer) -> Bool {
        if case .wait(.some) = answer { return true }
        return false
    }

    @Test func `Other processes get what is there, however late they come`() {
        var role = Self.role()
        for (asker, second) in [("1.1", 0), ("2.1", 40), ("1.2", 50), ("", 60)] {
            #expect(Self.ask(&role, asker, after: second) == .serve(Self.credentials()))
        }
    }

    @Test func `Who asks again at once has forgotten them, who asks later was refused`() {
        var role = Self.role()
        #expect(Self.ask(&role, "1.1", after: 1) == .serve(Self.credentials()))
        #expect(Self.ask(&role, "1.1", after: 29) == .serve(Self.credentials()))
        #expect(Self.asks(Self.ask(&role, "1.1", after: 30)))
    }

    @Test func `While new ones are on their way nobody asks for more of them`() {
        var role = Self.role()
        _ = Self.ask(&role, "1.1", after: 1)
        #expect(Self.asks(Self.ask(&role, "1.1", after: 31)))
        #expect(Self.ask(&role, "1.1", after: 32) == .wait(asks: nil))
        #expect(role.renew(Self.start + .seconds(33)) == .wait(asks: nil))
        #expect(Self.ask(&role, "2.1", after: 33) == .serve(Self.credentials()))
    }

    @Test func `New ones are asked for once a minute at most, and meanwhile the old ones serve`() {
        var role = Self.role()
        _ = Self.ask(&role, "1.1", after: 1)
        _ = Self.ask(&role, "1.1", after: 31)
        role.giveUp()
        #expect(Self.ask(&role, "1.1", after: 90) == .serve(Self.credentials()))
        #expect(role.renew(Self.start + .seconds(90)) == .tooSoon)
        #expect(Self.asks(Self.ask(&role, "1.1", after: 91)))
    }

    @Test func `Who has the new ones is known anew`() {
        var role = Self.role()
        _ = Self.ask(&role, "1.1", after: 1)
        _ = Self.ask(&role, "1.1", after: 31)
        role.replace(Self.credentials("two"), at: Self.start + .seconds(32))
        #expect(Self.ask(&role, "1.1", after: 100) == .serve(Self.credentials("two")))
        #expect(Self.asks(Self.ask(&role, "1.1", after: 101)))
    }

    @Test func `Where they have ended everybody waits, and one asks`() {
        var role = Self.role(Self.credentials(lasting: 10))
        #expect(Self.asks(Self.ask(&role, "1.1", after: 10)))
        role.giveUp()
        #expect(Self.ask(&role, "2.1", after: 40) == .wait(asks: nil))
        #expect(Self.asks(Self.ask(&role, "2.1", after: 71)))
    }

    @Test func `Before the first there is nothing to wait for`() {
        var role = RoleCredentials()
        #expect(Self.ask(&role, "1.1", after: 0) == .none)
        #expect(role.renew(Self.start) == .none)
    }

    @Test func `However many processes ask, those that are remembered are few`() {
        var role = Self.role()
        for number in 0..<1000 { _ = Self.ask(&role, "\(number)", after: 0) }
        #expect(Self.ask(&role, "999", after: 100) == .serve(Self.credentials()))
        #expect(Self.asks(Self.ask(&role, "0", after: 100)))
    }
}
