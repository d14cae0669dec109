public import Glibc

/// The user's terminal as a cx that is killed leaves it, for the guard to give back. Promise T2
/// (docs/security.md).
public struct LostTerminal: Hashable, Sendable, Codable {
    private var path: String
    /// A `termios`, as it was before cx.
    private var settings: [UInt8]
    private var reset: [UInt8]

    /// - Parameters:
    ///   - settings: as cx found them.
    ///   - reset: what puts its screen and keys back, whatever was said to it.
    /// - Returns: nil where it has no path.
    public init?(_ terminal: Int32, settings: termios, reset: [UInt8]) {
        guard let path = ttyname(terminal) else { return nil }
        self.path = String(cString: path)
        self.settings = withUnsafeBytes(of: settings) { Array($0) }
        self.reset = reset
    }

    /// Where a shell has put its own settings in place already, nothing is left to do.
    func giveBack() {
        let descriptor = open(path, O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        var (found, before) = (termios(), termios())
        guard settings.count == MemoryLayout<termios>.size, tcgetattr(descriptor, &found) == 0 else { return }
        withUnsafeMutableBytes(of: &before) { $0.copyBytes(from: settings) }
        var raw = before
        cfmakeraw(&raw)
        guard raw.c_lflag == found.c_lflag, raw.c_iflag == found.c_iflag, raw.c_oflag == found.c_oflag else { return }
        _ = write(descriptor, reset, reset.count)
        tcflush(descriptor, TCIFLUSH)
        tcsetattr(descriptor, TCSANOW, &before)
    }
}
