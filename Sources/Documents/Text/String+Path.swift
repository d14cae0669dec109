/// Paths as the kernel takes them: bytes, with slashes between the names. Swift compares what a reader sees
/// instead, by which a combining mark takes the slash before it for its own, and names of different bytes are
/// equal.
extension String {
    private static let slash = UInt8(ascii: "/")

    package var isAbsolutePath: Bool { utf8.first == Self.slash }

    /// The names between the slashes, none of them empty.
    package var pathNames: [String] {
        utf8.split(separator: Self.slash).map { String(Substring($0)) }
    }

    /// Without repeated and trailing slashes.
    package var plainPath: String {
        (isAbsolutePath ? "/" : "") + pathNames.joined(separator: "/")
    }

    /// The folder that holds it, `/` at the top; nil for `/` itself and for a name alone.
    package var parentPath: String? {
        guard let last = utf8.lastIndex(of: Self.slash), utf8.count > 1 else { return nil }
        return last == utf8.startIndex ? "/" : String(self[..<last])
    }

    /// The path from a folder to this one, empty where they are the same; nil where this one is elsewhere.
    package func path(below folder: String) -> String? {
        guard utf8.starts(with: folder.utf8) else { return nil }
        let rest = utf8.dropFirst(folder.utf8.count)
        guard rest.isEmpty || rest.first == Self.slash || folder.utf8.last == Self.slash else { return nil }
        return String(Substring(rest.drop { $0 == Self.slash }))
    }

    /// True if it is the folder or below it.
    package func lies(in folder: String) -> Bool { path(below: folder) != nil }

    package func isSamePath(as other: String) -> Bool { utf8.elementsEqual(other.utf8) }

    /// What paths are kept by in sets.
    package var pathBytes: [UInt8] { Array(utf8) }
}
