// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import GuardProtocol

/// The credentials of one role, the processes that have them, and whether new ones are on their way.
///
/// Nobody tells the guard that AWS has refused a key as expired before its time. But the guard sees when a
/// process asks again for credentials that it has. SDKs keep credentials until shortly before their end.
struct RoleCredentials {
    enum Answer: Hashable {
        case serve(SessionCredentials)
        /// New credentials must come first. `asks` has the reason, unless cx was asked for them already.
        case wait(asks: String?)
        /// New credentials were asked for a moment ago, and these are what there is.
        case tooSoon
        /// There never were any.
        case none
    }

    /// A process that asks again for credentials that are younger has merely forgotten them.
    static let youngest = Duration.seconds(30)
    /// The shortest time between two requests for new credentials that the sandbox causes.
    static let pause = Duration.seconds(60)
    /// The most processes that are remembered. Others are served without being remembered.
    private static let mostHolders = 256

    private var credentials: SessionCredentials?
    private var received = ContinuousClock.now
    private var holders: Set<String> = []
    private var asked: ContinuousClock.Instant?
    private var isPending = false

    /// Nil before the first credentials have come and after the last ones have ended.
    func current(_ now: Date) -> SessionCredentials? {
        credentials.flatMap { $0.expiration > now ? $0 : nil }
    }

    mutating func replace(_ new: SessionCredentials?, at instant: ContinuousClock.Instant) {
        credentials = new
        received = instant
        holders = []
        isPending = false
    }

    /// - Parameter asker: the name of a process; the same text for all that send no name.
    mutating func ask(by asker: String, _ now: Date, _ instant: ContinuousClock.Instant) -> Answer {
        guard credentials != nil else { return .none }
        guard let current = current(now) else {
            let answer = want("they have ended", instant)
            return answer == .tooSoon ? .wait(asks: nil) : answer
        }
        if holders.contains(asker), instant - received >= Self.youngest {
            let answer = want("a process asks again for what it has", instant)
            return answer == .tooSoon ? .serve(current) : answer
        }
        if holders.count < Self.mostHolders { holders.insert(asker) }
        return .serve(current)
    }

    /// Asks for new credentials, because somebody says that these do not work any more.
    mutating func renew(_ instant: ContinuousClock.Instant) -> Answer {
        credentials == nil ? .none : want("asked for by hand", instant)
    }

    /// Notes that nobody waits for new credentials any more.
    mutating func giveUp() {
        isPending = false
    }

    private mutating func want(_ why: String, _ instant: ContinuousClock.Instant) -> Answer {
        if isPending { return .wait(asks: nil) }
        if let asked, instant - asked < Self.pause { return .tooSoon }
        asked = instant
        isPending = true
        return .wait(asks: why)
    }
}
