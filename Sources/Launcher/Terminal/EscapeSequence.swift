/// ESC, intermediate bytes and a final one (ECMA-48, 5.3; ISO 2022).
struct EscapeSequence: Hashable, Sendable {
    var intermediates: [UInt8]
    var final: UInt8

    var bytes: [UInt8] { [0x1b] + intermediates + [final] }

    /// The bytes after ESC.
    var text: String { String(decoding: intermediates + [final], as: UTF8.self) }
}
