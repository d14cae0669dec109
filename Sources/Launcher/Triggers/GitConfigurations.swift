/// Files of git's configuration with all that they include.
struct GitConfigurations {
    struct File {
        var path: RawPath
        var configuration: GitConfiguration
    }

    private(set) var files: [File] = []
    /// What is included, whether or not it is there: absolute paths.
    private(set) var included: [RawPath] = []
    private var seen: Set<RawPath> = []
    private let homes: [RawPath]

    static let longest = 1 << 20
    private static let mostFiles = 32
    private static let deepest = 8

    /// - Parameter homes: what `~/` may stand for.
    init(_ paths: [RawPath], homes: [RawPath]) {
        self.homes = homes
        for path in paths { read(path, depth: 0) }
    }

    private mutating func read(_ path: RawPath, depth: Int) {
        guard depth <= Self.deepest, files.count < Self.mostFiles, seen.insert(path).inserted,
            let bytes = RawFile.bytes(at: path, most: Self.longest)
        else { return }
        let configuration = GitConfiguration(bytes)
        files.append(File(path: path, configuration: configuration))
        for value in configuration.includes {
            for target in RawPath(value).expanded(homes: homes).map({ $0.from(path.parent) }) {
                included.append(target)
                read(target, depth: depth + 1)
            }
        }
    }
}

extension RawPath {
    /// With each of these for `~/`, where it begins so, and otherwise as it is. What git has
    /// instead of `%(prefix)` is a folder of the system's.
    func expanded(homes: [RawPath]) -> [RawPath] {
        if bytes.starts(with: "~/".utf8) { return homes.map { $0.appending(bytes.dropFirst(2)) } }
        return bytes.starts(with: "%(prefix)/".utf8)
            ? [RawPath("/usr/").appending(bytes.dropFirst(10))] : [self]
    }
}
