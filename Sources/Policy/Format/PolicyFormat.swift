// SPDX-License-Identifier: Apache-2.0

/// The format of policies: each key with its values, in the order in which `cx policy fmt` writes them.
enum PolicyFormat {
    /// The only version.
    static let version = 1

    static let policy = MappingShape([
        FormatField("cx", isRequired: true, .version(version), "The version of this format."),
        FormatField("name", isRequired: true, .text(.policyName), "The policy's name; best the file's own."),
        FormatField("description", .text(.line), "What the policy is for, in one line."),
        FormatField(
            "extends", .list(of: .text(.parent), isUnique: true),
            "Policies that this one adds to: names, or paths relative to this file."),
        FormatField("workspace", .mapping(workspace), "The caller's current directory inside the sandbox."),
        FormatField("mounts", .list(of: .mapping(mount)), "Further files and folders of the host."),
        FormatField(
            "environment", .mapping(environment),
            "Environment variables beside those that cx sets; no others get in."),
        FormatField("limits", .mapping(limits), "The machine's resources that the sandbox may use."),
        FormatField(
            "terminal", .mapping(terminal), "Uses of the user's terminal beside the screen."),
        FormatField("claude", .mapping(claude), "Claude Code's own rules and settings."),
        FormatField("aws", .mapping(aws), "The session's roles at AWS, and what they may do."),
        FormatField(
            "egress", .mapping(egress),
            "Hosts and networks that can be reached over TCP; none without the section."),
    ])

    static let workspace = MappingShape([
        FormatField(
            "access", .choice(Access.self),
            "`read-write` lets the sandbox write there; `read-only` without the key."),
        FormatField("at", .text(.sandboxPath), "Its path inside; `/src` without the key."),
        FormatField(
            "history", .bool,
            "`true` shows the history of a git repository that begins outside of the directory; `false` without the key."
        ),
    ])

    static let mount = MappingShape([
        FormatField(
            "source", isRequired: true, .text(.hostPath), "A path of the host, absolute or below `~/`."),
        FormatField("target", isRequired: true, .text(.sandboxPath), "An absolute path in the sandbox."),
        FormatField(
            "access", .choice(Access.self),
            "`read-write` lets the sandbox write there; `read-only` without the key."),
        FormatField(
            "optional", .bool,
            "`true` lets a launch go on if the source does not exist; `false` without the key."),
    ])

    static let environment = MappingShape([
        FormatField(
            "pass", .list(of: .text(.variableName), isUnique: true),
            "Names of the caller's variables that are passed on, if the caller has them."),
        FormatField(
            "set",
            .named(
                .variableName, .either([.text(.variableValue), .number(-.infinity ... .infinity), .bool])),
            "Values by name."),
    ])

    static let processes = 16...4_194_304

    static let limits = MappingShape([
        FormatField("memory", .text(.size), "Memory, at least 256MiB."),
        // The kernel counts processor time in periods of 100 ms and gives no less than 1 ms of each.
        FormatField("cpus", .number(0.01...4096), "Processors, fractions allowed."),
        FormatField("processes", .integer(processes), "Processes and threads together."),
        FormatField("tmp", .text(.size), "The size of `/tmp`, at least 1MiB."),
    ])

    static let terminal = MappingShape([
        FormatField(
            "clipboard", .choice(ClipboardAccess.self),
            "`write` lets programs inside put text on the user's clipboard (OSC 52); `none` without the key."),
        FormatField(
            "title", .bool, "`true` lets programs inside name the terminal's window; `false` without the key."
        ),
    ])
}

extension PolicyFormat {
    static let claude = MappingShape([
        FormatField(
            "settings", .mapping(settings),
            "Claude Code's settings. They become managed settings, to which cx adds its locks.")
    ])

    /// The settings that Claude Code documents, for editors. Other keys are allowed, since there may be new
    /// ones.
    static let settings = MappingShape(
        [
            FormatField(
                "permissions", .mapping(permissions),
                "Permission rules. Deny rules count before allow rules; they stop slips, not intent.")
        ]
            + KnownSettings.keys.subtracting(["permissions"]).union(LockedSettings.keys).sorted().map { key in
                if let reason = LockedSettings.reason(key) {
                    FormatField(key, .refused(reason), "Cannot be given: \(reason).")
                } else {
                    FormatField(key, .json, "A setting of Claude Code.")
                }
            }, others: .json)

    static let permissions = MappingShape(
        [
            FormatField("allow", rules, "Calls that need no approval."),
            FormatField("ask", rules, "Calls that need approval each time."),
            FormatField("deny", rules, "Calls that are refused, whatever else allows them."),
            FormatField("additionalDirectories", .list(of: .text(.line)), "Folders beside the workspace."),
        ]
            + KnownSettings.permissionValues.map { key, values in
                FormatField(
                    key, .choice(values),
                    "A setting of Claude Code's permissions: \(values.joined(separator: ", ")).")
            })

    private static let rules = Shape.list(
        of: .text(TextShape(examples: ["Bash(git * push*)", "Read"])))
}
