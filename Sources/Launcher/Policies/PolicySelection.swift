// SPDX-License-Identifier: Apache-2.0

public import Documents
import Policy

/// The policies that a command line names by file, name or folder, each once.
public struct PolicySelection: Sendable {
    /// The reference that stands for standard input.
    public static let standardInput = "-"
    /// The name of standard input in findings.
    static let standardInputName = "stdin"

    public private(set) var sources: [PolicySource] = []
    /// The errors of the policies that could not be read.
    public private(set) var failures: [CXError] = []
    private var seen: Set<String> = []

    /// - Parameter references: files, folders, names, or `-`. A reference that is both the name of a policy
    ///   and of a folder in the working directory is the policy.
    public init(_ references: [String], in store: PolicyStore) {
        for reference in references {
            do throws(CXError) {
                if reference == Self.standardInput {
                    add(
                        PolicySource(path: Self.standardInputName, text: try TextFile.standardInput()))
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

    private mutating func addFolder(_ folder: String, in store: PolicyStore) throws(CXError) {
        let files = try PolicyFolder.files(in: folder, .policies)
        // Otherwise a folder that was moved would pass the check.
        guard !files.isEmpty else { throw CXError("there are no policies below \(folder.printable)") }
        for file in files {
            do throws(CXError) {
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
        // A policy that has this name and cannot be read is still meant.
        return PolicyStore.isPath(reference) || !store.has(reference)
    }
}
