/// The names of files and folders that programs of a host obey where they find them: in a folder that somebody enters or
/// opens, so at any depth. A folder that is named here counts with all that is in it.
///
/// Left out is what holds data and names no code (`.editorconfig`, `.gitignore`, `.nvmrc`), and source code itself: whoever
/// builds or tests runs that, and git shows it.
enum TriggerNames {
    /// Nil where no program is known to obey such a name.
    static func kind(of name: String) -> TriggerKind? {
        exact[name] ?? suffixes.first { name.hasSuffix($0.0) && name != $0.0 }?.1
            ?? prefixes.first { name.hasPrefix($0.0) }?.1
    }

    private static let exact = Dictionary(
        names.flatMap { kind, names in names.map { ($0, kind) } }, uniquingKeysWith: { first, _ in first })

    private static let names: [(TriggerKind, [String])] = [
        // git-config(1), githooks(5), gitattributes(5), gitmodules(5); and what manages hooks.
        (
            .git,
            [
                ".git", ".gitmodules", ".gitattributes", ".gitconfig", ".githooks", ".husky", ".lefthook",
                ".overcommit.yml",
                ".pre-commit-config.yaml", "lefthook.yml", ".lefthook.yml", "lefthook.yaml", ".jj", ".hg", ".hgrc",
                ".svn",
                ".bzr",
            ]
        ),
        // direnv, autoenv, mise, asdf, devenv, nix-direnv; and what shells read in a home.
        (
            .shell,
            [
                ".envrc", ".env", ".envrc.local", ".env.local", ".direnv", ".devenv", ".autoenv", ".autoenv.zsh", ".in",
                ".out",
                ".mise", ".mise.toml", ".mise.local.toml", "mise.toml", "mise.local.toml", ".rtx.toml",
                ".tool-versions",
                "devenv.nix", "devbox.json", "flake.nix", "shell.nix", ".bashrc", ".bash_profile", ".bash_login",
                ".bash_logout", ".bash_aliases", ".profile", ".zshrc", ".zshenv", ".zprofile", ".zlogin", ".zlogout",
                ".kshrc", ".cshrc", ".tcshrc", ".login", ".inputrc", ".tmux.conf", ".screenrc", ".config", ".ssh",
                ".netrc",
                ".pam_environment", ".xprofile", ".xinitrc", ".xsession", ".local",
            ]
        ),
        (
            .editor,
            [
                ".vscode", ".idea", ".fleet", ".zed", ".devcontainer", ".devcontainer.json", ".vim", ".vimrc",
                ".gvimrc",
                ".exrc", "_vimrc", "_exrc", ".nvim", ".nvim.lua", ".nvimrc", ".lvimrc", ".local.vim", ".nvimlog",
                ".dir-locals.el", ".dir-locals-2.el", ".emacs", ".emacs.d", ".helix", ".kakrc", ".nova", ".project",
                ".classpath", ".settings", ".theia", ".sublime", ".nanorc", ".clangd", ".ccls",
            ]
        ),
        (
            .agent,
            [
                ".claude", ".claude.json", "CLAUDE.md", "CLAUDE.local.md", "AGENTS.md", "AGENTS.override.md",
                "GEMINI.md",
                ".mcp.json", ".cursor", ".cursorrules", ".cursorignore", ".windsurf", ".windsurfrules", ".codex",
                ".gemini",
                ".aider.conf.yml", ".opencode", "opencode.json", ".continue", ".roo", ".roorules", ".cline",
                ".clinerules",
                ".kiro", ".amazonq", ".junie", ".goosehints",
            ]
        ),
        // Configuration that is code or names code, read by language servers, linters, package managers and debuggers.
        (
            .tool,
            [
                ".cargo", ".npmrc", ".yarnrc", ".yarnrc.yml", ".yarn", ".pnp.cjs", ".pnp.loader.mjs", ".pnpmfile.cjs",
                "pnpmfile.js", ".bazelrc", "bazelrc", ".bundle", ".mvn", ".gdbinit", ".lldbinit", ".Rprofile",
                ".Renviron",
                ".irbrc", ".pryrc", ".iex.exs", ".formatter.exs", ".ghci", ".ocamlinit", ".pythonrc", ".pythonstartup",
                ".psqlrc", ".sqliterc", ".my.cnf", ".rubocop.yml", ".solargraph.yml", ".php-cs-fixer.php",
                ".phpstan.neon",
                ".babelrc", ".babelrc.js", ".swcrc", ".tern-project", ".flowconfig", ".sbtopts", ".jvmopts",
                ".scalafix.conf",
                ".metals", ".bloop", ".luarc.json", ".pylintrc", "pylintrc", ".sourcery.yaml", ".trunk", ".nox",
                "sitecustomize.py", "usercustomize.py", "conftest.py", "build.rs", "rust-toolchain",
                "rust-toolchain.toml",
                ".terraformrc", ".terraform", "terragrunt.hcl", ".ansible.cfg", "ansible.cfg",
            ]
        ),
        // What a person starts, knowing that it runs what is in the folder.
        (
            .build,
            [
                "Makefile", "makefile", "GNUmakefile", "Justfile", "justfile", ".justfile", "Taskfile.yml",
                "Taskfile.yaml",
                "package.json", "setup.py", "setup.cfg", "pyproject.toml", "tox.ini", "noxfile.py", "tasks.py",
                "fabfile.py",
                "dodo.py", "SConstruct", "wscript", "Rakefile", "Gemfile", "Guardfile", "Podfile", "Fastfile",
                "build.gradle",
                "build.gradle.kts", "settings.gradle", "settings.gradle.kts", "gradle.properties", "gradlew", "mvnw",
                "pom.xml", "build.xml", "build.sbt", "Cargo.toml", "CMakeLists.txt", "CMakePresets.json", "meson.build",
                "configure", "WORKSPACE", "MODULE.bazel", "BUILD", "BUILD.bazel", "Dockerfile", "Containerfile",
                "docker-compose.yml", "docker-compose.yaml", "compose.yml", "compose.yaml", "Vagrantfile", "Procfile",
                "Brewfile", "Jenkinsfile", ".gitlab-ci.yml", ".circleci", ".github", ".travis.yml", ".drone.yml",
                "Tiltfile",
                "skaffold.yaml", "Earthfile", "Package.swift", "mix.exs", "rebar.config", "stack.yaml", "dune-project",
                "composer.json", "deno.json", "deno.jsonc", "bunfig.toml", "turbo.json", "nx.json", "gulpfile.js",
                "Gruntfile.js", "project.clj", "build.zig", "magefile.go", "default.nix",
            ]
        ),
        // Installed code: programs in it are told one by one, the rest by their number.
        (
            .package,
            ["node_modules", "site-packages", "__pycache__", "bower_components", ".tox", ".eggs"]
        ),
    ]

    private static let suffixes: [(String, TriggerKind)] = [
        (".code-workspace", .editor), (".sublime-project", .editor), (".desktop", .shell), (".pth", .tool),
        (".service", .shell), (".xcodeproj", .build), (".csproj", .build), (".vcxproj", .build), (".targets", .build),
        (".gemspec", .build), (".cabal", .build),
    ]

    private static let prefixes: [(String, TriggerKind)] = [
        (".env.", .shell), (".eslintrc", .tool), ("eslint.config.", .tool), (".prettierrc", .tool),
        ("prettier.config.", .tool), (".stylelintrc", .tool), ("stylelint.config.", .tool), ("babel.config.", .tool),
        ("vite.config.", .tool), ("vitest.config.", .tool), ("jest.config.", .tool), ("webpack.config.", .tool),
        ("rollup.config.", .tool), ("next.config.", .tool), ("postcss.config.", .tool), ("tailwind.config.", .tool),
        ("svelte.config.", .tool), ("nuxt.config.", .tool), ("playwright.config.", .tool), (".lintstagedrc", .git),
        ("lint-staged.config.", .git), (".commitlintrc", .git), (".aider", .agent),
        (".mise.", .shell), ("mise.", .shell),
    ]
}
