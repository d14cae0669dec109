/// Which of the documents that changed are policies of cx: a later launch may go by them, or by one that
/// extends them.
struct PolicyDocuments {
    private var found: Set<RawPath> = []
    /// What was not read, since it is too much.
    private(set) var unseen: [String] = []

    /// More changed documents than these are not read.
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

    /// What a changed file is told as. It is told once.
    mutating func kind(_ path: RawPath, _ kind: TriggerKind) -> TriggerKind {
        guard found.remove(path) != nil else { return kind }
        return min(kind, .policy)
    }

    /// Those that were not told yet.
    var rest: [RawPath] { found.sorted() }

    /// True if it may have the key `cx` that every policy has: rather one too many, as where another key
    /// holds it, or where the file cannot be read.
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
        // A name may be written by its numbers in quotation marks: `"\x63x"`.
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
