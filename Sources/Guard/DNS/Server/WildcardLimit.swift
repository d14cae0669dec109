// SPDX-License-Identifier: Apache-2.0

import Addresses
import GuardProtocol
import Synchronization

/// Holds back lookups of names that the sandbox makes up below a wildcard. Each label of such a name carries
/// data to whoever runs the domain's name servers, and this many a second make it a slow way out.
final class WildcardLimit: Sendable {
    /// The upstream queries a second, for all wildcards together. A new name takes one for each family that is
    /// asked for: so they are enough for twenty names of one family. They are enough for ten names if the
    /// sandbox asks for both, or if one family ends in an error or is slow and the other one is asked for, too.
    static let perSecond = 20

    private struct Window {
        var start: ContinuousClock.Instant
        var passed = 0
        var held = 0
    }

    private let events: EventQueue
    private let window: Mutex<Window>

    init(events: EventQueue, now: ContinuousClock.Instant = .now) {
        self.events = events
        window = Mutex(Window(start: now))
    }

    /// Returns nil if the lookup may go upstream, else the reason. The first one of a second that is held
    /// back is reported at once, the number of the others when the next second's first query comes.
    func refusal(for name: AllowedName, now: ContinuousClock.Instant = .now) -> String? {
        let (isHeld, toReport) = window.withLock { window in
            var toReport: Int?
            if now - window.start >= .seconds(1) {
                if window.held > 1 { toReport = window.held - 1 }
                window = Window(start: now)
            }
            if window.passed < Self.perSecond {
                window.passed += 1
                return (false, toReport)
            }
            window.held += 1
            return (true, window.held == 1 ? 1 : toReport)
        }
        let limit = "\(Self.perSecond) lookups below wildcards in a second"
        if let toReport {
            let reason = Reason<NameRefusal>(.wildcardLimit, "\(limit): \(toReport)")
            events.report(GuardEvent(.refused(.name(name.pattern.text, reason))))
        }
        return isHeld ? "more than \(limit)" : nil
    }
}
