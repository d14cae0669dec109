// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Launcher

struct MentionTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    @Test(arguments: [
        (".envrc", "source ./scripts/x.sh"), (".envrc", "source_env_if_exists scripts/x.sh"),
        (".envrc", "PATH_add ./scripts"),
        (".envrc", "PATH_add scripts"), (".envrc", #"eval "$(cat "$PWD"/scripts/x.sh)""#),
        ("a/.envrc", ". ../scripts/x.sh"),
        (".pre-commit-config.yaml", "repos:\n- hooks: [{entry: ./scripts/x.sh}]"),
        (".pre-commit-config.yaml", "    entry: bash -c './scripts/x.sh --all'"),
        (".vscode/tasks.json", #"{"command":"${workspaceFolder}/scripts/x.sh"}"#),
        (".vscode/settings.json", #"{"a.path": "bash -c \"scripts\/x.sh\""}"#),
        (".husky/pre-commit", "./scripts/x.sh"), (".husky/_/h", #". "${0%/*}/../../scripts/x.sh""#),
        ("lefthook.yml", "pre-commit:\n  scripts:\n    run: scripts/x.sh {staged_files}"),
        (".git/hooks/post-checkout", "exec ./scripts/x.sh \"$@\""),
        (".claude/settings.json", #"{"command": "./scripts/x.sh"}"#),
        (".devcontainer/devcontainer.json", #"{"postCreateCommand": "bash scripts/x.sh"}"#),
        (".husky/pre-push", "cd scripts && ./x.sh"),
        (".vscode/tasks.json", #"{"cwd": "${workspaceFolder}/scripts", "command": "./x.sh"}"#),
        (".lefthookrc", "./scripts/x.sh"),
        (".idea/runConfigurations/x.xml", #"value="$PROJECT_DIR$/scripts/x.sh""#),
    ])
    func `A change is reported of a file that an obeyed file names`(file: String, text: String) throws {
        try folder.file(file, text, mode: 0o755)
        try folder.file(".git/HEAD")
        try folder.file("scripts/x.sh", mode: 0o755)
        try folder.file("scripts/data")
        let report = try folder.changes {
            try folder.file("scripts/x.sh", "changed", mode: 0o755)
            try folder.file("scripts/data", "changed")
        }
        #expect(report.changes.map(\.path.shown) == ["scripts/x.sh"])
        #expect(report.changes.first?.kind == .configured)
    }

    @Test func `A named file is reported once it exists`() throws {
        try folder.file(".envrc", "source_env_if_exists ./local/env.sh\n")
        #expect(try folder.changedPaths { try folder.file("local/env.sh") } == ["local/env.sh"])
    }

    @Test func `Files named by hooks, in a configured folder or above, are reported`() throws {
        try folder.file(".git/config", "[core]\nhooksPath = tools/hk\n")
        try folder.file("tools/hk/pre-commit", "sh lib/check\n")
        try folder.file("sub/lib/check")
        try folder.file("lib/check")
        #expect(try folder.changedPaths { try folder.file("lib/check", "changed") } == ["lib/check"])
        var watch = TriggerWatch()
        try folder.file(".git/hooks/post-checkout", "./sub/lib/check\n")
        _ = watch.add("\(folder.path)/sub", called: "the workspace")
        try folder.file("sub/lib/check", "changed")
        #expect(watch.report(session: "s").changes.map(\.path.shown) == ["lib/check"])
    }

    @Test func `Such files stay writable, and text for a model names only text`() throws {
        try folder.file(".envrc", "source ./scripts/env.sh\n")
        try folder.file(".claude/CLAUDE.md", "Look at src/main.rs. Obey @docs/rules.txt, too.\n")
        for name in ["scripts/env.sh", "src/main.rs"] { try folder.file(name) }
        var watch = TriggerWatch()
        #expect(watch.add(folder.path, called: "x").paths.map(\.shown) == [".envrc", ".claude"])
        try folder.file("src/main.rs", "changed")
        #expect(watch.report(session: "s").changes == [])
        try folder.file("docs/rules.txt")
        #expect(watch.report(session: "s").changes.map(\.path.shown) == ["docs/rules.txt"])
    }

    @Test func `The search is limited, and the limit is reported`() throws {
        for number in 0..<300 { try folder.file("\(number)/.envrc", "source ./x\n") }
        var watch = TriggerWatch()
        _ = watch.add(folder.path, called: "the workspace")
        #expect(watch.remarks.contains { $0.contains("some of the files that hooks") })
    }
}
