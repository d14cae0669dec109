// SPDX-License-Identifier: Apache-2.0

import Documents
import Policy

/// The compiled descriptions of terminals on this machine, found as ncurses finds them (terminfo(5),
/// "Fetching Compiled Descriptions").
struct TerminalDatabase {
    /// The folders that may hold descriptions, the caller's own first.
    let folders: [String]

    /// The folders of Debian and of other systems.
    private static let systems = ["/etc/terminfo", "/lib/terminfo", "/usr/share/terminfo"]

    init(home: String, environment: [String: String]) {
        let own = environment["TERMINFO"].map { [$0] } ?? []
        let listed = environment["TERMINFO_DIRS"]?.split(separator: ":").map(String.init) ?? []
        folders = (own + ["\(home)/.terminfo"] + listed + Self.systems).filter(\.isAbsolutePath)
    }

    init(folders: [String]) {
        self.folders = folders
    }

    /// The compiled description of a terminal; nil if there is none.
    func description(of terminal: String) -> [UInt8]? {
        guard let first = terminal.utf8.first, Self.isName(terminal) else { return nil }
        // Some file systems ignore case. There the folder is the letter's number.
        let number = String(first, radix: 16)
        for folder in folders {
            for letter in [String(UnicodeScalar(first)), number] {
                if let bytes = Self.read("\(folder)/\(letter)/\(terminal)", in: folder) { return bytes }
            }
        }
        return nil
    }

    /// True for a name that can be one of a file in the database.
    static func isName(_ name: String) -> Bool {
        name.utf8.count <= 64 && name.utf8.first.map(isWordByte) == true
            && name.utf8.allSatisfy { isWordByte($0) || "+-._".utf8.contains($0) }
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        Character(UnicodeScalar(byte)).isASCII
            && (Character(UnicodeScalar(byte)).isLetter || Character(UnicodeScalar(byte)).isNumber)
    }

    /// Reads a description as data. A link may lead to another file of the database or to a file of root's,
    /// as on systems that keep each package in a folder of its own.
    private static func read(_ path: String, in folder: String) -> [UInt8]? {
        guard let real = Folder.realPath(path), let root = Folder.realPath(folder),
            let status = FileStatus(path: real), status.isRegular, status.owner == 0 || real.lies(in: root),
            let bytes = RawFile.bytes(at: RawPath(real), most: CompiledTerminal.longest + 1)
        else { return nil }
        return CompiledTerminal.isValid(bytes) ? bytes : nil
    }
}

/// The format of a compiled description (term(5), "Legacy Storage Format" and "Extended Number Format"):
/// a magic number and five sizes of two bytes each, low byte first, and then the parts.
enum CompiledTerminal {
    /// The most bytes that ncurses reads.
    static let longest = 32_768

    private static let header = 12
    private static let magic = 0x11a
    /// The magic number of a description with numbers of 32 bits.
    private static let wideMagic = 0x21e
    /// The most bytes of a terminal's names.
    private static let longestNames = 512

    /// True if the file begins as a description does and is long enough for its parts.
    static func isValid(_ bytes: [UInt8]) -> Bool {
        guard bytes.count >= header, bytes.count <= longest else { return false }
        let numbers = stride(from: 0, to: header, by: 2).map { Int(bytes[$0]) | Int(bytes[$0 + 1]) << 8 }
        guard numbers[0] == magic || numbers[0] == wideMagic, (1...longestNames).contains(numbers[1]) else {
            return false
        }
        let names = bytes.dropFirst(header).prefix(numbers[1])
        guard names.count == numbers[1], names.last == 0,
            names.dropLast().allSatisfy({ (0x20..<0x7f).contains($0) })
        else { return false }
        // Numbers begin at an even place.
        let flags = (numbers[1] + numbers[2] + 1) / 2 * 2
        let parts = header + flags + numbers[3] * (numbers[0] == magic ? 2 : 4) + numbers[4] * 2 + numbers[5]
        return parts <= bytes.count
    }
}
