/// What of a shell's command may be the path of a file. Git hands most of its values to a shell.
struct CommandWords {
    /// Each as it may be meant, without what quotes and separates words.
    let paths: [RawPath]

    private static let separators = Set(" \t\r\n!;&|()<>`'\"=$,:".utf8)

    init(_ value: [UInt8]) {
        var paths: [RawPath] = []
        var start = 0
        for index in 0...value.count {
            guard index == value.count || Self.separators.contains(value[index]) else { continue }
            if index > start {
                Self.add(value[start..<index], after: start > 0 ? value[start - 1] : nil, to: &paths)
            }
            start = index + 1
        }
        self.paths = paths
    }

    /// Behind `$(…)`, `${…}` and `$NAME` a path goes on that only a shell knows the beginning of: most often
    /// the worktree.
    private static func add(_ word: ArraySlice<UInt8>, after mark: UInt8?, to paths: inout [RawPath]) {
        let path = RawPath(word)
        paths.append(path)
        if path.isAbsolute {
            paths.append(RawPath(word.drop { $0 == UInt8(ascii: "/") }))
        } else if mark == UInt8(ascii: "$"), let slash = word.firstIndex(of: UInt8(ascii: "/")) {
            let name = word[..<slash].filter { !"{}".utf8.contains($0) }
            let rest = word[slash...].dropFirst()
            paths.append(name.elementsEqual("HOME".utf8) ? RawPath("~").appending(rest) : RawPath(rest))
        }
    }
}
