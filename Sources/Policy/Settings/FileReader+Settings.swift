import Addresses
import ClaudePermissions
import Documents

extension FileReader {
    func readSettings(_ section: Section, into draft: inout PolicyDraft) {
        guard let node = section["settings"] else { return }
        guard case .map(let entries) = node.content else {
            findings.wrongType(node, wanted: "a mapping")
            return
        }
        findings.checkFilled(node)
        for entry in entries { checkSetting(entry, into: &draft) }
        draft.settings = SettingsJSON(findings: findings).value(node)
    }

    private func checkSetting(_ entry: YAMLEntry, into draft: inout PolicyDraft) {
        if entry.key == "permissions" {
            checkPermissions(entry.value, into: &draft)
        } else if let reason = LockedSettings.reason(entry.key) {
            findings.report(
                .settingLocked, "\(Printable.quoted(entry.key)) cannot be given: \(reason)", at: entry.origin)
        } else if !KnownSettings.keys.contains(entry.key) {
            // Claude Code ignores what it does not know, so a misspelt key is a wall that does not stand.
            if let help = NearestName.help(for: entry.key, among: KnownSettings.keys) {
                findings.report(
                    .settingMisspelt, "Claude Code knows no setting \(Printable.quoted(entry.key))",
                    at: entry.origin,
                    help: help)
            } else {
                findings.report(
                    .settingUnknown,
                    "Claude Code's documentation has no setting \(Printable.quoted(entry.key))",
                    at: entry.origin, help: "it ignores what it does not know")
            }
        }
    }

    private func checkPermissions(_ node: YAMLNode, into draft: inout PolicyDraft) {
        guard let section = Section(node, PolicyFormat.permissions, findings: findings) else { return }
        for list in PermissionRule.List.allCases {
            for item in section.list(list.rawValue) {
                guard let text = findings.string(item) else { continue }
                guard let fault = PermissionFault.of(text.value, in: list) else {
                    draft.permissionRules[list, default: []].append(text)
                    continue
                }
                // What an allow rule grants once it is mended, and a rule that is about all of a tool, its
                // author should look at.
                findings.report(
                    .permissionRule, fault.message, at: text.origin,
                    help: fault.form.map { "write \(Printable.quoted($0))" } ?? fault.help,
                    fix: list == .allow
                        ? nil : fault.form.flatMap { $0.hasSuffix(")") ? .replacement($0) : nil })
            }
        }
        for item in section.list("additionalDirectories") { _ = findings.string(item) }
        for (key, allowed) in KnownSettings.permissionValues {
            guard let value = section.string(key), !allowed.contains(value.value) else { continue }
            findings.report(
                .settingLocked, "\(key) \(Printable.quoted(value.value)) cannot be given", at: value.origin,
                help: "possible here: \(allowed.joined(separator: ", "))")
        }
    }
}
