// SPDX-License-Identifier: Apache-2.0

import Glibc
import Netfilter

/// A command that failed, and its output.
struct ShellFailure: Error, CustomStringConvertible {
    let command: String
    let output: String
    var description: String { "\(command): \(output)" }
}

extension NetworkNamespace {
    /// Runs a shell command in the namespace and returns its output.
    /// - Throws: if the command fails.
    @discardableResult
    func shell(_ command: String) throws -> String {
        try run {
            guard let pipe = popen("exec 2>&1; \(command)", "r") else { throw NetfilterTestsError.noShell }
            var output: [UInt8] = []
            var buffer = [UInt8](repeating: 0, count: 1 << 16)
            while case let count = fread(&buffer, 1, buffer.count, pipe), count > 0 {
                output += buffer[..<count]
            }
            let text = String(decoding: output, as: UTF8.self)
            guard pclose(pipe) == 0 else { throw ShellFailure(command: command, output: text) }
            return text
        }
    }
}

enum NetfilterTestsError: Error {
    case noShell
}
