// SPDX-License-Identifier: Apache-2.0

extension TriggerNames {
    static let names: [(TriggerKind, [String])] = [
        (.git, git), (.shell, shell), (.editor, editor), (.agent, agent), (.tool, tool), (.build, build),
        (.package, package),
    ]

    /// Installed and built code, and its caches. Programs in it are reported one by one, the rest as a
    /// number.
    private static let package = [
        "node_modules", "site-packages", "dist-packages", "__pycache__", "bower_components", ".tox", ".eggs",
        ".venv", "jspm_packages", "__pypackages__", "lua_modules", "bootsnap", "CMakeFiles", "DerivedData",
        ".build", ".next", ".nuxt", ".output", ".svelte-kit", ".parcel-cache", ".angular", ".turbo", ".vite",
        ".docusaurus", ".webpack", ".rollup.cache", ".rpt2_cache", ".astro", ".vercel", ".netlify",
        ".wrangler", ".cache", ".ccache", ".sccache", "dist-newstyle", "zig-cache", ".zig-cache", "zig-out",
        "elm-stuff", "meson-private", "c4che", ".lake", ".kotlin", ".cpcache", ".shadow-cljs", ".scala-build",
        ".luarocks", ".terragrunt-cache", ".serverless", ".aws-sam", "cdk.out", ".pixi", ".pdm-build",
        ".phpunit.cache", ".spago", ".psc-package", "_opam", ".opam", ".rustup", ".go", ".pnpm-store",
        ".pnpm", ".rvm", ".rbenv", ".pyenv", ".nvm", ".asdf", ".sdkman", ".conda", ".mamba", ".R-library",
        "renv", "packrat", ".paket", ".nuget",
    ]

    /// git-config(1), githooks(5), gitattributes(5), gitmodules(5), and hook managers.
    private static let git = [
        ".git", ".gitmodules", ".gitattributes", ".gitconfig", ".githooks", ".husky", ".huskyrc", ".lefthook",
        ".overcommit.yml", ".pre-commit-config.yaml", ".pre-commit-hooks.yaml", "lefthook.yml",
        ".lefthook.yml", "lefthook.yaml", "lefthook.toml", "lefthook.json", ".jj", ".hg", ".hgrc", ".svn",
        ".bzr", ".sl", ".gitlint", ".tigrc", ".czrc", ".cz.toml", ".releaserc", "lefthook-local.yml",
        "lefthook-local.yaml", "lefthook-local.toml", "lefthook-local.json", ".lefthookrc", ".overcommit",
        ".pre-commit-config.yml", "prek.toml", "hk.pkl", ".simple-git-hooks", "captainhook.json",
        "grumphp.yml", ".rusty-hook.toml", ".git-hooks", ".hooks", ".cargo-husky", "husky.config.js",
    ]

    /// direnv, autoenv, ondir, shadowenv, mise, asdf, rvm, devenv, Nix and Guix, and the files that shells
    /// read in a home.
    private static let shell = [
        ".envrc", ".env", ".direnv", ".devenv", ".autoenv", ".in", ".out", ".rvmrc", ".shadowenv.d",
        ".ondirrc", ".xonshrc", ".mise", ".rtx.toml", ".tool-versions", "devenv.nix", "devenv.yaml",
        "devbox.json", "flake.nix", "shell.nix", "guix.scm", "manifest.scm", ".guix-channels", ".bashrc",
        ".bash_profile", ".bash_login", ".bash_logout", ".bash_aliases", ".profile", ".zshrc", ".zshenv",
        ".zprofile", ".zlogin", ".zlogout", ".kshrc", ".mkshrc", ".cshrc", ".tcshrc", ".login", ".logout",
        ".inputrc", ".tmux.conf", ".screenrc", ".config", ".ssh", ".netrc", ".pam_environment", ".xprofile",
        ".xinitrc", ".xsession", ".xsessionrc", ".local", ".elvish", ".nushell", ".smug.yml",
        ".tmuxinator.yml", ".sops.yaml", ".hushlogin", ".zlogin.zwc", ".zshrc.zwc", ".forward", ".procmailrc",
        ".plan9", ".dircolors", ".gnupg", ".environment.d", "mise", ".python-version", ".python-versions",
        ".pyenv-vars", ".rbenv-vars", ".rbenv-version", ".ruby-version", ".ruby-gemset", ".perl-version",
        ".php-version", ".node-version", ".go-version", ".terraform-version", ".pdm-python", ".flaskenv",
        ".direnvrc", "direnv.toml", ".flox", ".devbox", "hermit.hcl", ".prototools", ".kube", ".autoenv.zsh",
        ".autoenv_leave.zsh", ".env.fish", "mprocs.yaml",
    ]

