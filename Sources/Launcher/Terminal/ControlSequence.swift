/// CSI, parameters, intermediate bytes and a final one (ECMA-48, 5.4).
struct ControlSequence: Hashable, Sendable {
    /// `<`, `=`, `>` or `?` before the parameters, which makes it a private one; empty else.
    var prefix: String
    /// As they stand there: digits, `;` and `:`.
    var parameters: String
    var intermediates: String
    var final: Character

    init(prefix: String = "", parameters: String = "", intermediates: String = "", final: Character) {
        self.prefix = prefix
        self.parameters = parameters
        self.intermediates = intermediates
        self.final = final
    }

    /// - Parameter bytes: what stands between CSI and the final byte.
    /// - Returns: nil where it is malformed, or has a number that no terminal means.
    init?(_ bytes: [UInt8], final: UInt8) {
        var rest = bytes[...]
        prefix = ""
        if let first = rest.first, 0x3c...0x3f ~= first {
            prefix = String(Unicode.Scalar(first))
            rest.removeFirst()
        }
        let digits = rest.prefix { 0x30...0x3b ~= $0 }
        let others = rest.dropFirst(digits.count)
        guard others.allSatisfy({ 0x20...0x2f ~= $0 }),
            digits.split(whereSeparator: { $0 >= 0x3a }).allSatisfy({ $0.count <= Self.longestNumber })
        else { return nil }
        parameters = String(decoding: digits, as: UTF8.self)
        intermediates = String(decoding: others, as: UTF8.self)
        self.final = Character(Unicode.Scalar(final))
    }

    private static let longestNumber = 5

    /// The intermediates and the final byte with the prefix before them, by which sequences are told apart: `?h`, `$p`, `m`.
    var name: String { "\(prefix)\(intermediates)\(final)" }

    /// The parameters without their parts after a colon; a missing one is 0.
    var numbers: [Int] {
        parameters.split(separator: ";", omittingEmptySubsequences: false).map {
            Int($0.prefix { $0 != ":" }) ?? 0
        }
    }

    var bytes: [UInt8] { Array("\u{1b}[\(prefix)\(parameters)\(intermediates)\(final)".utf8) }
}
