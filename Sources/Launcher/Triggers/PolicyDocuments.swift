// SPDX-License-Identifier: Apache-2.0

/// The changed documents that are policies of cx. A later launch may use them, or a policy that extends them.
struct PolicyDocuments {
    private var found: Set<RawPath> = []
    /// Descriptions of what was not read because there was too much.
    private(set) var unseen: [String] = []

    /// The most changed documents to read.
    private static let most = 2000
    private static let longest = 1 << 20

    init(_ before: TriggerScan, _ after: TriggerScan) {
        let changed = after.documents.filter { before.documents[$0.key] != $0.value }.map(\.key).sorted()
        for path in changed.prefix(Self.most) where Self.isPolicy(at: after.absolute(path)) {
            found.insert(path)
        }
        if changed.count > Self.most {
            unseen.append("\(changed.count - Self.most) more YAML files, which may be policies of cx")
        }
    }

    /// Returns the kind to report for a changed file, and removes the file from `rest`.
    mutating func kind(_ path: RawPath, _ kind: TriggerKind) -> TriggerKind {
        guard found.remove(path) != nil else { return kind }
        return min(kind, .policy)
    }

    /// The policies that were not reported yet.
    var rest: [RawPath] { found.sorted() }

    /// True if the file may have the key `cx`, which every policy has. It errs on the side of true: a nested
    /// key counts, and so does a file that cannot be read.
    private static func isPolicy(at path: RawPath) -> Bool {
        guard let bytes = RawFile.bytes(at: path, most: longest) else { return true }
        return bytes.split(whereSeparator: {
            [0x0a, 0x0d, UInt8(ascii: "{"), UInt8(ascii: ",")].contains($0)
        })
        .contains(where: isKey)
    }

    private static func isKey(_ part: ArraySlice<UInt8>) -> Bool {
        let marks = Set(" \t?-'\"\u{FEFF}".utf8)
        let rest = part.drop { marks.contains($0) }
        // A key in double quotes may use escapes: `"\x63x"`.
        if rest.startIndex > part.startIndex, part[rest.startIndex - 1] == UInt8(ascii: "\""),
            rest.prefix(while: { $0 != UInt8(ascii: "\"") }).contains(UInt8(ascii: "\\"))
        {
            return true
        }
        guard rest.starts(with: "cx".utf8) else { return false }
        let behind = rest.dropFirst(2).drop { marks.contains($0) }
        return behind.isEmpty || behind.first == UInt8(ascii: ":")
    }
}
