/// The names of files and folders that programs of a host obey where they find them: in a folder that
/// somebody enters or opens, so at any depth. A folder that is named here counts with all that is in it.
///
/// Left out is what holds data and names no code (`.editorconfig`, `.gitignore`, `.nvmrc`), and source code
/// itself: whoever builds or tests runs that, and git shows it. A version may be the path of a program
/// (`.python-version`), and is none of these.
enum TriggerNames {
    /// Nil where no program is known to obey such a name. Names that differ in upper and lower case alone, or
    /// by what a file system without them ignores, count as well: there they are the same.
    static func kind(of name: String, isFolder: Bool) -> TriggerKind? {
        guard let kind = kind(of: name) else { return nil }
        // Files of such names are read, and folders of them, as `configure` and `bootstrap`, hold anything.
        let isOfFiles = isFolder && (kind == .build || kind == .tool) && !name.utf8.contains(dot)
        return isOfFiles && !folders.contains(name) ? nil : kind
    }

    private static func kind(of name: String) -> TriggerKind? {
        if let kind = exact[name] ?? part(of: name) ?? pattern(of: name) { return kind }
        guard name.utf8.contains(where: { $0 >= 0x80 || isUpperCase($0) }) else { return nil }
        return foldedNames[folded(name)]
    }

    /// True if git takes this name for its folder.
    static func isGitFolder(_ name: String) -> Bool {
        name == ".git"
            || name.utf8.count > 3 && name.utf8.first == UInt8(ascii: ".") && folded(name) == ".git"
    }

    /// By the last dot, by what stands before the first or the last one, or by both.
    private static func part(of name: String) -> TriggerKind? {
        let bytes = name.utf8
        guard let last = bytes.lastIndex(of: dot), last != bytes.startIndex else { return nil }
        if let kind = endings[String(name[last...])] ?? dotted[String(name[..<last])] { return kind }
        guard let first = bytes.dropFirst().firstIndex(of: dot), first != last else { return nil }
        return dotted[String(name[..<first])]
    }

    /// How tools that are in no list call what they read: `.toolrc`, `.toolrc.js`, `tool.config.mjs`.
    private static func pattern(of name: String) -> TriggerKind? {
        let bytes = name.utf8
        if bytes.first == dot {
            let stem = bytes.dropFirst().prefix { $0 != dot }
            let isControl = stem.count > 3 && stem.suffix(2).elementsEqual("rc".utf8)
            return isControl && !data.contains(name) ? .tool : nil
        }
        // `config` or `conf` before the last dot
        guard let last = bytes.lastIndex(of: dot), last != bytes.startIndex,
            [UInt8(ascii: "g"), UInt8(ascii: "f")].contains(bytes[bytes.index(before: last)])
        else { return nil }
        let stem = name[..<last]
        if stem.hasSuffix(".config") || stem.hasSuffix(".conf") {
            return scripts.contains(String(name[last...].dropFirst())) ? .tool : nil
        }
        return name.hasPrefix("jupyter_") && stem.hasSuffix("_config") ? .tool : nil
    }

    private static let scripts: Set = ["js", "cjs", "mjs", "ts", "cts", "mts", "coffee", "rb", "py", "lua"]
    /// What is called so and names no code.
    private static let data: Set = [".nvmrc", ".fvmrc", ".all-contributorsrc"]

    /// What is called `.toolrc` has further names with a dot behind it (`.toolrc.js`).
    private static let dotted = beginnings.merging(
        exact.filter { $0.key.hasPrefix(".") && $0.key.hasSuffix("rc") },
        uniquingKeysWith: { first, _ in first })

    private static let dot = UInt8(ascii: ".")

    private static func isUpperCase(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
    }

    /// Python runs such a folder as it does a file.
    private static let folders: Set = ["sitecustomize", "usercustomize"]

    /// As a file system without upper and lower case compares names (Unicode's default folding, nearly).
    private static func folded(_ name: String) -> String {
        guard !name.utf8.allSatisfy({ $0 < 0x80 }) else { return name.lowercased() }
        var scalars = String.UnicodeScalarView()
        scalars.append(contentsOf: name.unicodeScalars.filter { !$0.properties.isDefaultIgnorableCodePoint })
        return String(scalars).uppercased().lowercased()
    }

    private static let exact = Dictionary(
        names.flatMap { kind, names in names.map { ($0, kind) } }, uniquingKeysWith: { first, _ in first })

    /// Less what a person starts, and installed code: names such as `BUILD` and `build` are not the same
    /// there.
    private static let foldedNames = Dictionary(
        exact.filter { $0.value != .build && $0.value != .package }.map { ($0.key.lowercased(), $0.value) },
        uniquingKeysWith: { min($0, $1) })
}
