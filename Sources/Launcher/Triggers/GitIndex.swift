// SPDX-License-Identifier: Apache-2.0

/// The files that git tracks according to a repository's index (gitformat-index(5)). git shows changes to
/// these. A file counts as untracked if the index cannot be read.
struct GitIndex {
    private let bytes: [UInt8]
    private let version: Int
    /// The length of the hashes, each of which follows 40 bytes about the file.
    private let hashLength: Int

    private static let longest = 128 << 20
    private static let numbers = 40

    /// - Parameter repository: the git folder that holds the index.
    init?(of repository: RawPath) {
        guard let bytes = RawFile.bytes(at: repository.appending("index"), most: Self.longest),
            bytes.count > 12,
            bytes.starts(with: "DIRC".utf8)
        else { return nil }
        let configuration = RawFile.bytes(at: repository.appending("config"), most: GitConfigurations.longest)
        let format = GitConfiguration(configuration ?? []).entries.last {
            $0.key == "extensions.objectformat"
        }
        self.bytes = bytes
        version = Int(bytes[7])
        hashLength = format?.value.elementsEqual("sha256".utf8) == true ? 32 : 20
    }

    /// Returns the paths, relative to the worktree, that git tracks and has not been told to assume
    /// unchanged.
    func tracked(of paths: Set<RawPath>) -> Set<RawPath> {
        var tracked: Set<RawPath> = []
        var name: [UInt8] = []
        var index = 12
        for _ in 0..<number(at: 8, 4) {
            let flags = number(at: index + Self.numbers + hashLength, 2)
            let isExtended = version > 2 && flags & 0x4000 != 0
            let isSkipped = isExtended && number(at: index + Self.numbers + hashLength + 2, 2) & 0x4000 != 0
            var start = index + Self.numbers + hashLength + (isExtended ? 4 : 2)
            if version == 4 {
                guard let (count, next) = prefix(at: start), count <= name.count else { break }
                name.removeLast(count)
                start = next
            } else {
                name = []
            }
            guard let end = end(of: flags & 0xfff, from: start, hasPrefix: !name.isEmpty || version == 4)
            else { break }
            name += bytes[start..<end]
            index = version == 4 ? end + 1 : index + (end - index) / 8 * 8 + 8
            let path = RawPath(name)
            if flags & 0x8000 == 0, !isSkipped, paths.contains(path) { tracked.insert(path) }
        }
        return tracked
    }

    /// Returns 0 beyond the end.
    private func number(at index: Int, _ count: Int) -> Int {
        guard index + count <= bytes.count else { return 0 }
        return bytes[index..<index + count].reduce(0) { $0 << 8 | Int($1) }
    }

    /// Returns the end of a name: at a zero byte, or after `length` bytes if the name is short enough for the
    /// flags to give its length.
    private func end(of length: Int, from start: Int, hasPrefix: Bool) -> Int? {
        guard start < bytes.count else { return nil }
        let end = hasPrefix || length == 0xfff ? bytes[start...].firstIndex(of: 0) : start + length
        return end.flatMap { $0 < bytes.count ? $0 : nil }
    }

    /// Returns how many bytes of the previous name to drop, in the encoding that packs use for offsets.
    private func prefix(at start: Int) -> (count: Int, next: Int)? {
        var index = start
        var count = 0
        while index < bytes.count, index < start + 5 {
            let byte = Int(bytes[index])
            count = index == start ? byte & 0x7f : (count + 1) << 7 | byte & 0x7f
            index += 1
            if byte & 0x80 == 0 { return (count, index) }
        }
        return nil
    }
}