    private static let editor = [
        ".vscode", ".vscode-test", ".vscode-server", ".idea", ".fleet", ".zed", ".devcontainer",
        ".devcontainer.json", ".vim", ".vimrc", ".vimrc.local", "Session.vim", ".session.vim", ".gvimrc",
        ".exrc", "_vimrc", "_gvimrc", "_exrc", ".nvim", ".nvim.lua", ".nvimrc", ".lvimrc", ".local.vim",
        ".local.vimrc", ".nvimlog", ".vimspector.json", ".neoconf.json", ".dir-locals.el", ".dir-locals-2.el",
        ".dir-locals_2.el", ".emacs", ".emacs.d", ".emacs.desktop", ".projectile", ".dumbjump", ".helix",
        ".kakrc", ".nova", ".project", ".classpath", ".settings", ".cproject", ".theia", ".sublime",
        ".nanorc", ".clangd", ".ccls", ".ycm_extra_conf.py", ".color_coded", ".gitpod.yml",
        ".gitpod.Dockerfile", ".replit", "replit.nix", ".ctags", ".ctags.d", ".lapce", ".kateproject", ".vs",
        ".lite_project.lua", ".micro", ".coc", "coc-settings.json", ".jupyter", ".ipython", ".spyproject",
        ".rstudio", ".vimproject", ".projections.json", ".factorypath", ".spacemacs", ".doom.d", ".obsidian",
        ".Rproj.user", ".ideavim", ".metadata", ".jdtls", ".eclim", ".ensime", ".haskell-ide", ".netbeans",
        ".atom",
    ]

    private static let agent = [
        ".claude", ".claude.json", ".claude-plugin", "CLAUDE.md", "CLAUDE.local.md", "AGENTS.md",
        "AGENTS.override.md", "AGENT.md", ".agent", ".agents", ".agent.md", ".rules", "GEMINI.md", "QWEN.md",
        "WARP.md", "CRUSH.md", "JULES.md", ".mcp.json", "mcp.json", ".cursor", ".cursorrules",
        ".cursorignore", ".windsurf", ".windsurfrules", ".codex", ".codeium", ".gemini", ".qwen", ".crush",
        ".crush.json", "crush.json", ".warp", ".aider.conf.yml", ".opencode", "opencode.json",
        "opencode.jsonc", ".continue", ".continuerc.json", ".continuerules", ".roo", ".roorules", ".roomodes",
        ".cline", ".clinerules", ".kilocode", ".kilocodemodes", ".kiro", ".amazonq", ".junie", ".goose",
        ".goosehints", ".trae", ".augment", ".augment-guidelines", ".tabnine", ".openhands",
        ".openhands_instructions", ".factory", ".amp", ".ampcode", ".zencoder", ".void", ".voidrules",
        ".firebender", "firebender.json", ".plandex", ".github-copilot", "copilot-instructions.md",
        "SKILL.md", ".cody", ".sourcegraph", ".idx", ".lovable", ".bolt", ".antigravity", ".serena",
        ".taskmaster", ".specify", ".pearai",
    ]

