import Documents
import Policy

/// A file by its path and, where it exists, by its place on its file system: a bind mount gives it a second
/// path.
struct FileSpot: Sendable {
    var path: String
    var place: MountTable.Place?

    /// The path from `folder` to this one, empty where they are the same; nil where this one is elsewhere.
    func relative(to folder: FileSpot) -> String? {
        if let rest = path.path(below: folder.path) { return rest }
        guard let place, let other = folder.place, place.device == other.device else { return nil }
        return place.path.path(below: other.path)
    }

    func isWithin(_ folder: FileSpot) -> Bool { relative(to: folder) != nil }
}
