import Policy

/// A path as the kernel has it: bytes, compared one by one. Two names that Unicode takes for the same stay
/// two, and a name need not be UTF-8.
struct RawPath: Sendable {
    private(set) var bytes: [UInt8]

    private static let slash = UInt8(ascii: "/")

    init(_ bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

    init(_ text: String) { bytes = Array(text.utf8) }

    static let empty = RawPath([])

    var isEmpty: Bool { bytes.isEmpty }
    var isAbsolute: Bool { bytes.first == Self.slash }

    /// Nil where it is not UTF-8.
    var text: String? { String(validating: bytes, as: UTF8.self) }

    var components: [ArraySlice<UInt8>] { bytes.split(separator: Self.slash) }

    /// The last component, which programs know a file by; what of it is not UTF-8 is replaced.
    var name: String { String(decoding: components.last ?? [], as: UTF8.self) }

    /// Without its last component: empty for a single one, and for itself.
    var parent: RawPath {
        guard let slash = bytes.lastIndex(of: Self.slash) else { return .empty }
        return RawPath(bytes[..<slash])
    }

    /// Those that hold it, the nearest first, without the empty one.
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

    /// Empty where both are the same; nil where this one is elsewhere.
    func relative(to folder: RawPath) -> RawPath? {
        if folder.bytes == [Self.slash] { return isAbsolute ? RawPath(bytes.dropFirst()) : nil }
        guard bytes.starts(with: folder.bytes) else { return nil }
        let rest = bytes.dropFirst(folder.bytes.count)
        guard !rest.isEmpty, !folder.isEmpty else { return RawPath(rest) }
        return rest.first == Self.slash ? RawPath(rest.dropFirst()) : nil
    }

    func isWithin(_ folder: RawPath) -> Bool { relative(to: folder) != nil }

    /// From a folder, unless it is absolute already.
    func from(_ folder: RawPath) -> RawPath { isAbsolute ? self : folder.appending(bytes) }

    func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
        (bytes + [0]).withUnsafeBytes { buffer in
            buffer.withMemoryRebound(to: CChar.self) { characters in
                characters.baseAddress.map(body) ?? body("")
            }
        }
    }

    /// For a line of a report: `.` for none, and what is not UTF-8 by its bytes.
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
