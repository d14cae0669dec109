// SPDX-License-Identifier: Apache-2.0

import CLinux
import FoundationEssentials
import Glibc
import GuardProtocol
import SystemPackage

/// Texts that a program of the person's reads as files, and that are never on a disk (memfd_create(2)).
///
/// The program inherits them, because no other process may look into cx and open what cx has open.
/// swift-subprocess passes on the three standard streams only. So `cx with-files` stands between: it reads
/// the texts on its standard input, and then becomes the program.
public struct HandedFiles: Sendable, Encodable {
    private var texts: [Secret] = []

    /// The descriptor of the first text in the program. Shells use those below 10 and 63.
    private static let first: CInt = 40

    /// - Returns: the path by which the program reads the text, any number of times and each time from the
    ///   beginning.
    mutating func add(_ text: Secret) -> String {
        texts.append(text)
        return "/dev/fd/\(Int(Self.first) + texts.count - 1)"
    }

    /// The command line that runs a program with the texts, and the text for its standard input.
    func handing(to command: [String], executable: String) throws -> (command: [String], input: String) {
        (
            [executable, "with-files", "--"] + command,
            String(decoding: try JSONLine.encode(texts), as: UTF8.self)
        )
    }

    /// Reads the texts on standard input, and becomes the program.
    /// - Throws: the reason why it did not.
    public static func become(_ command: [String]) throws(CXError) -> Never {
        guard let path = command.first else { throw CXError("no program was named") }
        let texts: [Secret]
        do {
            texts = try JSONLine.decode([Secret].self, from: try readInput())
        } catch {
            // The decoder's own words may quote what it read.
            throw CXError("the texts for \(path) did not arrive whole")
        }
        for (index, text) in texts.enumerated() { try open(text, as: first + CInt(index)) }
        let arguments = command.map { strdup($0) } + [nil]
        execv(path, arguments)
        throw CXError("cannot run \(path)", detail: String(cString: strerror(errno)))
    }

    private static func readInput() throws -> Data {
        var input = Data()
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = try chunk.withUnsafeMutableBytes { try FileDescriptor.standardInput.read(into: $0) }
            guard count > 0 else { return input }
            input.append(contentsOf: chunk[..<count])
        }
    }

    private static func open(_ text: Secret, as number: CInt) throws(CXError) {
        let descriptor = cx_memory_file("cx")
        do {
            try FileDescriptor(rawValue: descriptor).writeAll(text.reveal().utf8)
        } catch {
            throw CXError("cannot write a file in memory", detail: "\(error)")
        }
        // The kernel makes the file readable for everybody. dup2 gives it its number, without the
        // close-on-exec flag.
        guard fchmod(descriptor, 0o600) == 0, dup2(descriptor, number) == number else {
            throw CXError("cannot hand on a file in memory", detail: String(cString: strerror(errno)))
        }
    }
}
