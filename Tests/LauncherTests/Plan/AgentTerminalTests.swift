// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import Launcher

struct AgentTerminalTests {
    private let home: TemporaryFolder

    init() throws {
        home = try TemporaryFolder()
    }

    @discardableResult
    private func entry(_ path: String, _ bytes: [UInt8] = CompiledSample.terminal("sample")) throws -> [UInt8]
    {
        try home.file(path)
        try Data(bytes).write(to: URL(filePath: "\(home.path)/\(path)"))
        return bytes
    }

    private func database(_ folders: String...) -> TerminalDatabase {
        TerminalDatabase(folders: folders.map { "\(home.path)/\($0)" })
    }

    @Test func `The caller's own folders come before the system's, in the order of ncurses`() {
        let database = TerminalDatabase(
            home: "/home/ada",
            environment: ["TERMINFO": "/opt/kitty", "TERMINFO_DIRS": "/one::relative:/two"])
        #expect(
            database.folders == [
                "/opt/kitty", "/home/ada/.terminfo", "/one", "/two", "/etc/terminfo", "/lib/terminfo",
                "/usr/share/terminfo",
            ])
    }

    @Test(arguments: ["own/s/sample", "own/73/sample", "system/s/sample"])
    func `A description is found in a folder by letter or by the letter's number`(path: String) throws {
        let bytes = try entry(path)
        #expect(database("own", "system").description(of: "sample") == bytes)
        #expect(database("own", "system").description(of: "simple") == nil)
    }

    @Test func `A description with wide numbers is one, too`() throws {
        let bytes = try entry(
            "own/s/sample", CompiledSample.terminal("sample", magic: [0x1e, 0x02], wide: true))
        #expect(database("own").description(of: "sample") == bytes)
    }

    @Test func `Other files do not pass for a description`() throws {
        let good = CompiledSample.terminal("sample")
        let bad: [[UInt8]] = [
            [], Array("-----BEGIN OPENSSH PRIVATE KEY-----\n".utf8), Array(good.dropLast()),
            CompiledSample.terminal("sample", magic: [0x1a, 0x02]), CompiledSample.terminal("sam\nple"),
            CompiledSample.terminal("sample", magic: [0x1e, 0x02]),
            good + [UInt8](repeating: 0, count: CompiledTerminal.longest),
        ]
        for bytes in bad {
            try entry("own/s/sample", bytes)
            #expect(database("own").description(of: "sample") == nil)
        }
    }

    @Test(arguments: ["../s/sample", "s/sample", "", ".sample", "sam ple", "-sample", "sämple"])
    func `A name that leads elsewhere finds nothing`(name: String) throws {
        try entry("own/s/sample")
        try entry("own/s/\(name.isEmpty ? "x" : name)")
        #expect(database("own").description(of: name) == nil)
    }

    @Test func `A link within the database is followed, and one to a file of somebody else's is not`() throws
    {
        let bytes = try entry("own/s/sample")
        try entry("elsewhere/other")
        for letter in ["a", "o"] { try home.folder("own/\(letter)") }
        _ = try home.link("own/a/alias", to: "../s/sample")
        _ = try home.link("own/o/other", to: "\(home.path)/elsewhere/other")
        #expect(database("own").description(of: "alias") == bytes)
        // A file of root's may be anywhere, since some systems keep each package by itself.
        if getuid() == 0 {
            #expect(database("own").description(of: "other") == bytes)
            #expect(chown("\(home.path)/elsewhere/other", 65_532, 65_532) == 0)
        }
        #expect(database("own").description(of: "other") == nil)
    }

    @Test func `Without a description a terminal is taken for xterm-256color, and the person is told`() throws
    {
        let standard = try entry("own/x/xterm-256color")
        let unknown = AgentTerminal(callers: "xterm-strange", database("own"))
        #expect(unknown.name == "xterm-strange")
        #expect(unknown.description == standard)
        #expect(unknown.mount?.target == "/etc/terminfo/x/xterm-strange")
        #expect(unknown.remark?.contains("xterm-strange") == true)
        let nameless = AgentTerminal(callers: "../../etc/passwd", database("own"))
        #expect(nameless.name == "xterm-256color")
        #expect(nameless.remark?.contains("TERM is xterm-256color inside") == true)
        let bare = AgentTerminal(callers: "xterm-strange", database("none"))
        #expect(bare.name == "xterm-256color")
        #expect(bare.mount == nil)
    }

    @Test(arguments: ["tmux-256color", "dumb", ""])
    func `A terminal that the image describes stays as it is without a description here`(name: String) {
        let terminal = AgentTerminal(callers: name, database("none"))
        #expect(terminal.name == name)
        #expect(terminal.mount == nil)
        #expect(terminal.remark == nil)
    }
}
