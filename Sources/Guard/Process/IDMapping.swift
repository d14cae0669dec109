import GuardProtocol

/// Maps the ids of a user namespace to those that this process sees (`user_namespaces(7)`, "User and group ID
/// mappings").
struct IDMapping: Hashable, Sendable {
    private struct Block: Hashable {
        let inside: UInt32
        let outside: UInt32
        let count: UInt32
    }

    private let blocks: [Block]

    /// - Parameter path: `/proc/PID/uid_map` or `gid_map`.
    init(path: String) throws(GuardError) {
        self.init(text: try KernelFile.text(of: path))
    }

    init(text: String) {
        blocks = text.split(separator: "\n").compactMap { line in
            let numbers = line.split(separator: " ").compactMap { UInt32($0) }
            return numbers.count == 3
                ? Block(inside: numbers[0], outside: numbers[1], count: numbers[2]) : nil
        }
    }

    /// Returns the id by which this process knows an id of the namespace; nil if it has none.
    func outside(_ id: UInt32) -> UInt32? {
        blocks.first { id >= $0.inside && id - $0.inside < $0.count }.map { $0.outside + (id - $0.inside) }
    }
}
