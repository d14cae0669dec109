// SPDX-License-Identifier: Apache-2.0

/// Finds what is named in hooks, and in files that shells, editors and agents obey: usually a script that
/// they run.
extension NamedFileSearch {
    private static let mostFiles = 256
    private static let mostMentions = 10_000
    private static let longest = 128 << 10
    private static let mostFoldersOfOne = 8
    /// Editors' files that name whatever is open, and samples that nothing runs.
    private static let left = [".iml", "workspace.xml", ".sample"]
    /// Text for a model, which refers to further text as `@docs/rules.md`.
    private static let prose = [".md", ".mdc", ".mdx", ".txt"]

    mutating func findMentions() {
        var files: [(path: RawPath, bases: Set<RawPath>)] = []
        for (folder, bases) in hookFolders.sorted(by: { $0.key < $1.key }) {
            guard let open = OpenFolder(folder) else { continue }
            files += open.entries(most: Self.mostInFolder).entries.map { entry in
                (folder.appending(entry.name.bytes), Set(bases + [folder]))
            }
        }
        let records = scan.records.filter { isNaming($0.key, $0.value) }.keys.sorted(by: RawPath.isShallower)
        files += records.map { path in
            (scan.absolute(path), Set(path.ancestors.map(scan.absolute) + [scan.root]))
        }
        files.removeAll { file in Self.left.contains(where: file.path.name.hasSuffix) }
        var followed: Set<RawPath> = []
        for file in files.prefix(Self.mostFiles) where followed.count <= Self.mostMentions {
            guard let bytes = RawFile.bytes(at: file.path, most: Self.longest), !bytes.contains(0) else {
                continue
            }
            let words = Self.words(of: bytes, isProse: Self.prose.contains(where: file.path.name.hasSuffix))
            for path in mentions(by: words, bases: file.bases) where followed.count <= Self.mostMentions {
                if followed.insert(path).inserted { follow(path, .mention) }
            }
        }
        if files.count > Self.mostFiles || followed.count > Self.mostMentions
            || named.folders.count >= Self.mostFolders
        {
            named.unseen.append(
                "some of the files that hooks, shells and editors name, because there are too many")
        }
    }

    /// True if the file is obeyed by its own name, or because it lies in a folder of such a name.
    private func isNaming(_ path: RawPath, _ record: TriggerScan.Record) -> Bool {
        guard !record.fingerprint.isFolder, [.git, .shell, .editor, .agent].contains(record.kind),
            record.package == nil
        else { return false }
        let names = path.components.map { String(decoding: $0, as: UTF8.self) }
        guard !names.contains(where: TriggerNames.isGitFolder),
            ![".gitmodules", ".gitattributes"].contains(path.name),
            !path.ancestors.contains(where: { scan.records[$0]?.kind == .package })
        else { return false }
        return names.suffix(3).contains { TriggerNames.kind(of: $0, isFolder: false) == record.kind }
    }

    private static func words(of bytes: [UInt8], isProse: Bool) -> Set<RawPath> {
        let words = Set(CommandWords(bytes).paths)
        guard isProse else { return words }
        return Set(words.filter { $0.bytes.first == UInt8(ascii: "@") }.map { RawPath($0.bytes.dropFirst()) })
    }

    /// Returns words that look like paths, even if nothing is there, and other words that are existing files
    /// or folders. Both may also start from folders that other words name.
    private func mentions(by words: Set<RawPath>, bases: Set<RawPath>) -> [RawPath] {
        let folders = folders(of: words, bases: bases).filter { !bases.contains($0) }
        let bases = bases.union(folders.sorted(by: RawPath.isShallower).prefix(Self.mostFoldersOfOne))
        return words.flatMap { word -> [RawPath] in
            word.expanded(homes: surroundings.homes).flatMap { path in
                path.isAbsolute ? [path] : bases.map(path.from)
            }.filter { word.looksLikePath || FileFingerprint($0) != nil }
        }
    }
}
