// SPDX-License-Identifier: Apache-2.0

/// Paths as the kernel reads them: bytes, with slashes between the names. Swift compares what a reader sees
/// instead: a combining mark joins the slash before it, and names of different bytes are equal.
extension String {
    private static let slash = UInt8(ascii: "/")

    package var isAbsolutePath: Bool { utf8.first == Self.slash }

    /// The names between the slashes. None of them is empty.
    package var pathNames: [String] {
        utf8.split(separator: Self.slash).map { String(Substring($0)) }
    }

    /// The path without repeated and trailing slashes.
    package var plainPath: String {
        (isAbsolutePath ? "/" : "") + pathNames.joined(separator: "/")
    }

    /// The folder that holds the file, `/` for a file at the top; nil for `/` itself and for a name alone.
    package var parentPath: String? {
        guard let last = utf8.lastIndex(of: Self.slash), utf8.count > 1 else { return nil }
        return last == utf8.startIndex ? "/" : String(self[..<last])
    }

    /// Returns the path from a folder to this one, empty if both are the same; nil if this one is not in the
    /// folder.
    package func path(below folder: String) -> String? {
        guard utf8.starts(with: folder.utf8) else { return nil }
        let rest = utf8.dropFirst(folder.utf8.count)
        guard rest.isEmpty || rest.first == Self.slash || folder.utf8.last == Self.slash else { return nil }
        return String(Substring(rest.drop { $0 == Self.slash }))
    }

    /// True if this is the folder or lies below it.
    package func lies(in folder: String) -> Bool { path(below: folder) != nil }

    package func isSamePath(as other: String) -> Bool { utf8.elementsEqual(other.utf8) }

    /// The bytes by which sets hold paths.
    package var pathBytes: [UInt8] { Array(utf8) }
}
