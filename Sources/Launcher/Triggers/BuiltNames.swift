/// The names of what builders write. git mostly ignores it, and what it holds runs with the next build or
/// start.
enum BuiltNames {
    /// True if a folder of this name mostly holds what was built.
    static func isFolder(_ name: String) -> Bool {
        folders.contains(name) || beginnings.contains { name.hasPrefix($0) }
    }

    /// True if a file of this name is code for a machine, a runtime or an installer.
    static func isFile(_ name: String) -> Bool {
        ending(of: name).map(endings.contains) ?? false
    }

    /// True if a file of this name is code for an interpreter: source code, but where it was built.
    static func isScript(_ name: String) -> Bool {
        ending(of: name).map(scripts.contains) ?? false
    }

    private static func ending(of name: String) -> String? {
        name.utf8.lastIndex(of: UInt8(ascii: ".")).map { name[$0...].lowercased() }
    }

    private static let folders: Set = [
        "target", "build", "Build", "dist", "out", "output", "obj", "_build", "_output", "_site", "Debug",
        "Release",
        "artifacts", "generated",
    ]
    private static let beginnings = ["cmake-build-", "bazel-", "build-", "build_", "dist-"]

    private static let endings: Set = [
        ".a", ".apk", ".appimage", ".ax", ".bat", ".bc", ".beam", ".bundle", ".class", ".cma", ".cmd", ".cmo",
        ".cmx", ".cmxa", ".cmxs", ".com", ".crx", ".deb", ".dex", ".dll", ".dylib", ".ear", ".egg", ".elc",
        ".eln",
        ".exe", ".gch", ".gem", ".hi", ".ibc", ".jar", ".jmod", ".joblib", ".ko", ".la", ".lib", ".lo",
        ".luac",
        ".msi", ".node", ".nupkg", ".o", ".obj", ".olean", ".pch", ".pcm", ".phar", ".pickle", ".pkl", ".pyc",
        ".pyd",
        ".pyo", ".qmlc", ".rlib", ".rmeta", ".rpm", ".so", ".spv", ".swiftmodule", ".vsix", ".war", ".wasm",
        ".whl",
        ".xpi", ".zwc",
    ]

    private static let scripts: Set = [
        ".bash", ".bat", ".cjs", ".clj", ".coffee", ".el", ".erl", ".ex", ".exs", ".fish", ".groovy", ".htm",
        ".html",
        ".js", ".jsx", ".ksh", ".lua", ".mjs", ".mts", ".nu", ".php", ".phtml", ".pl", ".pm", ".ps1", ".psm1",
        ".py",
        ".r", ".rb", ".sh", ".swift", ".tcl", ".ts", ".tsx", ".twig", ".vim", ".zsh",
    ]
}
