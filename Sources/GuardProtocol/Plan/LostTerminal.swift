// SPDX-License-Identifier: Apache-2.0

public import Glibc

/// A terminal of the user as a killed cx leaves it, for the guard to give back. Promise T2
/// (docs/security.md).
public struct LostTerminal: Hashable, Sendable, Codable {
    /// The bytes that undo what was sent to a terminal.
    public struct Reset: Hashable, Sendable, Codable {
        var screen: [UInt8]
        var pasting: [UInt8]

        /// - Parameters:
        ///   - screen: restores the screen, whatever was sent to it.
        ///   - pasting: ends the marks around pasted text, which a shell asks for at its prompt.
        public init(screen: [UInt8], pasting: [UInt8]) {
            self.screen = screen
            self.pasting = pasting
        }
    }

    public let path: String
    /// The `termios` from before cx; nil if cx changes none.
    private var settings: [UInt8]?
    private var reset: Reset

    /// The time for the terminal to read what is still on its way to it, in milliseconds.
    private static let patience: Int32 = 1000

    /// - Parameter settings: the settings that cx found; nil if it changes none.
    /// - Returns: nil if the terminal has no path.
    public init?(_ terminal: Int32, settings: termios? = nil, reset: Reset) {
        guard let path = ttyname(terminal) else { return nil }
        self.path = String(cString: path)
        self.settings = settings.map { withUnsafeBytes(of: $0) { Array($0) } }
        self.reset = reset
    }

    /// Restores the screen always, and the settings unless a shell has put its own in place. Such a shell
    /// also keeps the marks that it asked for. No job control stops the guard here, since the terminal is not
    /// its controlling one.
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

    /// Returns the settings from before cx; nil if the terminal's settings now are not those that cx made.
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
