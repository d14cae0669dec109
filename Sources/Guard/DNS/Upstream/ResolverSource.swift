import Synchronization

/// How the host resolves names just now: a VPN that comes up changes it in the middle of a session.
final class ResolverSource: Sendable {
    private let current: Mutex<ResolverConfiguration>

    /// - Parameter text: what resolv.conf(5) says.
    convenience init(_ text: String) {
        self.init(ResolverConfiguration(text))
    }

    init(_ configuration: ResolverConfiguration) {
        current = Mutex(configuration)
    }

    var configuration: ResolverConfiguration { current.withLock { $0 } }

    func replace(_ text: String) {
        current.withLock { $0 = ResolverConfiguration(text) }
    }
}
