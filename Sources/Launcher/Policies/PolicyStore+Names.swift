// SPDX-License-Identifier: Apache-2.0

import Documents
import Policy

/// One line of `cx policy list`.
public struct PolicyListing: Hashable, Sendable {
    public var name: String
    /// Nil if the policy has errors.
    public var summary: String?
    public var path: String
    /// True if the file is a link with nothing at its end.
    public var leadsNowhere: Bool
}

extension PolicyStore {
    /// Every policy that can be named, once, with the place where its name leads.
    public func list() -> [PolicyListing] {
        var seen: Set<String> = []
        let inFolders = folders.flatMap { folder in
            PolicyFolder.names(in: folder).filter { seen.insert($0).inserted }.map { name in
                listing(name, from: file(name, in: folder))
            }
        }
        let shipped = ShippedPolicies.all.compactMap { source -> PolicyListing? in
            guard let name = Self.shippedName(source), seen.insert(name).inserted else { return nil }
            return listing(name, from: source.path)
        }
        return (inFolders + shipped).sorted { $0.name < $1.name }
    }

    /// - Throws: if a folder of named policies is a link that leads nowhere: others must not take the place of its
    ///   policies unseen.
    public func requireFolders() throws(CXError) {
        for folder in folders { try TextFile.requireNoDanglingLink(folder) }
    }

    private func listing(_ name: String, from path: String) -> PolicyListing {
        PolicyListing(
            name: name, summary: (try? read(name))?.policy?.summary, path: path,
            leadsNowhere: TextFile.leadsNowhere(path))
    }

    private static func shippedName(_ source: PolicySource) -> String? {
        guard let start = source.path.firstIndex(of: ":"), source.path.hasSuffix(".yaml") else { return nil }
        return String(source.path[source.path.index(after: start)...].dropLast(5))
    }

    /// The place where a name leads; nil if there is no policy of this name. The policy need not be readable.
    func origin(named name: String) -> PolicyOrigin? {
        // A link that leads nowhere counts: another policy of the name must not take its place unseen.
        if FileStatus(link: file(name, in: folders[0])) != nil { return .personal }
        if FileStatus(link: file(name, in: folders[1])) != nil { return .system }
        return ShippedPolicies.policy(named: name) == nil ? nil : .shipped
    }

    func file(_ name: String, in folder: String) -> String { "\(folder)/\(name).yaml" }

    /// Refuses a file of the user's own that has the name of a policy that others know: it must not pass for
    /// that one unseen. Promise L7 (docs/security.md).
    func refuseShadow(of name: String) throws(CXError) {
        guard !shadowed.contains(name), let other = known(name)?.what else { return }
        throw CXError(
            "\(file(name, in: folders[0]).printable) hides \(other) of the same name",
            advice: advice(on: name))
    }

    /// Refuses a policy of the user's own whose `name` is that of a policy that others know: the record and
    /// AWS's tags have that name.
    func refuseShadow(of name: String, by file: String) throws(CXError) {
        guard !shadowed.contains(name), let other = known(name)?.what else { return }
        throw CXError(
            "\(file.printable) calls itself \(name), as \(other) does", advice: advice(on: name))
    }

    /// The line that a launch prints if a policy at a path has the name of another one that others know; nil
    /// if it is that one.
    func remark(on source: PolicySource, named name: String) -> String? {
        guard let (other, text) = known(name), !text.utf8.elementsEqual(source.text.utf8) else { return nil }
        return "\(source.path.printable) calls itself \(name), as \(other) does, and is another one"
    }

    /// The system's or the shipped policy of a name, in words and as text.
    private func known(_ name: String) -> (what: String, text: String)? {
        let file = file(name, in: folders[1])
        if TextFile.exists(file) {
            return ("the system's policy in \(folders[1])", (try? TextFile.readOpen(file).text) ?? "")
        }
        return ShippedPolicies.policy(named: name).map { ("the policy that cx ships", $0.text) }
    }

    private func advice(on name: String) -> String {
        "give it another name, or say shadow: [\(name)] in \(configurationFile.printable)"
    }

    private var configurationFile: String { String(folders[0].dropLast("policies".count)) + "config.yaml" }
}
