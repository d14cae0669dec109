// SPDX-License-Identifier: Apache-2.0

import Glibc

/// The folders that git ignores, whatever their names. It may take a folder for ignored that git does not,
/// which costs an unnecessary line in the report. It does not evaluate negations.
struct IgnoredFolders {
    /// Names that are ignored at any depth.
    private var names: Set<RawPath> = []
    /// Paths relative to the scanned folder.
    private var paths: Set<RawPath> = []
    /// Patterns as C strings.
    private var patterns: Set<[CChar]> = []
    private var files = 0

    private static let mostFiles = 512
    private static let mostPatterns = 128
    private static let longest = 64 << 10

    /// - Parameters:
    ///   - file: an absolute path, in the form of `.gitignore`.
    ///   - folder: the folder that the lines are relative to, itself relative to the scanned folder.
    mutating func read(_ file: RawPath, in folder: RawPath) {
        guard files < Self.mostFiles, let bytes = RawFile.bytes(at: file, most: Self.longest) else { return }
        files += 1
        for line in bytes.split(whereSeparator: { $0 == 0x0a || $0 == 0x0d }) { add(line, in: folder) }
    }

    private mutating func add(_ line: ArraySlice<UInt8>, in folder: RawPath) {
        let slash = UInt8(ascii: "/")
        guard let first = line.first, first != UInt8(ascii: "#"), first != UInt8(ascii: "!") else { return }
        let components = line.split(separator: slash).filter { part in
            part.contains { $0 != UInt8(ascii: "*") }
        }
        guard let last = components.last else {
            // The pattern covers everything in the folder.
            paths.insert(folder)
            return
        }
        if line.contains(where: { "*?[\\".utf8.contains($0) }) {
            // `*.log` is for files.
            if last.starts(with: "*.".utf8), line.last != slash { return }
            if patterns.count < Self.mostPatterns {
                patterns.insert(last.map { CChar(bitPattern: $0) } + [0])
            }
        } else if components.count == 1, first != slash {
            names.insert(RawPath(last))
        } else {
            paths.insert(components.reduce(folder) { $0.appending($1) })
        }
    }

    /// - Parameter path: a folder's path, relative to the scanned one.
    func hold(_ path: RawPath) -> Bool {
        let name = RawPath(path.components.last ?? [])
        if names.contains(name) || paths.contains(path) { return true }
        return name.withCString { name in patterns.contains { fnmatch($0, name, 0) == 0 } }
    }
}
