// SPDX-License-Identifier: Apache-2.0

import Documents
import Testing

@testable import Launcher

struct ConfigurationFileTests {
    private let home: TemporaryFolder

    init() throws {
        home = try TemporaryFolder()
    }

    private func read(_ variables: [String: String] = [:]) throws -> UserConfiguration {
        var machine = Samples.machine(home: home.path, workspace: try home.folder("project"))
        machine.environment.merge(variables) { $1 }
        return try Workstation.configuration(of: machine)
    }

    @Test func `Without a file there is no configuration`() throws {
        #expect(try read() == UserConfiguration())
        #expect(try read(["XDG_CONFIG_HOME": "\(home.path)/elsewhere"]) == UserConfiguration())
    }

    @Test(arguments: [".config/cx/config.yaml", ".config/cx", ".config"])
    func `A link that leads nowhere is not an empty configuration`(place: String) throws {
        if let above = place.parentPath { try home.folder(above) }
        let link = try home.link(place, to: "none")
        let error = #expect(throws: CXError.self) { try read() }
        #expect(error?.what == "\(link) is a link to none, which leads nowhere")
    }

    @Test func `Nor is a folder of the variable's`() throws {
        let link = try home.link("dotfiles", to: "none")
        let error = #expect(throws: CXError.self) { try read(["XDG_CONFIG_HOME": link]) }
        #expect(error?.what == "\(link) is a link to none, which leads nowhere")
    }
}
