// SPDX-License-Identifier: Apache-2.0

/// The words of a shell command that may be paths of files. git hands most of its values to a shell, and so
/// do hook managers and editors.
struct CommandWords {
    /// Each possible reading of each word, without quotation marks and separators.
    let paths: [RawPath]

    private static let separators = Set(" \t\r\n!;&|()<>`'\"=$,:[]".utf8)
    private static let slash = UInt8(ascii: "/")
    private static let brace = UInt8(ascii: "}")
    private static let backslash = UInt8(ascii: "\\")

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

    private static func add(_ word: ArraySlice<UInt8>, after mark: UInt8?, to paths: inout [RawPath]) {
        add(exact: word, after: mark, to: &paths)
        // JSON may write `\/`, and puts `\` before quotation marks.
        if word.contains(backslash) {
            add(exact: word.filter { $0 != backslash }[...], after: mark, to: &paths)
        }
        // YAML: `{entry: ./run}`
        if word.last == brace { add(exact: word.dropLast(), after: mark, to: &paths) }
    }

    /// A path that begins with `$(…)`, `${…}` or `$NAME` continues from a folder that only a shell knows,
    /// usually the worktree.
    private static func add(exact word: ArraySlice<UInt8>, after mark: UInt8?, to paths: inout [RawPath]) {
        guard !word.isEmpty else { return }
        let path = RawPath(word)
        paths.append(path)
        if path.isAbsolute {
            paths.append(RawPath(word.drop { $0 == slash }))
            return
        }
        guard mark == UInt8(ascii: "$") else { return }
        // A slash in braces belongs to the variable: `${0%/*}/run`.
        let end =
            word.first == UInt8(ascii: "{") ? word.firstIndex(of: brace) ?? word.startIndex : word.startIndex
        guard let slash = word[end...].firstIndex(of: slash) else { return }
        let name = word[..<slash].filter { !"{}".utf8.contains($0) }
        let rest = word[slash...].dropFirst()
        paths.append(name.elementsEqual("HOME".utf8) ? RawPath("~").appending(rest) : RawPath(rest))
    }
}
