/// Paths that a report counts by folder, since they may be a great many.
struct FolderCounts {
    private var counts: [RawPath: Int] = [:]
    /// Those without a folder to be counted in.
    private var single: Set<RawPath> = []

    private static let mostLines = 16

    /// - Parameter folder: nil where it is told by itself, if there is room.
    mutating func add(_ path: RawPath, in folder: RawPath? = nil) {
        if let folder { counts[folder, default: 0] += 1 } else { single.insert(path) }
    }

    /// Each path by itself, else the folders that they are in, else the topmost ones.
    var all: [(path: RawPath, count: Int)] {
        let folders = Dictionary(single.map { ($0.parent, 1) }, uniquingKeysWith: +)
        let tops = Dictionary(
            single.map { path in (path.components.count > 1 ? RawPath(path.components[0]) : .empty, 1) },
            uniquingKeysWith: +)
        let told =
            single.count <= Self.mostLines
            ? single.map { (path: $0, count: 1) }
            : (folders.count <= Self.mostLines ? folders : tops).map { (path: $0.key, count: $0.value) }
        return told + counts.map { (path: $0.key, count: $0.value) }
    }
}
