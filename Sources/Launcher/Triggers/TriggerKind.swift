/// Why a program of the host obeys a file that an agent may have written, and who starts it.
enum TriggerKind: Int, CaseIterable, Comparable, Sendable {
    case privileged, policy, git, repository, configured, shell, editor, agent, tool, elsewhere, program,
        package, untracked, build

    /// How the end of a session tells of it, after "changed  PATH in the workspace".
    var reason: String {
        switch self {
        case .privileged: "it runs with other rights than those of whoever starts it"
        case .policy: "cx itself goes by it in a later session"
        case .git: "git obeys it, also in a prompt that shows a branch"
        case .repository: "git takes this folder for a repository, and obeys its configuration"
        case .configured: "a link, or a file that is obeyed itself, names it"
        case .shell: "shells and their helpers run it on entering the folder"
        case .editor: "editors obey it when they open the folder"
        case .agent: "coding agents obey it"
        case .tool: "language tools and debuggers run it, also from an editor"
        case .elsewhere:
            "a link leads out of here: what is written to it is written elsewhere on this machine"
        case .program: "it is run by its name where this folder is on a path"
        case .package: "installed code, which git mostly ignores"
        case .untracked: "a program or built code, of which git does not show what changes"
        case .build: "building and testing run it"
        }
    }

    /// What runs without anybody asking for it comes before what a person starts knowingly.
    static func < (left: TriggerKind, right: TriggerKind) -> Bool { left.rawValue < right.rawValue }
}
