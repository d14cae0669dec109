// SPDX-License-Identifier: Apache-2.0

import Policy

/// The branches, tags and other refs of a repository at one moment (gitrepository-layout(5), git-pack-refs(1)).
/// The sandbox gets them as one packed file: git replaces its own while a session runs.
struct RepositoryRefs {
    enum Fault: Error {
        /// There are too many files, or a file is too long.
        case tooMany
    }

    private enum Value {
        case object(String)
        /// The name of another ref.
        case symbolic(String)
    }

    private var refs: [String: Value] = [:]
    private var files = 0

    private static let mostFiles = 20_000
    private static let deepest = 16
    private static let longestPacked = 64 << 20
    private static let longest = 1024

    /// - Parameters:
    ///   - common: the folder that worktrees share.
    ///   - git: the worktree's own folder, which has refs of its own.
    init(common: String, git: String) throws(Fault) {
        try readPacked("\(common)/packed-refs")
        try read("\(common)/refs", named: "refs", level: 0)
        if git != common { try read("\(git)/refs", named: "refs", level: 0) }
    }

    /// The text of a `packed-refs` file.
    var packed: [UInt8] {
        let lines = refs.keys.compactMap { name in object(of: name, level: 0).map { "\($0) \(name)\n".utf8 } }
        // By bytes of the names, as git sorts them, behind object names of one length.
        let sorted = lines.sorted { one, other in
            one.drop { $0 != UInt8(ascii: " ") }.lexicographicallyPrecedes(
                other.drop { $0 != UInt8(ascii: " ") })
        }
        return Array("# pack-refs with: sorted \n".utf8) + sorted.joined()
    }

    private func object(of name: String, level: Int) -> String? {
        switch refs[name] {
        case .object(let object)?: object
        case .symbolic(let other)? where level < 5: object(of: other, level: level + 1)
        case .symbolic?, nil: nil
        }
    }

    private mutating func readPacked(_ path: String) throws(Fault) {
        guard let status = FileStatus(link: path), status.isRegular else { return }
        guard status.size <= Self.longestPacked else { throw .tooMany }
        for line in RawFile.bytes(at: RawPath(path), most: Self.longestPacked)?.split(separator: 0x0a) ?? [] {
            // Lines with `^` say to what a tag leads. git finds it without them.
            let parts = line.split(separator: UInt8(ascii: " "), maxSplits: 1)
            guard parts.count == 2, let object = Self.object(parts[0]), let name = Self.name(parts[1]) else {
                continue
            }
            refs[name] = .object(object)
        }
    }

    private mutating func read(_ folder: String, named name: String, level: Int) throws(Fault) {
        guard level <= Self.deepest else { throw .tooMany }
        for entry in Folder.names(in: folder) where !entry.hasPrefix(".") && !entry.hasSuffix(".lock") {
            let (path, inner) = ("\(folder)/\(entry)", "\(name)/\(entry)")
            guard let status = FileStatus(link: path) else { continue }
            files += 1
            guard files <= Self.mostFiles else { throw .tooMany }
            if status.isFolder {
                try read(path, named: inner, level: level + 1)
            } else if status.isRegular, let ref = Self.name(inner.utf8), let value = Self.value(at: path) {
                refs[ref] = value
            }
        }
    }

    private static func value(at path: String) -> Value? {
        guard let bytes = RawFile.bytes(at: RawPath(path), most: longest) else { return nil }
        let line = bytes.prefix { $0 != 0x0a }
        if line.starts(with: symbolic.utf8) {
            return name(line.dropFirst(symbolic.utf8.count).drop { $0 == UInt8(ascii: " ") }).map(
                Value.symbolic)
        }
        return object(line).map(Value.object)
    }

    private static let symbolic = "ref:"

    /// The current branch or commit, as `HEAD` says it; nil if it is neither.
    static func head(at path: String) -> String? {
        switch value(at: path) {
        case .object(let object)?: object
        case .symbolic(let name)?: "\(symbolic) \(name)"
        case nil: nil
        }
    }

    /// Returns the name of an object by SHA-1 or SHA-256.
    static func object(_ bytes: some Collection<UInt8>) -> String? {
        let text = String(decoding: bytes, as: UTF8.self)
        let isHexadecimal = text.utf8.allSatisfy { "0123456789abcdef".utf8.contains($0) }
        return isHexadecimal && [40, 64].contains(text.utf8.count) ? text : nil
    }

    /// Returns the name of a ref if git could have given it (git-check-ref-format(1)).
    private static func name(_ bytes: some Collection<UInt8>) -> String? {
        let refused = " ~^:?*[\\".utf8
        guard let text = String(validating: bytes, as: UTF8.self), text.hasPrefix("refs/"),
            text.utf8.count <= longest, !text.contains(".."), !text.contains("//"),
            text.utf8.allSatisfy({ $0 > 0x1f && $0 != 0x7f && !refused.contains($0) })
        else { return nil }
        return text
    }
}
