// SPDX-License-Identifier: Apache-2.0

import Glibc
import GuardProtocol

/// A request to renew a running session's AWS credentials now, as `cx credentials renew` sends it.
public struct RenewRequest: Hashable, Sendable, Codable {
    /// The code for a login with a second factor, which replaces the last code.
    let code: MFACode?

    public init(code: MFACode?) {
        self.code = code
    }

    private enum Key: String, CodingKey, CaseIterable {
        case renew, mfa
    }

    private static let what = "credentials"

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: Key.self)
        try decoder.refuseKeys(otherThan: Set(Key.allCases.map(\.rawValue)))
        guard try values.decode(String.self, forKey: .renew) == Self.what else {
            throw DecodingError.dataCorruptedError(forKey: .renew, in: values, debugDescription: "unknown")
        }
        code = try values.decodeIfPresent(String.self, forKey: .mfa).map { try MFACode($0) }
    }

    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: Key.self)
        try values.encode(Self.what, forKey: .renew)
        try values.encodeIfPresent(code?.digits, forKey: .mfa)
    }
}

/// The code that an MFA device shows.
public struct MFACode: Hashable, Sendable {
    let digits: Secret

    /// The argument that makes cx ask for the code at the terminal.
    public static let ask = "ask"

    /// - Throws: if the text is not six digits.
    public init(_ text: String) throws(CXError) {
        let text = text.trimmingWhitespace()
        guard text.utf8.count == 6, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            throw CXError(
                "an MFA code has six digits", advice: "--mfa 123456, or --mfa \(Self.ask) to type it")
        }
        digits = Secret(text)
    }

    /// Takes the code from the command line, or reads it at the terminal without echo.
    public static func given(_ text: String) throws(CXError) -> MFACode {
        text == ask ? try MFACode(try typed()) : try MFACode(text)
    }

    private static func typed() throws(CXError) -> String {
        let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC)
        var settings = termios()
        guard terminal >= 0, tcgetattr(terminal, &settings) == 0 else {
            if terminal >= 0 { close(terminal) }
            throw CXError("there is no terminal to type an MFA code at", advice: "--mfa 123456")
        }
        defer { close(terminal) }
        var silent = settings
        // Ctrl-C ends the line instead of this process, which would leave the terminal without echo.
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
