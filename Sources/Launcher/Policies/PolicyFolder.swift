// SPDX-License-Identifier: Apache-2.0

import Documents
import Policy
import SystemPackage

/// Finds the files of policies in a folder, for `cx policy check`, `fmt`, `test` and `list` alike.
///
/// A file that the caller names is taken as it is, whatever its name. In a folder these rules hold:
///
/// - A file counts if its name ends in `.yaml` or `.yml`, in lower case.
/// - Files and folders whose names begin with a dot are skipped.
/// - A file is a regular file, or a link to a regular file that lies in the same folder or below it. A link
///   that leads elsewhere is skipped: whoever names a folder has not named what is outside of it, and `fmt`
///   and `check --fix` write. A link that leads nowhere counts, so that whoever reads it says so. Pipes,
///   sockets and devices are skipped.
/// - Folders below it are searched as well. A link to a folder is not followed.
/// - The entries of each folder come in the order of their names. A file that has several paths counts once,
///   under the first of them. Tests count once in each folder, since the paths in them start from there.
/// - `NAME.test.yaml` and `NAME.test.yml` are tests, which `test` reads. All others are policies.
/// - A folder that cannot be read, more than 32 levels of folders, and more than 10,000 files are errors.
///
/// `list` shows what a name finds in the two folders of named policies (``names(in:)``): `NAME.yaml` in the
/// folder itself, also by a link that leads out of it.
struct PolicyFolder {
    enum Kind {
        case policies, tests

        /// Nil if a file of this name does not count.
        fileprivate init?(fileName name: String) {
            guard !name.hasPrefix("."), name.hasSuffix(".yaml") || name.hasSuffix(".yml") else { return nil }
            self = AssertionFile.suffixes.contains(where: name.hasSuffix) ? .tests : .policies
        }
    }

    private static let mostFiles = 10_000
    private static let deepest = 32
    private static let here = FilePath(".")

    private let kind: Kind
    /// The folder's path without links.
    private let root: String
    private var seen: Set<Place> = []
    private var files: [String] = []

    /// A file, and for tests the folder in which the relative paths in it start; without links.
    private struct Place: Hashable {
        let file: String
        let folder: String?

        /// Nil if there is no such file.
        init?(_ path: String, _ kind: Kind) {
            guard let file = Folder.realPath(path) else { return nil }
            let folder = FilePath(path).removingLastComponent()
            self.file = file
            self.folder =
                switch kind {
                case .policies: nil
                case .tests: Folder.realPath(folder.isEmpty ? "." : folder.string)
                }
        }
    }

    private init(_ root: String, _ kind: Kind) {
        self.root = root
        self.kind = kind
    }

    static func files(in folder: String, _ kind: Kind) throws(CXError) -> [String] {
        guard let root = Folder.realPath(folder) else { throw CXError("cannot read \(folder.printable)") }
        var search = PolicyFolder(root, kind)
        let plain = FilePath(folder).lexicallyNormalized()
        let path = plain.isEmpty ? here : plain
        // Behind a link, `..` leads elsewhere than its text says.
        try search.add(Folder.realPath(path.string) == root ? path : FilePath(folder), level: 0)
        return search.files
    }

    /// The files that paths name, and those in the folders that paths name, each once.
    /// - Throws: if there is nothing at a path, or a folder holds no tests where tests are wanted.
    static func files(named paths: [String], _ kind: Kind) throws(CXError) -> [String] {
        var seen: Set<Place> = []
        var found: [String] = []
        for path in paths {
            guard let status = FileStatus(path: path) else {
                throw CXError("there is no file or folder \(path.printable)", advice: "check the path")
            }
            let files = status.isFolder ? try files(in: path, kind) : [path]
            guard !files.isEmpty || kind == .policies else {
                throw CXError(
                    "there are no tests in \(path.printable)",
                    advice: "they are in files called NAME.test.yaml")
            }
            found += files.filter { Place($0, kind).map { seen.insert($0).inserted } ?? true }
        }
        return found
    }

    /// The names of the policies that a folder of named policies has; none if it cannot be read.
    static func names(in folder: String) -> [String] {
        Folder.names(in: folder).sorted().filter { file in
            file.hasSuffix(".yaml") && Kind(fileName: file) == .policies
                && (FileStatus(path: "\(folder)/\(file)")?.isRegular == true
                    || TextFile.leadsNowhere("\(folder)/\(file)"))
        }.map { String($0.dropLast(".yaml".count)) }
    }

    private mutating func add(_ folder: FilePath, level: Int) throws(CXError) {
        guard level <= Self.deepest else {
            throw CXError(
                "\(folder.string.printable) is more than \(Self.deepest) folders deep",
                advice: "name a folder below it")
        }
        guard let names = Folder.readableNames(in: folder.string) else {
            throw CXError(
                "cannot read the folder \(folder.string.printable)", advice: "check its permissions")
        }
        for name in names.sorted() where !name.hasPrefix(".") {
            guard let component = FilePath.Component(name) else { continue }
            let path = folder == Self.here ? FilePath(root: nil, [component]) : folder.appending(component)
            guard let status = FileStatus(link: path.string) else { continue }
            if status.isFolder {
                try add(path, level: level + 1)
            } else if Kind(fileName: name) == kind, isRegularFile(path.string, status),
                Place(path.string, kind).map({ seen.insert($0).inserted }) ?? true
            {
                files.append(path.string)
            }
            guard files.count <= Self.mostFiles else {
                throw CXError(
                    "there are more than \(Self.mostFiles) \(kind) below \(root.printable)",
                    advice: "name a folder below it")
            }
        }
    }

    /// True for a regular file, a link to one that counts, or a link that leads nowhere.
    private func isRegularFile(_ path: String, _ status: FileStatus) -> Bool {
        guard status.isLink else { return status.isRegular }
        if TextFile.leadsNowhere(path) { return true }
        guard let real = Folder.realPath(path), real.lies(in: root) else { return false }
        return FileStatus(path: real)?.isRegular == true
    }
}