    /// Configuration that is code or names code, for language servers, linters, package managers and
    /// debuggers.
    private static let tool = [
        ".cargo", ".npmrc", ".yarnrc", ".yarnrc.yml", ".yarn", ".yarnclean", ".pnp.cjs", ".pnp.js",
        ".pnp.loader.mjs", ".pnpmfile.cjs", ".pnpmfile.mjs", "pnpmfile.js", ".bazelrc", "bazelrc",
        ".bazeliskrc", ".bazelproject", ".bundle", ".mvn", ".gdbinit", ".lldbinit", ".pdbrc", ".pdbrc.py",
        ".Rprofile", ".Renviron", ".lintr", ".irbrc", ".pryrc", ".rdbgrc", ".rspec", ".iex.exs",
        ".formatter.exs", ".credo.exs", ".dialyzer_ignore.exs", ".erlang", ".ghci", "hie.yaml", ".hie-bios",
        ".hlint.yaml", ".ocamlinit", ".merlin", "lakefile.lean", "lakefile.toml", "lean-toolchain",
        "config.nims", "nim.cfg", ".pythonrc", ".pythonrc.py", ".pythonstartup", ".pylintrc", "pylintrc",
        "pylintrc.toml", ".pylintrc.toml", "pytest.ini", ".pytest.ini", "mypy.ini", ".mypy.ini",
        ".coveragerc", ".flake8", ".bandit", ".isort.cfg", ".pydistutils.cfg", "pyrightconfig.json",
        ".pyre_configuration", "ruff.toml", ".ruff.toml", "pyvenv.cfg", ".psqlrc", ".sqliterc", ".my.cnf",
        ".myclirc", ".duckdbrc", ".rubocop.yml", ".solargraph.yml", ".rubocop_todo.yml", ".simplecov",
        ".reek.yml", ".standard.yml", ".php-cs-fixer.php", ".php-cs-fixer.dist.php", ".phpstan.neon",
        "phpstan.neon", "phpstan.neon.dist", "phpunit.xml", "phpunit.xml.dist", "psalm.xml", "rector.php",
        ".user.ini", ".htaccess", ".babelrc", ".swcrc", ".tern-project", ".flowconfig", "tsconfig.json",
        "jsconfig.json", ".mocharc", ".nycrc", ".c8rc.json", ".taprc", ".ncurc", ".parcelrc", ".postcssrc",
        ".svgrrc", ".jshintrc", "biome.json", "biome.jsonc", ".oxlintrc.json", ".watchmanconfig", ".proverc",
        ".perltidyrc", ".perlcriticrc", ".luacheckrc", ".luarc.json", ".luarc.jsonc", ".busted", ".luacov",
        ".stylua.toml", ".sbtopts", ".jvmopts", ".sbtrc", ".java-version", ".sdkmanrc", "lombok.config",
        ".scalafix.conf", ".scalafmt.conf", ".metals", ".bloop", ".bsp", ".sourcery.yaml", ".sourcery.yml",
        ".swiftlint.yml", ".swiftformat", ".trunk", ".nox", "sitecustomize.py", "usercustomize.py",
        "sitecustomize", "usercustomize", "conftest.py", "build.rs", "rust-toolchain", "rust-toolchain.toml",
        "rustfmt.toml", ".rustfmt.toml", "clippy.toml", ".clippy.toml", "go.work", ".golangci.yml",
        ".golangci.yaml", ".golangci.toml", ".golangci.json", ".clang-tidy", ".clang-format",
        "compile_commands.json", "compile_flags.txt", ".terraformrc", ".terraform", "terraform.rc",
        "terragrunt.hcl", ".tflint.hcl", ".terraform.lock.hcl", ".ansible.cfg", "ansible.cfg",
        ".ansible-lint", "nuget.config", "NuGet.Config", "global.json", ".config.nu", ".julia", "startup.jl",
        ".octaverc", "startup.m", ".wgetrc", ".curlrc", ".ackrc", ".agrc", ".ripgreprc", ".shellcheckrc",
        ".yamllint", ".semgrep.yml", ".pulumi", "Pulumi.yaml", ".snyk", ".serverless_plugins", "cdk.json",
        ".graphqlrc", ".kubeconfig", ".helmrc", ".npmpackagejsonlintrc", ".docker", ".dockerignore.d",
        ".gradle", ".m2", ".ivy2", ".condarc", ".pip", "pip.conf", ".pypirc", ".gemrc", ".stack-work",
        ".cabal", ".elm", ".pub-cache", ".dart_tool", "analysis_options.yaml", ".zigversion", "zls.json",
        ".erlang.cookie", ".rebar3", ".sops", ".vale.ini", ".markdownlint.cjs", ".remarkrc",
        "buildServer.json", ".sourcekit-lsp", ".swiftpm", "omnisharp.json", ".lsp", ".clj-kondo", "go.mod",
        "pnpm-workspace.yaml", "profiles.clj", "local.properties", "ipython_config.py", "rust-analyzer.toml",
        ".rust-analyzer.toml", "rust-project.json", ".RData", ".xcode.env", ".php.ini", "php.ini",
        "phpcs.xml", ".phpcs.xml", "phpcs.xml.dist", ".phpactor.json", ".phpactor.yml", ".phan",
        ".phpunit.result.cache", ".php-cs-fixer.cache", ".eleventy.js", ".vitepress", ".vuepress", "conf.py",
        "mkdocs.yml", "book.toml", "bacon.toml", ".bacon.toml", ".mill-version", ".mill-jvm-opts",
        ".packages", ".changeset", ".hygen.js", ".importjs.js", ".ruby-lsp", ".hadolint.yaml", ".bunfig.toml",
        "tauri.conf.json", "package-scripts.js", "knip.json", "knip.ts", ".rust-project.json",
        "vls.config.lua", "dotnet-tools.json", ".dotnet", "poetry.toml", "pdm.toml", ".air.toml", "air.toml",
        "modd.conf", "nodemon.json", ".nodemon.json", "testem.js", ".ember-cli", ".storybook", ".sequelizerc",
        ".textlintrc", ".jscsrc", ".umirc", ".fatherrc", ".dumirc", ".template-lintrc", ".jsbeautifyrc",
        ".htmlhintrc", ".pugrc", ".csslintrc", ".esmrc", ".bowerrc", ".jsdocrc", ".tslintrc", "tslint.json",
        ".byebugrc", ".rdebugrc", ".gdbearlyinit", ".guard.rb", ".solhintrc", "foundry.toml", "treefmt.toml",
        ".treefmt.toml", "dprint.json", ".dprint.json", "import_map.json", ".ocp-indent", ".opamrc",
        ".perldb", ".tclshrc", ".wishrc", ".gnuplot", ".maximarc", ".sagerc", ".sbclrc", ".eclrc", ".clisprc",
        ".guile", ".racketrc", ".ropeproject",
    ]

