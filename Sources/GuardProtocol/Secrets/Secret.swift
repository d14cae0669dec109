// SPDX-License-Identifier: Apache-2.0

/// Text that must not be seen. No description, dump, interpolation or error shows it, and it is held in
/// memory only. Promise K3 (docs/security.md).
public struct Secret: Hashable, Sendable {
    private let text: String

    public init(_ text: String) {
        self.text = text
    }

    /// Returns 32 random bytes of the system's generator as hexadecimal digits.
    public static func random() -> Secret {
        var generator = SystemRandomNumberGenerator()
        let digits = (0..<4).map { _ in
            let number = String(generator.next() as UInt64, radix: 16)
            return String(repeating: "0", count: 16 - number.count) + number
        }
        return Secret(digits.joined())
    }

    /// Returns the text itself. Each use is a place where it may leak.
    public func reveal() -> String { text }

    /// Compares in a time that depends only on the length of `guess`.
    public func matches(_ guess: some StringProtocol) -> Bool {
        let expected = Array(text.utf8)
        let guess = Array(guess.utf8)
        var difference = UInt(bitPattern: expected.count ^ guess.count)
        for index in guess.indices {
            let byte = expected.isEmpty ? 0 : expected[index % expected.count]
            difference |= UInt(byte ^ guess[index])
        }
        return difference == 0
    }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "<redacted>" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: EmptyCollection<Mirror.Child>()) }
}

extension Secret: Codable {
    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    /// Writes the text in clear, for the pipe to the guard and nothing else.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
