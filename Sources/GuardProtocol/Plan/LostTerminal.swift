public import Glibc

/// A terminal of the user's as a cx that is killed leaves it, for the guard to give back. Promise T2
/// (docs/security.md).
public struct LostTerminal: Hashable, Sendable, Codable {
    /// What puts back what was said to a terminal.
    public struct Reset: Hashable, Sendable, Codable {
        var screen: [UInt8]
        var pasting: [UInt8]

        /// - Parameters:
        ///   - screen: back from whatever was said to it.
        ///   - pasting: ends the marks around what is pasted, which a shell asks for at its prompt.
        public init(screen: [UInt8], pasting: [UInt8]) {
            self.screen = screen
            self.pasting = pasting
        }
    }

    public let path: String
    /// A `termios`, as it was before cx; nil where cx changes none.
    private var settings: [UInt8]?
    private var reset: Reset

    /// How long the terminal may take to read what is still on its way to it, in milliseconds.
    private static let patience: Int32 = 1000

    /// - Parameter settings: as cx found them; nil where it changes none.
    /// - Returns: nil where it has no path.
    public init?(_ terminal: Int32, settings: termios? = nil, reset: Reset) {
        guard let path = ttyname(terminal) else { return nil }
        self.path = String(cString: path)
        self.settings = settings.map { withUnsafeBytes(of: $0) { Array($0) } }
        self.reset = reset
    }

    /// Its screen, always. A shell that has put its own settings in place already keeps them, and the marks
    /// that it asked for. No job control stops the guard here: the terminal is not its controlling one.
    package func giveBack() {
        let descriptor = open(path, O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        let before = lostSettings(of: descriptor)
        write(reset.screen + (before == nil ? [] : reset.pasting), to: descriptor)
        guard var before else { return }
        tcflush(descriptor, TCIFLUSH)
        tcsetattr(descriptor, TCSANOW, &before)
    }

    /// As they were before cx; nil where what is there now is not what cx made of them.
    private func lostSettings(of descriptor: Int32) -> termios? {
        var (found, before) = (termios(), termios())
        guard let settings, settings.count == MemoryLayout<termios>.size, tcgetattr(descriptor, &found) == 0
        else { return nil }
        withUnsafeMutableBytes(of: &before) { $0.copyBytes(from: settings) }
        var raw = before
        cfmakeraw(&raw)
        let isLost =
            raw.c_lflag == found.c_lflag && raw.c_iflag == found.c_iflag && raw.c_oflag == found.c_oflag
        return isLost ? before : nil
    }

    private func write(_ bytes: [UInt8], to descriptor: Int32) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count > 0 {
                rest = rest.dropFirst(count)
                continue
            }
            guard errno == EAGAIN || errno == EINTR else { return }
            var entry = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
            guard poll(&entry, 1, Self.patience) > 0 else { return }
        }
    }
}
