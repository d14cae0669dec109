// SPDX-License-Identifier: Apache-2.0

import Glibc
import Policy

/// A path as the kernel sees it: bytes, compared one by one. Two names that are equal in Unicode stay
/// distinct, and a name need not be UTF-8.
struct RawPath: Sendable {
    private(set) var bytes: [UInt8]

    private static let slash = UInt8(ascii: "/")

    init(_ bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

    init(_ text: String) { bytes = Array(text.utf8) }

    static let empty = RawPath([])

    var isEmpty: Bool { bytes.isEmpty }
    var isAbsolute: Bool { bytes.first == Self.slash }

    /// Nil if the path is not UTF-8.
    var text: String? { String(validating: bytes, as: UTF8.self) }

    var components: [ArraySlice<UInt8>] { bytes.split(separator: Self.slash) }

    /// The last component, by which programs recognise a file, with invalid UTF-8 replaced.
    var name: String { String(decoding: components.last ?? [], as: UTF8.self) }

    /// The path without its last component; empty for a single component and for the empty path.
    var parent: RawPath {
        guard let slash = bytes.lastIndex(of: Self.slash) else { return .empty }
        return RawPath(bytes[..<slash])
    }

    /// The folders that contain the path, nearest first, without the empty one.
    var ancestors: some Sequence<RawPath> {
        sequence(state: self) { path in
            path = path.parent
            return path.isEmpty ? nil : path
        }
    }

    func appending(_ component: some Collection<UInt8>) -> RawPath {
        RawPath(isEmpty || bytes.last == Self.slash ? bytes + component : bytes + [Self.slash] + component)
    }

    func appending(_ name: String) -> RawPath { appending(name.utf8) }

    /// Returns the rest of the path below a folder: empty for the folder itself, nil for a path elsewhere.
    func relative(to folder: RawPath) -> RawPath? {
        if folder.bytes == [Self.slash] { return isAbsolute ? RawPath(bytes.dropFirst()) : nil }
        guard bytes.starts(with: folder.bytes) else { return nil }
        let rest = bytes.dropFirst(folder.bytes.count)
        guard !rest.isEmpty, !folder.isEmpty else { return RawPath(rest) }
        return rest.first == Self.slash ? RawPath(rest.dropFirst()) : nil
    }

    func isWithin(_ folder: RawPath) -> Bool { relative(to: folder) != nil }

    /// Returns the path resolved from a folder, unless it is absolute.
    func from(_ folder: RawPath) -> RawPath { isAbsolute ? self : folder.appending(bytes) }

    func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
        (bytes + [0]).withUnsafeBytes { buffer in
            buffer.withMemoryRebound(to: CChar.self) { characters in
                characters.baseAddress.map(body) ?? body("")
            }
        }
    }

    /// The path for a line of a report: `.` if it is empty, and the bytes of what is not UTF-8.
    var shown: String {
        guard !isEmpty else { return "." }
        if let text { return text.shortPrintable }
        return bytes.map { $0 < 0x80 ? String(UnicodeScalar($0)) : "\\x" + String($0, radix: 16) }.joined()
            .shortPrintable
    }
}

extension RawPath: Hashable {
    func hash(into hasher: inout Hasher) {
        bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
    }
}

extension RawPath: Comparable {
    static func < (left: RawPath, right: RawPath) -> Bool {
        left.bytes.lexicographicallyPrecedes(right.bytes)
    }
}

/// The end of an absolute path, resolved link by link. There may be nothing at the end.
struct TracedPath {
    /// The location of each link on the way. Whoever replaces one of them changes what the path leads to.
    private(set) var links: [RawPath] = []
    /// The end, without links and `..`.
    private(set) var end: RawPath
    /// Nil if nothing is there.
    private(set) var file: FileFingerprint?

    /// The kernel's own limit (path_resolution(7)).
    private static let mostLinks = 40

    init(_ path: RawPath) {
        end = RawPath("/")
        file = FileFingerprint(end)
        var rest = Array(path.components.reversed())
        while let component = rest.popLast() {
            if component.elementsEqual(".".utf8) { continue }
            if component.elementsEqual("..".utf8) {
                end = end.parent.isEmpty ? RawPath("/") : end.parent
                file = FileFingerprint(end)
                continue
            }
            let next = end.appending(component)
            file = FileFingerprint(next)
            guard file?.isLink == true, links.count < Self.mostLinks,
                let target = RawFile.target(ofLink: next)
            else {
                end = next
                continue
            }
            links.append(next)
            if target.isAbsolute { end = RawPath("/") }
            rest += target.components.reversed()
        }
    }
}
