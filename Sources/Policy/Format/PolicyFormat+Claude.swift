extension PolicyFormat {
    static let claude = MappingShape([
        FormatField(
            "settings", .mapping(settings),
            "Claude Code's settings; they go into the managed ones, to which cx adds its locks.")
    ])

    /// Those that Claude Code documents, for editors; others may come.
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
            FormatField("allow", rules, "What needs no approval."),
            FormatField("ask", rules, "What needs approval each time."),
            FormatField("deny", rules, "What is refused, whatever else allows it."),
            FormatField("additionalDirectories", .list(of: .text(.line)), "Folders beside the workspace."),
        ]
            + KnownSettings.permissionValues.map { key, values in
                FormatField(
                    key, .choice(values), "Of Claude Code's permissions: \(values.joined(separator: ", ")).")
            })

    private static let rules = Shape.list(
        of: .text(TextShape(examples: ["Bash(git * push*)", "Read"])))
}