    /// Files that a person starts, knowing that this runs code of the folder.
    private static let build = [
        "Makefile", "makefile", "GNUmakefile", "BSDmakefile", "Makefile.am", "Makefile.in", "Kbuild",
        "Kconfig", "Justfile", "justfile", ".justfile", "Taskfile.yml", "Taskfile.yaml", "taskfile.yml",
        "Taskfile.dist.yml", "package.json", "setup.py", "setup.cfg", "pyproject.toml", "tox.ini",
        "noxfile.py", "tasks.py", "fabfile.py", "dodo.py", "SConstruct", "SConscript", "wscript", "Rakefile",
        "rakefile.rb", "Rakefile.rb", "Gemfile", "gems.rb", "Guardfile", "Capfile", "Thorfile", "Dangerfile",
        "Podfile", "Fastfile", "Berksfile", "build.gradle", "build.gradle.kts", "settings.gradle",
        "settings.gradle.kts", "init.gradle", "gradle.properties", "gradlew", "gradlew.bat", "mvnw",
        "mvnw.cmd", "pom.xml", "build.xml", "build.sbt", "build.sc", "build.mill", "Cargo.toml",
        "CMakeLists.txt", "CMakePresets.json", "CMakeUserPresets.json", "meson.build", "meson_options.txt",
        "meson.options", "configure", "configure.ac", "autogen.sh", "bootstrap", "conanfile.py",
        "conanfile.txt", "vcpkg.json", "xmake.lua", "premake5.lua", "WORKSPACE", "WORKSPACE.bazel",
        "MODULE.bazel", "BUILD", "BUILD.bazel", "BUCK", ".buckconfig", "pants.toml", "Dockerfile",
        "Containerfile", "docker-compose.yml", "docker-compose.yaml", "docker-compose.override.yml",
        "docker-compose.override.yaml", "compose.yml", "compose.yaml", "compose.override.yml",
        "compose.override.yaml", "docker-bake.hcl", "Vagrantfile", "Procfile", "Brewfile", "Jenkinsfile",
        ".gitlab-ci.yml", ".circleci", ".github", ".gitea", ".forgejo", ".buildkite", ".woodpecker",
        ".woodpecker.yml", ".travis.yml", ".drone.yml", ".cirrus.yml", ".semaphore", "azure-pipelines.yml",
        "bitbucket-pipelines.yml", "appveyor.yml", "cloudbuild.yaml", "buildspec.yml", "Tiltfile",
        "skaffold.yaml", "Earthfile", "dagger.json", "werf.yaml", "garden.yml", "Package.swift",
        "Project.swift", "mix.exs", "rebar.config", "rebar.config.script", "stack.yaml", "cabal.project",
        "dune", "dune-project", "dune-workspace", "composer.json", "deno.json", "deno.jsonc", "bunfig.toml",
        "turbo.json", "nx.json", "lerna.json", "angular.json", "project.json", "gulpfile.js", "Gruntfile.js",
        "Gruntfile.coffee", "Jakefile", "project.clj", "deps.edn", "bb.edn", "shadow-cljs.edn", "build.boot",
        "build.zig", "build.zig.zon", "magefile.go", "default.nix", "Makefile.PL", "Build.PL", "cpanfile",
        "shard.yml", "pubspec.yaml", "build.yaml", "spago.yaml", "spago.dhall", "elm.json", "gleam.toml",
        "v.mod", "serverless.yml", "serverless.ts", "samconfig.toml", "template.yaml", "netlify.toml",
        "vercel.json", "wrangler.toml", "wrangler.jsonc", "fly.toml", "app.json", "firebase.json",
        "Snakefile", "nextflow.config", "dbt_project.yml", "Chart.yaml", "helmfile.yaml",
        "kustomization.yaml", "tox.toml", "hatch.toml", "pixi.toml", "environment.yml", "Pipfile", "uv.toml",
        "requirements.txt", "fpm.toml", "info.rkt", "CMakeCache.txt", "build.ninja", ".ninja_deps",
        ".ninja_log", "config.status", "config.cache", "libtool", ".sconsign.dblite", ".lock-wscript",
        ".doit.db", "cabal.project.local", "Mintfile", "Workspace.swift", "Trunk.toml", "Project.toml",
        "Manifest.toml", "LocalPreferences.toml", "Steepfile", "Appraisals", "config.ru", "project.yml",
        "Cakefile",
    ]

