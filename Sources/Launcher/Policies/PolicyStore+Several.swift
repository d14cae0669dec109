public import Documents
import Glibc
public import Policy

extension PolicyStore {
    /// Fewer policies are read before other threads have begun.
    private static let fewest = 8

    /// Reads several policies side by side, on all processors.
    /// - Returns: what came of each, in their order.
    public func read(_ sources: [PolicySource]) async -> [PolicyReading] {
        let readers = max(1, min(sources.count / Self.fewest, sysconf(Int32(_SC_NPROCESSORS_ONLN))))
        guard readers > 1 else { return sources.map { read($0) } }
        return await withTaskGroup(of: [(index: Int, reading: PolicyReading)].self) { group in
            for reader in 0..<readers {
                group.addTask {
                    stride(from: reader, to: sources.count, by: readers).map { ($0, read(sources[$0])) }
                }
            }
            return await group.reduce(into: []) { $0 += $1 }.sorted { $0.index < $1.index }.map(\.reading)
        }
    }
}
