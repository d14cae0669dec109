// SPDX-License-Identifier: Apache-2.0

import Documents

/// The few settings of a repository without which git reads it wrongly (git-config(1)). No text of its
/// configuration gets inside: it may hold passwords, and git runs commands from it.
struct RepositorySettings {
    /// Settings of `core` with values from a fixed list.
    private var core: [String: String] = [:]
    private var objectFormat: String?
    /// True if git fetches objects when it needs them.
    private(set) var isPartial = false

    /// The length of an object's name in bytes.
    var hashLength: Int { objectFormat == "sha256" ? 32 : 20 }

    private static let untruth = ["false", "no", "off", "0"]
    private static let truth = ["true", "false", "yes", "no", "on", "off", "1", "0"]
    private static let copied: [String: [String]] = [
        "core.filemode": truth, "core.ignorecase": truth, "core.symlinks": truth,
        "core.precomposeunicode": truth, "core.autocrlf": truth + ["input"],
        "core.eol": ["lf", "crlf", "native"],
    ]
    /// Extensions that change nothing of what is read here.
    private static let indifferent: Set = [
        "noop", "noop-v1", "preciousobjects", "worktreeconfig", "relativeworktrees",
    ]
    /// Extensions by which git refuses a repository of version 0 (gitformat-repository-version, `setup.c`). It
    /// passes over all other ones there.
    private static let refusedBefore1: Set = ["compatobjectformat", "objectformat", "refstorage"]

    /// - Throws: if the repository has a form that cx does not know.
    init(common: RepositoryFolder, git: RepositoryFolder) throws(CXError) {
        let entries = try Self.entries("config", in: common)
        let extensions = try Self.extensions(entries, of: common)
        for (name, value) in extensions.sorted(by: { $0.key < $1.key }) {
            switch name {
            case "objectformat" where ["sha1", "sha256"].contains(value): objectFormat = value
            case "refstorage" where value == "files": break
            case "partialclone": isPartial = true
            case _ where Self.indifferent.contains(name): break
            case _:
                throw common.refusal(
                    "the repository uses extensions.\(name.shortPrintable) = \(value.shortPrintable), which cx "
                        + "cannot show")
            }
        }
        for entry in entries { read(entry) }
        guard let own = extensions["worktreeconfig"], Self.truth.contains(own), !Self.untruth.contains(own)
        else {
            return
        }
        for entry in try Self.entries("config.worktree", in: git) { read(entry) }
    }

    private static func entries(
        _ name: String, in folder: RepositoryFolder
    ) throws(CXError) -> [GitConfiguration.Entry] {
        GitConfiguration(try folder.bytes(name, most: GitConfigurations.longest) ?? []).entries
    }

    /// The extensions that git heeds, by name. Without a version git heeds none.
    private static func extensions(
        _ entries: [GitConfiguration.Entry], of common: RepositoryFolder
    ) throws(CXError) -> [String: String] {
        guard let text = entries.last(where: { $0.key == "core.repositoryformatversion" })?.text else {
            return [:]
        }
        guard let version = Int(text), (0...1).contains(version) else {
            throw common.refusal(
                "the repository has the format version \(text.shortPrintable), which cx cannot show")
        }
        let prefix = "extensions."
        let all = entries.filter { $0.key.hasPrefix(prefix) }.map {
            (String($0.key.dropFirst(prefix.count)), $0.text)
        }
        if version == 0, let (name, _) = all.first(where: { refusedBefore1.contains($0.0) }) {
            throw common.refusal(
                "the repository of format version 0 uses extensions.\(name), which cx cannot show: git refuses it"
            )
        }
        return Dictionary(all) { $1 }.filter { name, _ in
            version == 1 || indifferent.contains(name) || name == "partialclone"
        }
    }

    private mutating func read(_ entry: GitConfiguration.Entry) {
        if let values = Self.copied[entry.key] {
            if values.contains(entry.text) { core[String(entry.key.dropFirst("core.".count))] = entry.text }
        } else if ["remote.promisor", "remote.partialclonefilter"].contains(entry.key) {
            isPartial = true
        }
    }

    /// The configuration inside.
    /// - Parameter isSparse: true if the working tree has a part of the files.
    func text(isSparse: Bool) -> String {
        var own = core
        // The owner and the numbers of files differ inside, and nothing inside may change the index.
        own.merge([
            "bare": "false", "checkStat": "minimal", "trustctime": "false", "untrackedCache": "false",
            "fsmonitor": "false", "hooksPath": "/dev/null", "logAllRefUpdates": "false",
            "repositoryformatversion": objectFormat == nil ? "0" : "1",
        ]) { $1 }
        if isSparse { own["sparseCheckout"] = "true" }
        let lines = own.sorted { $0.key < $1.key }.map { "\t\($0.key) = \($0.value)\n" }.joined()
        return "[core]\n\(lines)" + (objectFormat.map { "[extensions]\n\tobjectFormat = \($0)\n" } ?? "")
    }
}

extension GitConfiguration.Entry {
    fileprivate var text: String { String(decoding: value, as: UTF8.self).lowercased() }
}
