import Policy

/// The folders and files of a launch that the agent may write. None of them lies in another: what is
/// read-only in the one could be written, or moved away, by way of the other. Promise C5 (docs/security.md).
struct WritableSources {
    private let paths: [String]

    init(_ mounts: [MountPlan]) {
        paths = mounts.compactMap { mount in
            guard mount.access == .readWrite, case .path(let path, _) = mount.source else { return nil }
            return path
        }
    }

    /// - Throws: where two of them share files, by whatever path or bind mount.
    func check() throws(LaunchError) {
        guard paths.count > 1 else { return }
        let table = try MountTable.current()
        let spots = paths.map { path in
            [FileSpot(path: path, place: table.place(of: path))] + table.spots(below: path)
        }
        for (index, one) in spots.enumerated() {
            for (other, path) in zip(spots, paths).dropFirst(index + 1)
            where one.contains(where: { spot in other.contains { spot.isWithin($0) || $0.isWithin(spot) } }) {
                throw LaunchError(
                    "\(paths[index].printable) and \(path.printable) hold the same files, and both are writable",
                    advice:
                        "make one of them read-only, or leave it out: what stays read-only in the one could be written "
                        + "by way of the other"
                )
            }
        }
    }
}
