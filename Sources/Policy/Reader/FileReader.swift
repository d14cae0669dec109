import Addresses
import Documents

/// Reads one file's sections into a draft. Each section has an extension of its own.
struct FileReader {
    let source: PolicySource
    let findings: FindingCollector

    func read() -> PolicyDraft {
        var draft = PolicyDraft()
        let start = Origin(file: source.path, line: 1, column: 1)
        let before = findings.hasErrors
        guard let root = YAMLReader(source: source, findings: findings).read() else {
            if findings.hasErrors == before || source.text.isEmpty {
                findings.report(.emptyValue, "the policy is empty", at: start, help: "it begins with `cx: 1`")
            }
            return draft
        }
        guard let section = Section(root, PolicyFormat.policy, findings: findings) else { return draft }
        draft.origins = PolicyOrigins(root)
        section.checkVersion()
        readHead(section, into: &draft)
        if let workspace = section.section("workspace") {
            readWorkspace(workspace, into: &draft)
        }
        draft.mounts = section.list("mounts").compactMap(mount)
        if let environment = section.section("environment") {
            readEnvironment(environment, into: &draft)
        }
        if let limits = section.section("limits") {
            draft.limits = readLimits(limits)
            draft.tmp = draft.limits.tmp.map { Sourced($0, origin: limits.valueOrigin("tmp")) }
        }
        if let terminal = section.section("terminal") {
            draft.clipboard = terminal["clipboard"].flatMap { findings.choice($0, ClipboardAccess.self) }
            draft.namesWindow = terminal.bool("title")
        }
        if let claude = section.section("claude") {
            readSettings(claude, into: &draft)
        }
        if let aws = section.section("aws") {
            draft.aws = readAWS(aws)
        }
        if let egress = section.section("egress") {
            readEgress(egress, into: &draft)
        }
        return draft
    }

    private func readHead(_ section: Section, into draft: inout PolicyDraft) {
        if let node = section["name"], let name = findings.string(node) {
            if PolicyName.isValid(name.value) {
                draft.name = name
            } else {
                findings.report(
                    .invalidValue, "\(Printable.quoted(name.value)) is no policy name", at: name.origin,
                    help: PolicyName.help)
            }
        }
        draft.summary = section.string("description")?.value
        for name in section.strings("extends") {
            if draft.extends.contains(where: { $0.value == name.value }) {
                findings.report(
                    .duplicateEntry, "\(Printable.quoted(name.value)) is extended twice", at: name.origin,
                    fix: .removal)
            } else if PolicyName.isValid(name.value) || PolicyName.isRelativePath(name.value) {
                draft.extends.append(name)
            } else {
                findings.report(
                    .invalidValue, "\(Printable.quoted(name.value)) is neither a policy name nor a relative path",
                    at: name.origin, help: "\(PolicyName.help), or a path that begins with ./ or ../")
            }
        }
    }
}
