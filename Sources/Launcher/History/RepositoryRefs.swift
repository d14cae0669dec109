// SPDX-License-Identifier: Apache-2.0

import Policy

/// The branches, tags and other refs of a repository at one moment (gitrepository-layout(5), git-pack-refs(1)).
/// The sandbox gets them as one packed file: git replaces its own while a session runs. Names are bytes, as git
/// compares them.
struct RepositoryRefs {
    private enum Value {
        case object([UInt8])
        /// The name of another ref.
        case symbolic(RawPath)
    }

    private var refs: [RawPath: Value] = [:]
    private var files = 0
    /// The length of an object's name in hexadecimal digits.
    private let digits: Int

    static let most = 200_000
    static let mostFiles = 20_000
    private static let deepest = 16
    private static let longestPacked = 32 << 20
    private static let longest = 1024

    /// - Parameters:
    ///   - common: the folder that worktrees share.
    ///   - git: the worktree's own folder, which has refs of its own.
    ///   - hashLength: of an object's name, in bytes.
    /// - Throws: if there are more refs than cx reads, or they are not what they seem.
    init(common: RepositoryFolder, git: RepositoryFolder, hashLength: Int) throws(CXError) {
        digits = hashLength * 2
        try readPacked(common)
        try read(common.folder(RawPath("refs")), named: RawPath("refs"), level: 0)
        guard git.path != common.path, git.status(RawPath("refs"))?.isFolder == true else { return }
        try read(git.folder(RawPath("refs")), named: RawPath("refs"), level: 0)
    }

    /// The text of a `packed-refs` file, sorted by bytes as git does.
    var packed: [UInt8] {
        refs.keys.sorted().reduce(into: Array("# pack-refs with: sorted \n".utf8)) { text, name in
            guard let object = object(of: name, level: 0) else { return }
            text += object
            text.append(UInt8(ascii: " "))
            text += name.bytes
            text.append(UInt8(ascii: "\n"))
        }
    }

    private func object(of name: RawPath, level: Int) -> [UInt8]? {
        switch refs[name] {
        case .object(let object)?: object
        case .symbolic(let other)? where level < 5: object(of: other, level: level + 1)
        case .symbolic?, nil: nil
        }
    }

    private mutating func readPacked(_ common: RepositoryFolder) throws(CXError) {
        let bytes = try common.bytes(
            "packed-refs", most: Self.longestPacked,
            advice: "delete refs that nobody needs, or launch by a policy without workspace: {history: true}")
        var rest = (bytes ?? [])[...]
        while !rest.isEmpty {
            let line = rest.prefix { $0 != UInt8(ascii: "\n") }
            rest = rest.dropFirst(line.count + 1)
            // Lines with `^` say to what a tag leads. git finds it without them.
            guard let object = Self.object(line.prefix(digits), digits: digits),
                line.dropFirst(digits).first == UInt8(ascii: " "),
                let name = Self.name(line.dropFirst(digits + 1))
            else { continue }
            refs[name] = .object(object)
            guard refs.count <= Self.most else {
                throw common.refusal(
                    "packed-refs has more than \(Self.most) refs, and cx reads no more",
                    advice:
                        "delete refs that nobody needs, or launch by a policy without workspace: {history: true}"
                )
            }
        }
    }

    private mutating func read(_ folder: RepositoryFolder, named name: RawPath, level: Int) throws(CXError) {
        // What git passes over counts too: it also takes time to look at.
        let listing = folder.entries(most: Self.mostFiles - files)
        files += listing.entries.count
        guard level <= Self.deepest, !listing.isCut else {
            throw folder.refusal(
                "its folder of refs holds more than \(Self.mostFiles) files, or more than \(Self.deepest) levels",
                advice: "git pack-refs --all, in the repository")
        }
        for entry in listing.entries {
            let inner = name.appending(entry.name.bytes)
            switch folder.type(of: entry) {
            case .folder: try read(folder.folder(entry.name), named: inner, level: level + 1)
            case .file:
                guard let ref = Self.name(inner.bytes), folder.status(entry.name)?.isRegular == true,
                    let value = try Self.value(of: entry.name, in: folder, digits: digits)
                else { continue }
                refs[ref] = value
            case .link, .unknown: continue
            }
        }
    }

    private static func value(
        of name: RawPath, in folder: RepositoryFolder, digits: Int
    ) throws(CXError) -> Value? {
        guard let bytes = try folder.bytes(name, most: 4 * longest) else { return nil }
        let line = bytes.prefix { $0 != UInt8(ascii: "\n") }
        if line.starts(with: symbolic.utf8) {
            return Self.name(line.dropFirst(symbolic.utf8.count).drop { $0 == UInt8(ascii: " ") }).map(
                Value.symbolic)
        }
        return object(line, digits: digits).map(Value.object)
    }

    private static let symbolic = "ref:"

    /// The current branch or commit, as `HEAD` says it; nil if it is neither.
    static func head(of git: RepositoryFolder, hashLength: Int) throws(CXError) -> [UInt8]? {
        switch try value(of: RawPath("HEAD"), in: git, digits: hashLength * 2) {
        case .object(let object)?: object
        case .symbolic(let name)?: Array("\(symbolic) ".utf8) + name.bytes
        case nil: nil
        }
    }

    /// Returns the name of an object, which has this many hexadecimal digits.
    static func object(_ bytes: some Collection<UInt8>, digits: Int) -> [UInt8]? {
        bytes.count == digits && bytes.allSatisfy(\.isHexadecimalDigit) ? Array(bytes) : nil
    }

    /// Returns the name of a ref if git could have given it (git-check-ref-format(1)).
    static func name(_ bytes: some Collection<UInt8>) -> RawPath? {
        let name = Array(bytes)
        let (dot, slash) = (UInt8(ascii: "."), UInt8(ascii: "/"))
        guard name.count <= longest, name.starts(with: "refs/".utf8), name.last != dot,
            !name.contains(where: { $0 <= 0x20 || $0 == 0x7f || "~^:?*[\\".utf8.contains($0) }),
            !zip(name, name.dropFirst()).contains(where: { pair in
                pair == (dot, dot) || pair == (UInt8(ascii: "@"), UInt8(ascii: "{"))
            })
        else { return nil }
        let isEach = name.split(separator: slash, omittingEmptySubsequences: false).allSatisfy {
            !$0.isEmpty && $0.first != dot && !$0.suffix(5).elementsEqual(".lock".utf8)
        }
        return isEach ? RawPath(name) : nil
    }
}

extension UInt8 {
    fileprivate var isHexadecimalDigit: Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
            || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(self)
    }
}
