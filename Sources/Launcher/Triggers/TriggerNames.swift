// SPDX-License-Identifier: Apache-2.0

/// The names of files and folders that programs of a host obey where they find them: in a folder that
/// somebody enters or opens, so at any depth. A folder in these lists counts with all its contents.
///
/// The lists leave out files that hold data and name no code (`.editorconfig`, `.gitignore`, `.nvmrc`). They
/// also leave out source code, which a person builds or tests knowingly and whose changes git shows. A
/// version file may hold the path of a program (`.python-version`), so it is listed.
enum TriggerNames {
    /// Returns nil if no program is known to obey such a name. Names match regardless of case and of
    /// characters that some file systems ignore, because there they are the same name.
    static func kind(of name: String, isFolder: Bool) -> TriggerKind? {
        guard let kind = kind(of: name) else { return nil }
        // Programs read files of such names. A folder called `configure` or `bootstrap` may hold anything.
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

    /// Matches by the last dot, by the text before the first or the last dot, or by both.
    private static func part(of name: String) -> TriggerKind? {
        let bytes = name.utf8
        guard let last = bytes.lastIndex(of: dot), last != bytes.startIndex else { return nil }
        if let kind = endings[String(name[last...])] ?? dotted[String(name[..<last])] { return kind }
        guard let first = bytes.dropFirst().firstIndex(of: dot), first != last else { return nil }
        return dotted[String(name[..<first])]
    }

    /// Matches the usual configuration names of tools that are in no list: `.toolrc`, `.toolrc.js`,
    /// `tool.config.mjs`.
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
    /// Names of this form that name no code.
    private static let data: Set = [".nvmrc", ".fvmrc", ".all-contributorsrc"]

    /// A `.toolrc` may have a further extension (`.toolrc.js`).
    private static let dotted = beginnings.merging(
        exact.filter { $0.key.hasPrefix(".") && $0.key.hasSuffix("rc") },
        uniquingKeysWith: { first, _ in first })

    private static let dot = UInt8(ascii: ".")

    private static func isUpperCase(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
    }

    /// Python runs such a folder like a file.
    private static let folders: Set = ["sitecustomize", "usercustomize"]

    /// Folds a name as a case-insensitive file system does (almost Unicode's default case folding).
    private static func folded(_ name: String) -> String {
        guard !name.utf8.allSatisfy({ $0 < 0x80 }) else { return name.lowercased() }
        var scalars = String.UnicodeScalarView()
        scalars.append(contentsOf: name.unicodeScalars.filter { !$0.properties.isDefaultIgnorableCodePoint })
        return String(scalars).uppercased().lowercased()
    }

    private static let exact = Dictionary(
        names.flatMap { kind, names in names.map { ($0, kind) } }, uniquingKeysWith: { first, _ in first })

    /// Leaves out build files and installed code, where names such as `BUILD` and `build` mean different
    /// things.
    private static let foldedNames = Dictionary(
        exact.filter { $0.value != .build && $0.value != .package }.map { ($0.key.lowercased(), $0.value) },
        uniquingKeysWith: { min($0, $1) })
}

/// The reason why a program of the host obeys a file that an agent may have written, and who starts that
/// program.
enum TriggerKind: Int, CaseIterable, Comparable, Sendable {
    case privileged, policy, git, repository, configured, shell, editor, agent, tool, elsewhere, program,
        package, untracked, build

    /// The explanation in the report, after "changed  PATH in the workspace".
    var reason: String {
        switch self {
        case .privileged: "it runs with other rights than those of its caller"
        case .policy: "cx itself obeys it in a later session"
        case .git: "git obeys it, also in a prompt that shows a branch"
        case .repository: "git takes this folder for a repository, and obeys its configuration"
        case .configured: "a link, or a file that is obeyed itself, names it"
        case .shell: "shells and their helpers run it on entering the folder"
        case .editor: "editors obey it when they open the folder"
        case .agent: "coding agents obey it"
        case .tool: "language tools and debuggers run it, also from an editor"
        case .elsewhere:
            "a link leads out of here: writing to it writes elsewhere on this machine"
        case .program: "it runs by its name if this folder is on a PATH"
        case .package: "installed code, which git mostly ignores"
        case .untracked: "a program or built code, whose changes git does not show"
        case .build: "building and testing run it"
        }
    }

    /// Files that run without anybody asking come before those that a person starts knowingly.
    static func < (left: TriggerKind, right: TriggerKind) -> Bool { left.rawValue < right.rawValue }
}
