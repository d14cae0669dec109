public import Documents
import Glibc
import Policy
import SystemPackage

/// The policies that a command line names by file, name or folder, each once.
public struct PolicySelection: Sendable {
    /// As a reference: what comes on standard input.
    public static let standardInput = "-"

    public private(set) var sources: [PolicySource] = []
    /// Why others could not be read.
    public private(set) var failures: [LaunchError] = []
    private var seen: Set<String> = []

    /// - Parameter references: files, folders, names, or `-`; a name before a folder of the working directory
    ///   that is called so.
    public init(_ references: [String], in store: PolicyStore) {
        for reference in references {
            do throws(LaunchError) {
                if reference == Self.standardInput {
                    add(PolicySource(path: "stdin", text: try Self.input()))
                } else if Self.isFolder(reference, in: store) {
                    try addFolder(reference, in: store)
                } else {
                    add(try store.source(reference))
                }
            } catch {
                failures.append(error)
            }
        }
    }

    private mutating func addFolder(_ folder: String, in store: PolicyStore) throws(LaunchError) {
        let files = try PolicyFolder.files(in: folder)
        // A folder that moved must not pass for one without findings.
        guard !files.isEmpty else { throw LaunchError("there are no policies below \(folder.printable)") }
        for file in files {
            do throws(LaunchError) {
                add(try store.source(file))
            } catch {
                failures.append(error)
            }
        }
    }

    private mutating func add(_ source: PolicySource) {
        let identity = FileStatus(path: source.path).map { "\($0.device) \($0.inode)" } ?? source.path
        if seen.insert(identity).inserted { sources.append(source) }
    }

    private static func isFolder(_ reference: String, in store: PolicyStore) -> Bool {
        guard FileStatus(path: reference)?.isFolder == true else { return false }
        // An unreadable policy of that name is a policy all the same.
        return PolicyStore.isPath(reference) || !store.has(reference)
    }

    private static func input() throws(LaunchError) -> String {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(STDIN_FILENO, &chunk, chunk.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else {
                throw LaunchError("cannot read standard input", detail: String(cString: strerror(errno)))
            }
            guard count > 0 else { break }
            bytes += chunk[..<count]
            guard bytes.count <= TextFile.limit else {
                throw LaunchError("standard input has more than \(TextFile.limit) bytes")
            }
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw LaunchError("standard input is not UTF-8 text")
        }
        return text
    }
}
