import Addresses
import Documents
public import Policy

extension PolicyStore {
    /// More than any chain that people review.
    private static let mostFiles = 64

    /// What the second policy grants more and less than the first; each a name, a path, or `REV:PATH` of a
    /// git repository.
    public func difference(from old: String, to new: String) async throws(LaunchError) -> PolicyDifference {
        let (old, new) = (try await readValidRevision(old), try await readValidRevision(new))
        let needsRanges = !(old.egress.published + new.egress.published).isEmpty
        return PolicyDifference(
            from: old, to: new, ranges: needsRanges ? try ranges.inForce().published : .shipped)
    }

    /// Reads a policy as a launch does, or as a commit has it where the reference is `REV:PATH`.
    func readValidRevision(_ reference: String) async throws(LaunchError) -> Policy {
        guard let file = try GitFile(reference) else { return try readValid(reference) }
        let source = PolicySource(path: file.text, text: try await file.contents())
        var texts: [GitFile: String] = [:]
        for _ in 0..<Self.mostFiles {
            var missing: GitFile?
            let reading = read(source) { name, from in
                guard Self.isPath(name), from.path.hasPrefix("\(file.revision):") else {
                    return try resolve(name, from: from)
                }
                let parent = try file.other(name, besides: from.path)
                if let text = texts[parent] { return PolicySource(path: parent.text, text: text) }
                missing = missing ?? parent
                return nil
            }
            guard let missing else { return try Self.policy(of: reading, called: reference) }
            texts[missing] = try await missing.contents()
        }
        throw LaunchError("\(reference.printable) extends more than \(Self.mostFiles) files")
    }
}
