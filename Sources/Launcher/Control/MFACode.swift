import Glibc
import GuardProtocol

/// The code that an MFA device shows.
public struct MFACode: Hashable, Sendable {
    let digits: Secret

    /// The word for one that is typed at the terminal.
    public static let ask = "ask"

    /// - Throws: where it is not six digits.
    public init(_ text: String) throws(LaunchError) {
        let text = text.trimmingWhitespace()
        guard text.utf8.count == 6, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            throw LaunchError(
                "an MFA code has six digits", advice: "--mfa 123456, or --mfa \(Self.ask) to type it")
        }
        digits = Secret(text)
    }

    /// A code from the command line, or typed at the terminal without being shown.
    public static func given(_ text: String) throws(LaunchError) -> MFACode {
        text == ask ? try MFACode(try typed()) : try MFACode(text)
    }

    private static func typed() throws(LaunchError) -> String {
        let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC)
        var settings = termios()
        guard terminal >= 0, tcgetattr(terminal, &settings) == 0 else {
            if terminal >= 0 { close(terminal) }
            throw LaunchError("there is no terminal to type an MFA code at", advice: "--mfa 123456")
        }
        defer { close(terminal) }
        var silent = settings
        // Ctrl-C ends the line instead of this process, which would leave the terminal mute.
        silent.c_lflag &= ~tcflag_t(ECHO | ISIG)
        withUnsafeMutableBytes(of: &silent.c_cc) { $0[Int(VEOL)] = 3 }
        tcsetattr(terminal, TCSAFLUSH, &silent)
        defer { tcsetattr(terminal, TCSAFLUSH, &settings) }
        let prompt = Array("MFA code: ".utf8)
        _ = write(terminal, prompt, prompt.count)
        var line = [UInt8](repeating: 0, count: 64)
        let count = read(terminal, &line, line.count)
        _ = write(terminal, "\n", 1)
        return String(decoding: line.prefix(max(count, 0)), as: UTF8.self)
    }
}
