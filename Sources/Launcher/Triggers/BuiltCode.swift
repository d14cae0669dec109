// SPDX-License-Identifier: Apache-2.0

/// The names of files and folders that build tools write. git usually ignores them, and their code runs with
/// the next build or start.
enum BuiltNames {
    /// True if a folder of this name usually holds build output.
    static func isFolder(_ name: String) -> Bool {
        folders.contains(name) || beginnings.contains { name.hasPrefix($0) }
    }

    /// True if a file of this name is code for a machine, a runtime or an installer.
    static func isFile(_ name: String) -> Bool {
        ending(of: name).map(endings.contains) ?? false
    }

    /// True if a file of this name is code for an interpreter. Such a file is ordinary source code except in
    /// build output.
    static func isScript(_ name: String) -> Bool {
        ending(of: name).map(scripts.contains) ?? false
    }

    private static func ending(of name: String) -> String? {
        name.utf8.lastIndex(of: UInt8(ascii: ".")).map { name[$0...].lowercased() }
    }

    private static let folders: Set = [
        "target", "build", "Build", "dist", "out", "output", "obj", "_build", "_output", "_site", "Debug",
        "Release", "artifacts", "generated",
    ]
    private static let beginnings = ["cmake-build-", "bazel-", "build-", "build_", "dist-"]

    private static let endings: Set = [
        ".a", ".apk", ".appimage", ".ax", ".bat", ".bc", ".beam", ".bundle", ".class", ".cma", ".cmd", ".cmo",
        ".cmx", ".cmxa", ".cmxs", ".com", ".crx", ".deb", ".dex", ".dll", ".dylib", ".ear", ".egg", ".elc",
        ".eln", ".exe", ".gch", ".gem", ".hi", ".ibc", ".jar", ".jmod", ".joblib", ".ko", ".la", ".lib",
        ".lo", ".luac", ".msi", ".node", ".nupkg", ".o", ".obj", ".olean", ".pch", ".pcm", ".phar", ".pickle",
        ".pkl", ".pyc", ".pyd", ".pyo", ".qmlc", ".rlib", ".rmeta", ".rpm", ".so", ".spv", ".swiftmodule",
        ".vsix", ".war", ".wasm", ".whl", ".xpi", ".zwc",
    ]

    private static let scripts: Set = [
        ".bash", ".bat", ".cjs", ".clj", ".coffee", ".el", ".erl", ".ex", ".exs", ".fish", ".groovy", ".htm",
        ".html", ".js", ".jsx", ".ksh", ".lua", ".mjs", ".mts", ".nu", ".php", ".phtml", ".pl", ".pm", ".ps1",
        ".psm1", ".py", ".r", ".rb", ".sh", ".swift", ".tcl", ".ts", ".tsx", ".twig", ".vim", ".zsh",
    ]
}

/// The first bytes by which built code is recognised.
enum BuiltCode {
    private static let longest = 8

    private static let beginnings: [[UInt8]] = [
        [0x7f] + Array("ELF".utf8), Array("#!".utf8), Array("!<arch>\n".utf8), Array("!<thin>\n".utf8),
        [0] + Array("asm".utf8), Array("MZ".utf8), [0x1b] + Array("Lua".utf8),
        // Mach-O in both byte orders. The last one also begins a Java class.
        [0xfe, 0xed, 0xfa, 0xce], [0xfe, 0xed, 0xfa, 0xcf], [0xce, 0xfa, 0xed, 0xfe],
        [0xcf, 0xfa, 0xed, 0xfe],
        [0xca, 0xfe, 0xba, 0xbe],
        // LLVM bitcode, Erlang BEAM, Ruby instruction sequences, compiled Emacs Lisp.
        [0x42, 0x43, 0xc0, 0xde], Array("FOR1".utf8), Array("YARB".utf8), Array(";ELC".utf8),
        // Python pickles: loading one runs the code that it names.
        [0x80, 2], [0x80, 3], [0x80, 4], [0x80, 5],
    ]

    /// Returns true also for a file that cannot be read.
    static func isAt(_ path: RawPath) -> Bool {
        guard let bytes = RawFile.bytes(at: path, most: longest) else { return true }
        return beginnings.contains { bytes.starts(with: $0) }
    }
}
