import Documents
import Policy
import SystemPackage

/// The policies below a folder.
enum PolicyFolder {
    /// More is no folder of policies.
    static let mostFiles = 10_000
    private static let deepest = 32
    private static let here = FilePath(".")

    /// Every `*.yaml` and `*.yml`, sorted by path, without hidden files and folders and without
    /// `*.test.yaml`, which say what a policy must do. Links to folders are not followed, and links to files
    /// not out of the folder.
    static func files(in folder: String) throws(LaunchError) -> [String] {
        guard let root = Folder.realPath(folder) else { throw LaunchError("cannot read \(folder.printable)") }
        var files: [String] = []
        let path = FilePath(folder).lexicallyNormalized()
        try add(path.isEmpty ? here : path, below: root, level: 0, to: &files)
        return files
    }

    private static func add(
        _ folder: FilePath, below root: String, level: Int, to files: inout [String]
    ) throws(LaunchError) {
        guard level <= deepest else {
            throw LaunchError(
                "\(folder.string.printable) is more than \(deepest) folders deep",
                advice: "name a folder below it")
        }
        guard let names = Folder.readableNames(in: folder.string) else {
            throw LaunchError(
                "cannot read the folder \(folder.string.printable)", advice: "check its permissions")
        }
        for name in names.sorted() where !name.hasPrefix(".") {
            guard let component = FilePath.Component(name) else { continue }
            let path = folder == here ? FilePath(root: nil, [component]) : folder.appending(component)
            guard let status = FileStatus(link: path.string) else { continue }
            if status.isFolder {
                try add(path, below: root, level: level + 1, to: &files)
            } else if isPolicy(name), status.isRegular || status.isLink && leadsInside(path.string, root) {
                files.append(path.string)
            }
            guard files.count <= mostFiles else {
                throw LaunchError(
                    "there are more than \(mostFiles) policies below \(root.printable)",
                    advice: "name a folder below it")
            }
        }
    }

    private static func isPolicy(_ name: String) -> Bool {
        (name.hasSuffix(".yaml") || name.hasSuffix(".yml"))
            && !AssertionFile.suffixes.contains(where: name.hasSuffix)
    }

    private static func leadsInside(_ link: String, _ root: String) -> Bool {
        guard let real = Folder.realPath(link), FileStatus(path: real)?.isRegular == true else {
            return false
        }
        return real.lies(in: root)
    }
}
