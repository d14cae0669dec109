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

    private static let truth = ["true", "false", "yes", "no", "on", "off", "1", "0"]
    private static let copied: [String: [String]] = [
        "core.filemode": truth, "core.ignorecase": truth, "core.symlinks": truth,
        "core.precomposeunicode": truth, "core.autocrlf": truth + ["input"],
        "core.eol": ["lf", "crlf", "native"],
    ]
    /// Extensions that change nothing of what is read here.
    private static let indifferent: Set = [
        "extensions.noop", "extensions.noop-v1", "extensions.preciousobjects", "extensions.worktreeconfig",
        "extensions.relativeworktrees",
    ]

    /// - Throws: if the repository has a form that cx does not know.
    init(common: String, git: String, of place: RepositoryPlace) throws(CXError) {
        for path in Set(["\(common)/config", "\(git)/config.worktree"]).sorted() {
            let bytes = RawFile.bytes(at: RawPath(path), most: GitConfigurations.longest) ?? []
            for entry in GitConfiguration(bytes).entries { try read(entry, of: place) }
        }
    }

    private mutating func read(_ entry: GitConfiguration.Entry, of place: RepositoryPlace) throws(CXError) {
        let value = String(decoding: entry.value, as: UTF8.self).lowercased()
        if let values = Self.copied[entry.key] {
            if values.contains(value) { core[String(entry.key.dropFirst("core.".count))] = value }
            return
        }
        switch entry.key {
        case "extensions.objectformat" where ["sha1", "sha256"].contains(value): objectFormat = value
        case "extensions.refstorage" where value == "files": break
        case "extensions.partialclone", "remote.promisor", "remote.partialclonefilter": isPartial = true
        case _ where Self.indifferent.contains(entry.key): break
        case _ where entry.key.hasPrefix("extensions."):
            throw place.refusal(
                "the repository uses \(entry.key.shortPrintable) = \(value.shortPrintable), which cx cannot show"
            )
        default: break
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
