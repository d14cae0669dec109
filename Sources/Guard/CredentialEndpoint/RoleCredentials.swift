import FoundationEssentials
import GuardProtocol

/// The credentials of one role, who has them already, and whether new ones are on their way.
///
/// Nobody tells the guard that AWS has refused a key as expired before its time. What it can see is that the
/// same process asks again for what it has: SDKs keep credentials until shortly before their end.
struct RoleCredentials {
    enum Answer: Hashable {
        case serve(SessionCredentials)
        /// New ones must come first; `asks` says why, where nobody has asked cx for them yet.
        case wait(asks: String?)
        /// New ones were asked for a moment ago, and these are what there is.
        case tooSoon
        /// None were ever there.
        case none
    }

    /// Who asks again for credentials that are younger has merely forgotten them.
    static let youngest = Duration.seconds(30)
    /// Between two requests for new ones that the sandbox brings about.
    static let pause = Duration.seconds(60)
    /// Processes that are remembered; beyond, they are served without being remembered.
    private static let mostHolders = 256

    private var credentials: SessionCredentials?
    private var received = ContinuousClock.now
    private var holders: Set<String> = []
    private var asked: ContinuousClock.Instant?
    private var isPending = false

    /// Nil before the first ones have come and after the last ones have ended.
    func current(_ now: Date) -> SessionCredentials? {
        credentials.flatMap { $0.expiration > now ? $0 : nil }
    }

    mutating func replace(_ new: SessionCredentials?, at instant: ContinuousClock.Instant) {
        credentials = new
        received = instant
        holders = []
        isPending = false
    }

    /// - Parameter asker: Names a process; the same text for all that do not say who they are.
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

    /// Somebody says that the credentials do not work any more.
    mutating func renew(_ instant: ContinuousClock.Instant) -> Answer {
        credentials == nil ? .none : want("asked for by hand", instant)
    }

    /// Nobody waits for the new ones any more.
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
