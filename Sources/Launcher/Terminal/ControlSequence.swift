/// CSI, parameters, intermediate bytes and a final one (ECMA-48, 5.4).
struct ControlSequence: Hashable, Sendable {
    /// The intermediate bytes and the final one, with `<`, `=`, `>` or `?` before them in a private sequence:
    /// by this, sequences are told apart.
    struct Name: Hashable, Sendable, ExpressibleByStringLiteral {
        private var code: UInt32 = 0

        init(stringLiteral text: StaticString) {
            text.withUTF8Buffer { for byte in $0 { add(byte) } }
        }

        init() {}

        mutating func add(_ byte: UInt8) {
            code = code << 8 | UInt32(byte)
        }
    }

    /// Nil where it is not private.
    let prefix: UInt8?
    /// As they stand there: digits, `;` and `:`.
    let parameters: [UInt8]
    let intermediates: [UInt8]
    let final: UInt8
    let name: Name

    /// - Parameter bytes: what stands between CSI and the final byte.
    /// - Returns: nil where it is malformed, or has a number that no terminal means.
    init?(_ bytes: [UInt8], final: UInt8) {
        var index = 0
        if let first = bytes.first, 0x3c...0x3f ~= first { index = 1 }
        prefix = index == 1 ? bytes[0] : nil
        let start = index
        var digits = 0
        while index < bytes.count, 0x30...0x3b ~= bytes[index] {
            digits = bytes[index] < 0x3a ? digits + 1 : 0
            guard digits <= Self.longestNumber else { return nil }
            index += 1
        }
        parameters = Array(bytes[start..<index])
        intermediates = Array(bytes[index...])
        guard intermediates.count <= 2, intermediates.allSatisfy({ 0x20...0x2f ~= $0 }) else { return nil }
        self.final = final
        var name = Name()
        if let prefix { name.add(prefix) }
        for byte in intermediates { name.add(byte) }
        name.add(final)
        self.name = name
    }

    private static let longestNumber = 5

    /// The parameters without their parts after a colon; a missing one is 0.
    var numbers: [Int] {
        parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map { part in
            part.prefix { $0 != UInt8(ascii: ":") }.reduce(0) { $0 * 10 + Int($1 & 0xf) }
        }
    }

    /// The number, where it is the only parameter and has no parts; 0 without one.
    var number: Int? {
        guard parameters.allSatisfy({ $0 < 0x3a }) else { return nil }
        return parameters.reduce(0) { $0 * 10 + Int($1 & 0xf) }
    }

    func write(to output: inout [UInt8]) {
        output.append(0x1b)
        output.append(UInt8(ascii: "["))
        if let prefix { output.append(prefix) }
        output += parameters
        output += intermediates
        output.append(final)
    }
}
