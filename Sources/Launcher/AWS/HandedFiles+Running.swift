// SPDX-License-Identifier: Apache-2.0

#if !CX_PORTABLE
import CLinux
import FoundationEssentials
import Glibc
import GuardProtocol
import SystemPackage

extension HandedFiles {
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
#else
extension HandedFiles {
    /// - Throws: always, since there is no file that only the program can read.
    func handing(to command: [String], executable: String) throws -> (command: [String], input: String) {
        throw CXError(
            "this build of cx leaves out what needs Linux, and cannot hand a file in memory to \(command[0])")
    }
}
#endif
