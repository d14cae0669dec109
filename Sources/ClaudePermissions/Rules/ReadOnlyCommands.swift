// SPDX-License-Identifier: Apache-2.0

/// Commands that Claude Code runs without a rule, since they change nothing. Measured on 2.1.329, without
/// every option that makes one of them change something.
enum ReadOnlyCommands {
    private static let programs: Set = [
        "[", "[[", "arch", "base64", "basename", "cal", "cat", "cd", "cmp", "column", "comm", "cut", "date",
        "df",
        "diff", "dirname", "du", "echo", "egrep", "expand", "expr", "false", "fd", "fgrep", "file", "find",
        "fmt",
        "fold",
        "free", "grep", "groups", "head", "help", "hexdump", "history", "hostname", "id", "ifconfig", "jq",
        "locale", "ls", "lsof", "man", "md5sum", "netstat", "nl", "nproc", "numfmt", "od", "paste", "pgrep",
        "pr",
        "printf",
        "ps", "pwd", "readlink", "realpath", "rev", "rg", "sed", "seq", "sha1sum", "sha256sum", "sleep",
        "sort", "ss",
        "stat",
        "strings", "tac", "tail", "test", "tput", "tr", "tree", "true", "tsort", "type", "uname", "unexpand",
        "uniq",
        "uptime", "wc", "which", "whoami", "xargs",
    ]
    private static let withPaths: Set = [
        "base64", "cat", "cd", "cmp", "column", "comm", "cp", "cut", "diff", "du", "egrep", "fgrep", "file",
        "find",
        "fold",
        "grep", "head", "hexdump", "ls", "md5sum", "mkdir", "mv", "nl", "od", "paste", "readlink", "rev",
        "rg", "rm",
        "rmdir",
        "sed", "sha1sum", "sha256sum", "sort", "stat", "strings", "tac", "tail", "touch", "uniq", "wc",
    ]
    private static let git: Set = [
        "blame", "cat-file", "describe", "diff", "for-each-ref", "grep", "log", "ls-files", "ls-remote",
        "merge-base",
        "reflog", "rev-list", "rev-parse", "shortlog", "show", "status",
    ]
    private static let others: Set = [
        "docker ps", "docker images", "docker logs", "docker inspect", "ip addr", "node --version", "node -v",
        "python --version", "python3 --version", "git stash list", "git stash show", "git worktree list",
    ]

    static func takesPaths(_ program: String) -> Bool { withPaths.contains(program) }

    static func contains(_ line: [String]) -> Bool {
        guard let first = line.first else { return false }
        if first == "git" { return readsByGit(line) }
        let pair = line.prefix(2).joined(separator: " ")
        if others.contains(pair) || others.contains(line.prefix(3).joined(separator: " ")) { return true }
        guard programs.contains(first) else { return false }
        let options = line.dropFirst()
        switch first {
        case "find", "fd": return !changesByFind(line)
        case "sed": return isPrinting(line)
        case "sort": return !options.contains { $0.hasPrefix("-o") || $0.hasPrefix("--output") }
        case "rg": return !options.contains { $0.hasPrefix("--pre") }
        case "tree": return !options.contains("-o")
        case "date": return !options.contains { $0.hasPrefix("-s") || $0.hasPrefix("--set") }
        case "hostname", "uniq": return options.allSatisfy { $0.hasPrefix("-") }
        case "man": return !options.contains { $0.hasPrefix("-P") || $0.hasPrefix("-H") }
        case "ps": return !options.contains { !$0.hasPrefix("-") && $0.contains("e") }
        case "jq": return !options.isEmpty && !options.contains { $0.contains("env") }
        case "xargs":
            return options.first.map { ["echo", "grep", "head", "tail", "wc", "printf"].contains($0) } ?? true
        default: return true
        }
    }

    static func changesByFind(_ line: [String]) -> Bool {
        line.contains { word in
            [
                "-delete", "-exec", "-execdir", "-ok", "-okdir", "-fprint", "-fprint0", "-fprintf", "-fls",
                "-x", "-X",
            ]
            .contains(word)
        }
    }

    /// True for `sed -n 5p`, with line numbers as addresses.
    private static func isPrinting(_ line: [String]) -> Bool {
        guard line.count > 2, line[1] == "-n" else { return false }
        return line[2].wholeMatch(of: /([0-9]+(,[0-9]+)?)?p/) != nil
    }

    private static func readsByGit(_ line: [String]) -> Bool {
        guard line.count > 1 else { return false }
        let rest = line.dropFirst(2)
        if rest.contains(where: { $0.hasPrefix("--output") || $0 == "--ext-diff" }) { return false }
        if git.contains(line[1]) { return true }
        switch line[1] {
        case "branch", "remote", "tag":
            return rest.allSatisfy { ["-a", "-r", "-v", "-l", "--list", "-vv"].contains($0) }
        case "config": return rest.first == "--get"
        case "stash", "worktree": return rest.first == "list" || line[1] == "stash" && rest.first == "show"
        default: return false
        }
    }
}
