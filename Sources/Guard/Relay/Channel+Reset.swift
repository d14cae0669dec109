import NIOCore

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

extension Channel {
    /// Ends a TCP connection with a reset, so that the other side fails at once instead of waiting for data.
    /// It closes with a linger time of zero (socket(7), SO_LINGER), and unsent bytes are lost.
    func reset() {
        guard let options = self as? any SocketOptionProvider else {
            close(promise: nil)
            return
        }
        options.setSoLinger(linger(l_onoff: 1, l_linger: 0)).whenComplete { _ in self.close(promise: nil) }
    }
}
