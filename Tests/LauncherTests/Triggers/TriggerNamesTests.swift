// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Launcher

struct TriggerNamesTests {
    @Test(arguments: [
        "mise/config.toml", "mise/tasks/x", ".python-version", ".pyenv-vars", ".rbenv-vars",
        "buildServer.json",
        ".sourcekit-lsp/config.json", "omnisharp.json", ".lsp/config.edn", "go.mod", "pnpm-workspace.yaml",
        ".simple-git-hooks.cjs", "simple-git-hooks.json", "cabal.project.local", "local.properties",
        "jupyter_notebook_config.py", "jupyter_config.json", "profiles.clj",
        ".remarkrc.js",
        ".ncurc.js", ".svgrrc.js", ".npmrc.local", ".bashrc.local", ".taprc.yaml", ".parcelrc.json",
        ".swcrc.js",
        ".pylintrc.toml", ".sequelizerc", ".storybook/main.js", ".ruby-version", ".flaskenv",
        "lefthook-local.yml",
        ".swiftpm/configuration/mirrors.json", "rust-project.json", "build.ninja", ".browserslistrc",
        ".unknownrc.cjs",
        "unknown.config.mts", ".obsidian/plugins/x/main.js", ".xcode.env.local",
    ])
    func `Files that programs obey are recognised by name`(name: String) throws {
        let folder = try TemporaryFolder()
        let told = try folder.changedPaths { try folder.file(name) }
        #expect(told.contains(name) || told.contains(String(name.prefix { $0 != "/" })))
    }

    @Test(arguments: [
        "notes.md", ".editorconfig", "src/jupyter.py", "rc.js", "src/dist.c", "compile", ".src",
        "my.config.md", "rc",
        ".nvmrc",
    ])
    func `Other names are not recognised`(name: String) throws {
        let folder = try TemporaryFolder()
        #expect(try folder.changedPaths { try folder.file(name) } == [])
    }

    @Test func `Each rc file has the further names of its neighbours`() {
        for (kind, names) in TriggerNames.names {
            for name in names where name.hasPrefix(".") && name.hasSuffix("rc") {
                #expect(TriggerNames.kind(of: name + ".js", isFolder: false) == kind, "\(name)")
            }
        }
    }
}
