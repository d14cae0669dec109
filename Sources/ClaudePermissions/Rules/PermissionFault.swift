// SPDX-License-Identifier: Apache-2.0

import Addresses
import Documents

/// The reason why Claude Code ignores a permission rule, or does something else than it seems to say; with
/// advice.
///
/// Everything about version 2.1.329 was measured on it (docs/deny-rules.md).
package struct PermissionFault: Sendable {
    package let message: String
    /// Advice, if no other rule is certain to be meant.
    package var help: String?
    /// The rule that works; nil if several could be meant.
    package var form: String?
    /// True if the form says in other letters what the rule says, so that it is about nothing more.
    package var isSameSaid = false

    /// Returns nil if nothing is wrong with the rule.
    package static func of(_ rule: String, in list: PermissionRule.List) -> PermissionFault? {
        guard var fault = first(of: rule, in: list) else { return nil }
        // A corrected form may have a fault of its own: `Write(/x:*)`.
        var forms: Set = [rule]
        while let form = fault.form, let next = first(of: form, in: list) {
            fault.form = forms.insert(form).inserted ? next.form : nil
            fault.isSameSaid = fault.isSameSaid && next.isSameSaid
            if fault.form == nil { fault.help = fault.help ?? next.help }
        }
        return fault
    }

    private static func first(of rule: String, in list: PermissionRule.List) -> PermissionFault? {
        guard let (tool, specifier) = PermissionRule.parts(rule) else { return shapeless(rule) }
        if tool.hasPrefix("mcp__") { return server(rule, tool, specifier, list) }
        if tool.contains("*") {
            guard list == .allow || specifier != nil else { return nil }
            return PermissionFault(
                message: "\(Printable.quoted(rule)) is skipped by Claude Code",
                help: "only deny and ask rules may have * in a tool's name, and then without parentheses")
        }
        guard ClaudeTools.names.contains(tool) else { return unknown(rule, tool, specifier) }
        if tool == "MultiEdit" {
            return PermissionFault(
                message: "\(Printable.quoted(rule)) names a tool that Claude Code no longer has",
                form: with("Edit", specifier))
        }
        guard let specifier else { return nil }
        if specifier.allSatisfy({ $0 == " " }) {
            return PermissionFault(
                message: "\(Printable.quoted(rule)) has an empty specifier, and Claude Code skips it",
                form: tool)
        }
        if let fault = parameter(rule, tool, specifier, list) { return fault }
        switch tool {
        case "Bash": return ShellRuleFault.of(specifier, in: list, rule: rule)
        case "WebFetch": return web(specifier, rule)
        case "Read", "Edit": return PathRuleFault.of(specifier, tool: tool, rule: rule)
        case "Write", "NotebookEdit":
            return PermissionFault(
                message:
                    "\(Printable.quoted(rule)) is never consulted: Edit is, for every tool that writes files",
                form: "Edit(\(specifier))")
        case "Glob", "Grep", "LS", "NotebookRead":
            guard ToolParameter(specifier, of: tool) == nil else { return nil }
            return PermissionFault(
                message:
                    "\(Printable.quoted(rule)) is never consulted: Read is, for every tool that reads files",
                form: "Read(\(specifier))")
        default: return nil
        }
    }

    private static func with(_ tool: String, _ specifier: String?) -> String {
        specifier.map { "\(tool)(\($0))" } ?? tool
    }

    /// Returns the fault of a text that does not have the form of a rule.
    private static func shapeless(_ rule: String) -> PermissionFault {
        let plain = rule.trimming(\.isWhitespace).replacing(" (", with: "(", maxReplacements: 1)
        let closed = plain.contains("(") && !plain.hasSuffix(")") ? plain + ")" : plain
        let isNearby = closed != rule && PermissionRule.parts(closed) != nil
        return PermissionFault(
            message: "\(Printable.quoted(rule)) is not a permission rule, and Claude Code skips it",
            help: "Tool or Tool(specifier), as Bash(rm *)", form: isNearby ? closed : nil, isSameSaid: true)
    }

    private static func unknown(_ rule: String, _ tool: String, _ specifier: String?) -> PermissionFault {
        let names = ClaudeTools.names.sorted()
        let known = names.first { $0.lowercased() == tool.lowercased() }
        let nearest = known ?? NearestName.find(tool, among: names)
        return PermissionFault(
            message: "\(Printable.quoted(rule)) names no tool of Claude Code, and Claude Code skips it",
            help: nearest.map { "did you mean \(Printable.quoted($0))?" },
            form: known.map { with($0, specifier) }, isSameSaid: true)
    }

    private static func server(
        _ rule: String, _ tool: String, _ specifier: String?, _ list: PermissionRule.List
    ) -> PermissionFault? {
        if let specifier {
            // Allowing all of a tool is more than allowing some of it.
            let isSame = ["", "*"].contains(specifier) || list != .allow
            return PermissionFault(
                message:
                    "\(Printable.quoted(rule)) has parentheses, and Claude Code skips such a rule about MCP",
                help: "a rule about MCP is for all of a tool", form: isSame ? tool : nil)
        }
        guard list != .deny else { return nil }
        return PermissionFault(
            message: "\(Printable.quoted(rule)) can never count: cx starts no MCP servers",
            help: "leave it out")
    }

    /// Returns the fault of `Bash(command:rm *)`, and in an allow rule of any other `Tool(parameter:value)`.
    private static func parameter(
        _ rule: String, _ tool: String, _ specifier: String, _ list: PermissionRule.List
    ) -> PermissionFault? {
        if let subject = ToolParameter.subjects[tool], specifier.hasPrefix("\(subject):") {
            let rest = specifier.dropFirst(subject.count + 1).trimming { $0 == " " }
            // A call's path begins at the root, and a rule's with two slashes there.
            let root = subject != "command" && rest.hasPrefix("/") && !rest.hasPrefix("//") ? "/" : ""
            return PermissionFault(
                message: "\(Printable.quoted(rule)) is ignored by Claude Code", help: "leave out \(subject):",
                form: rest.isEmpty ? nil : "\(tool)(\(root)\(rest))", isSameSaid: subject == "command")
        }
        let others: Set = ["model", "isolation", "run_in_background", "timeout", "description"]
        guard list == .allow, let found = ToolParameter(specifier, of: tool), others.contains(found.name),
            tool == "Bash" || tool == "Agent"
        else { return nil }
        return PermissionFault(
            message:
                "\(Printable.quoted(rule)) never counts: only deny and ask rules can be about \(found.name)")
    }

    private static func web(_ specifier: String, _ rule: String) -> PermissionFault? {
        let isDomain = specifier.hasPrefix("domain:")
        let address = specifier.dropFirst(isDomain ? "domain:".count : 0).trimming { $0 == " " }
        var host = Substring(address)
        if let mark = host.firstRange(of: "://") { host = host[mark.upperBound...] }
        host = host.prefix { !"/?#".contains($0) }
        if let at = host.lastIndex(of: "@") { host = host[host.index(after: at)...] }
        host = host.prefix { $0 != ":" }
        let form = "WebFetch(domain:\(host))"
        guard form != rule else { return host.isEmpty ? noHost(rule) : nil }
        let isHost = !host.isEmpty && host.utf8.allSatisfy { $0.isInName || "-.*".utf8.contains($0) }
        // A single word may not be a host at all.
        let isCertain = isHost && (isDomain || host.contains("."))
        // The host's name is only a part of an address with a port, a path or a user.
        let isHostAlone =
            address.drop { $0.isLetter }.trimmingPrefix("://").wholeMatch(of: /[^\/?#@:]*\/?/) != nil
        return PermissionFault(
            message:
                "\(Printable.quoted(rule)) can never match: WebFetch is matched by the host's name alone",
            help: "write WebFetch(domain:HOST)", form: isCertain ? form : nil,
            isSameSaid: isHostAlone)
    }

    private static func noHost(_ rule: String) -> PermissionFault {
        PermissionFault(message: "\(Printable.quoted(rule)) names no host", form: "WebFetch")
    }
}
