// SPDX-License-Identifier: Apache-2.0

import Glibc

/// Reads files that the kernel writes as they are read, such as those of `/proc` and of control groups.
/// Foundation takes the result of the first read for the whole file.
package enum KernelFile {
    package static func bytes(of path: String) throws(GuardError) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .failed("reading \(path)") }
        defer { close(descriptor: descriptor) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(descriptor, &chunk, chunk.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw .failed("reading \(path)") }
            guard count > 0 else { return bytes }
            bytes += chunk[..<count]
        }
    }

    package static func text(of path: String) throws(GuardError) -> String {
        String(decoding: try bytes(of: path), as: UTF8.self)
    }
}

/// close(2), for a descriptor that nobody else owns.
package func close(descriptor: CInt) {
    _ = close(descriptor)
}
