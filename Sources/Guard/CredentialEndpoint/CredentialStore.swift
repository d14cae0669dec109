import FoundationEssentials
import Synchronization

/// The credentials to serve just now, in memory only.
final class CredentialStore: Sendable {
    private let credentials = Mutex<SessionCredentials?>(nil)

    func replace(_ credentials: SessionCredentials?) {
        self.credentials.withLock { $0 = credentials }
    }

    /// Nil before the first ones have come and after the last ones have ended.
    func current(now: Date = Date()) -> SessionCredentials? {
        credentials.withLock { $0 }.flatMap { $0.expiration > now ? $0 : nil }
    }
}
