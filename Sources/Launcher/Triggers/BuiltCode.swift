/// What is known for code that something built, by its first bytes.
enum BuiltCode {
    private static let longest = 8

    private static let beginnings: [[UInt8]] = [
        [0x7f] + Array("ELF".utf8), Array("#!".utf8), Array("!<arch>\n".utf8), Array("!<thin>\n".utf8),
        [0] + Array("asm".utf8), Array("MZ".utf8), [0x1b] + Array("Lua".utf8),
        // Mach-O, whichever way round; the last is a class of Java's as well.
        [0xfe, 0xed, 0xfa, 0xce], [0xfe, 0xed, 0xfa, 0xcf], [0xce, 0xfa, 0xed, 0xfe],
        [0xcf, 0xfa, 0xed, 0xfe],
        [0xca, 0xfe, 0xba, 0xbe],
        // LLVM's bitcode, Erlang's BEAM, Ruby's instructions, Emacs Lisp.
        [0x42, 0x43, 0xc0, 0xde], Array("FOR1".utf8), Array("YARB".utf8), Array(";ELC".utf8),
        // Python's pickles, which run what they name.
        [0x80, 2], [0x80, 3], [0x80, 4], [0x80, 5],
    ]

    /// Also of a file that cannot be read.
    static func isAt(_ path: RawPath) -> Bool {
        guard let bytes = RawFile.bytes(at: path, most: longest) else { return true }
        return beginnings.contains { bytes.starts(with: $0) }
    }
}