    /// From the last dot on.
    static let endings: [String: TriggerKind] = [
        ".code-workspace": .editor, ".sublime-project": .editor, ".sublime-workspace": .editor,
        ".desktop": .shell, ".pth": .tool, ".service": .shell, ".timer": .shell, ".socket": .shell,
        ".path": .shell, ".xcodeproj": .build, ".xcworkspace": .build, ".csproj": .build, ".fsproj": .build,
        ".vbproj": .build, ".vcxproj": .build, ".njsproj": .build, ".sln": .build, ".slnx": .build,
        ".targets": .build, ".props": .build, ".tasks": .build, ".rsp": .build, ".gemspec": .build,
        ".cabal": .build, ".sbt": .build, ".gradle": .build, ".mk": .build, ".mak": .build, ".cmake": .build,
        ".bzl": .build, ".bazel": .build, ".nimble": .build, ".nims": .tool, ".rockspec": .build,
        ".podspec": .build, ".opam": .build, ".lpr": .build, ".pro": .build, ".pri": .build, ".gyp": .build,
        ".gypi": .build, ".gn": .build, ".just": .build, ".rake": .build, ".Rproj": .editor,
        ".pbxproj": .build,
    ]

    /// Up to a further dot: `.env` for `.env.local`.
    static let beginnings: [String: TriggerKind] = [
        ".env": .shell, ".envrc": .shell, ".autoenv": .shell, ".mise": .shell, "mise": .shell,
        ".eslintrc": .tool, "eslint.config": .tool, ".prettierrc": .tool, "prettier.config": .tool,
        ".stylelintrc": .tool, "stylelint.config": .tool, ".babelrc": .tool, "babel.config": .tool,
        ".mocharc": .tool, ".nycrc": .tool, "vite.config": .tool, "vitest.config": .tool,
        "vitest.workspace": .tool, "jest.config": .tool, "karma.conf": .tool, "ava.config": .tool,
        "webpack.config": .tool, "rollup.config": .tool, "rspack.config": .tool, "rsbuild.config": .tool,
        "esbuild.config": .tool, "tsup.config": .tool, "next.config": .tool, "postcss.config": .tool,
        ".postcssrc": .tool, "tailwind.config": .tool, "svelte.config": .tool, "vue.config": .tool,
        "nuxt.config": .tool, "astro.config": .tool, "remix.config": .tool, "gatsby-config": .tool,
        "gatsby-node": .tool, "metro.config": .tool, "playwright.config": .tool, "cypress.config": .tool,
        "wdio.conf": .tool, "protractor.conf": .tool, "uno.config": .tool, "windi.config": .tool,
        "drizzle.config": .tool, "knexfile": .tool, "tsconfig": .tool, "jsconfig": .tool, "codegen": .tool,
        "graphql.config": .tool, ".graphqlrc": .tool, "commitlint.config": .git, ".commitlintrc": .git,
        ".lintstagedrc": .git, "lint-staged.config": .git, ".czrc": .git, "release.config": .git,
        ".releaserc": .git, ".huskyrc": .git, ".aider": .agent, "gradle-wrapper": .build, "gulpfile": .build,
        "Gruntfile": .build, "Makefile": .build, "Dockerfile": .build, "Containerfile": .build,
        "docker-compose": .build, "Jenkinsfile": .build, "Fastfile": .build, ".gitlab-ci": .build,
        "turbo": .build, "cabal.project": .build, ".xcode.env": .build, ".rubocop": .tool, "plopfile": .tool,
        "ormconfig": .tool, "simple-git-hooks": .git, ".simple-git-hooks": .git, ".markdownlint": .tool,
        ".markdownlint-cli2": .tool, ".dependency-cruiser": .tool, "cspell.config": .tool, ".cspell": .tool,
        "craco.config": .tool, "webpack.mix": .tool, "snowpack.config": .tool, "quasar.config": .tool,
        "ember-cli-build": .tool, "hardhat.config": .tool, "truffle-config": .tool, "ecosystem.config": .tool,
        "pm2.config": .tool, "nodemon.config": .tool, ".size-limit": .tool, "remark.config": .tool,
        "svgo.config": .tool, "vitest.setup": .tool, "jest.setup": .tool, "rolldown.config": .tool,
        "tsdown.config": .tool, "unbuild.config": .tool, "build.config": .tool, "app.config": .tool,
        "lefthook": .git, ".lefthook": .git, "lefthook-local": .git, ".lefthook-local": .git, ".air": .tool,
        "docker-bake": .build,
    ]
}
