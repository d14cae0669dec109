import Glibc

/// Where something is mounted for a process, as the kernel says (proc_pid_mountinfo(5)).
enum MountPoints {
    /// What engines mount into every container, and in its kernel file systems whatever they like.
    private static let ofEngines = [
        "/", "/etc/group", "/etc/hostname", "/etc/hosts", "/etc/passwd", "/etc/resolv.conf", "/run/.containerenv",
    ]
    private static let kernels = ["/dev", "/proc", "/sys"]

    /// The paths, as bytes: the kernel knows no other names.
    static func of(_ process: Int32) throws(GuardError) -> [[UInt8]] {
        try table(of: process).split(separator: UInt8(ascii: "\n")).compactMap { line in
            let fields = line.split(separator: UInt8(ascii: " "), maxSplits: 5)
            return fields.count == 6 ? unescaped(fields[4]) : nil
        }
    }

    /// Foundation takes what the first read gives for all that a file of this kind holds.
    private static func table(of process: Int32) throws(GuardError) -> [UInt8] {
        let descriptor = open("/proc/\(process)/mountinfo", O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .failed("reading the container's mounts") }
        defer { close(descriptor: descriptor) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(descriptor, &chunk, chunk.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw .failed("reading the container's mounts") }
            guard count > 0 else { return bytes }
            bytes += chunk[..<count]
        }
    }

    static func isEngines(_ point: [UInt8]) -> Bool {
        ofEngines.contains { point.elementsEqual($0.utf8) } || kernels.contains { isWithin(point, $0) }
    }

    static func isWithin(_ point: [UInt8], _ folder: String) -> Bool {
        point.elementsEqual(folder.utf8) || point.starts(with: folder.utf8 + [UInt8(ascii: "/")])
    }

    /// A space, tab, line feed and backslash are written as `\040` and so on.
    private static func unescaped(_ field: ArraySlice<UInt8>) -> [UInt8] {
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
