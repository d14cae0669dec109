import Synchronization

/// Holds the host's current resolver settings. A VPN that comes up changes them in the middle of a session.
final class ResolverSource: Sendable {
    private let current: Mutex<ResolverConfiguration>

    /// - Parameter text: the text of resolv.conf(5).
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
