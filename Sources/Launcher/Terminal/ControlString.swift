/// A control string from its introducer to its end (ECMA-48, 5.6).
struct ControlString: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
        case operatingSystem
        case device
        /// Of an application, a privacy message, a start of string, or the title of screen(1) and tmux(1).
        case other

        /// - Parameter introducer: the byte after ESC.
        init?(introducer: UInt8) {
            switch introducer {
            case UInt8(ascii: "]"): self = .operatingSystem
            case UInt8(ascii: "P"): self = .device
            case UInt8(ascii: "X"), UInt8(ascii: "^"), UInt8(ascii: "_"), UInt8(ascii: "k"): self = .other
            default: return nil
            }
        }
    }

    var kind: Kind
    /// Without controls.
    var content: [UInt8]
    /// xterm's end of an operating system command; a terminal answers with the end that it was asked with.
    var endsWithBell: Bool

    /// What stands before the first `;`, and what stands behind it.
    var command: (number: String, rest: String) {
        let parts = String(decoding: content, as: UTF8.self).split(
            separator: ";", maxSplits: 1, omittingEmptySubsequences: false)
        return (String(parts.first ?? ""), parts.count > 1 ? String(parts[1]) : "")
    }

    /// Of an operating system command.
    var bytes: [UInt8] {
        [0x1b, UInt8(ascii: "]")] + content + (endsWithBell ? [7] : [0x1b, UInt8(ascii: "\\")])
    }
}
