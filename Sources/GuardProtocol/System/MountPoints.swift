// SPDX-License-Identifier: Apache-2.0

/// The mount points of a process, as the kernel reports them (proc_pid_mountinfo(5)).
package enum MountPoints {
    /// The paths that engines mount into every container. In the kernel's file systems they mount whatever
    /// they like.
    private static let ofEngines = [
        "/", "/etc/group", "/etc/hostname", "/etc/hosts", "/etc/passwd", "/etc/resolv.conf",
        "/run/.containerenv",
    ]
    private static let kernels = ["/dev", "/proc", "/sys"]

    /// Returns the paths as bytes, since the kernel knows no other names.
    package static func of(_ process: Int32) throws(GuardError) -> [[UInt8]] {
        try KernelFile.bytes(of: "/proc/\(process)/mountinfo").split(separator: UInt8(ascii: "\n")).compactMap
        { line in
            let fields = line.split(separator: UInt8(ascii: " "), maxSplits: 5)
            return fields.count == 6 ? unescaped(fields[4]) : nil
        }
    }

    package static func isEngines(_ point: [UInt8]) -> Bool {
        ofEngines.contains { point.elementsEqual($0.utf8) } || kernels.contains { isWithin(point, $0) }
    }

    package static func isWithin(_ point: [UInt8], _ folder: String) -> Bool {
        point.elementsEqual(folder.utf8) || point.starts(with: folder.utf8 + [UInt8(ascii: "/")])
    }

    /// Returns a field of the kernel's table without its escapes: the kernel writes a space, tab, line feed
    /// and backslash as `\040` and so on.
    package static func unescaped(_ field: ArraySlice<UInt8>) -> [UInt8] {
        var rest = field
        var bytes: [UInt8] = []
        while let byte = rest.popFirst() {
            let digits = rest.prefix(3)
            if byte == UInt8(ascii: "\\"), digits.count == 3,
                let code = UInt8(String(decoding: digits, as: UTF8.self), radix: 8)
            {
                bytes.append(code)
                rest = rest.dropFirst(3)
            } else {
                bytes.append(byte)
            }
        }
        return bytes
    }
}
