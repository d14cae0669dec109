// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Launcher

struct RangesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ranges",
        abstract: "Show and update AWS's published address ranges.",
        discussion: """
            A sandbox reaches AWS's hosts only at addresses that AWS publishes for their region. cx ships a \
            list of these addresses. AWS changes its own list several times a day.
            """,
        subcommands: [RangesShowCommand.self, RangesUpdateCommand.self],
        defaultSubcommand: RangesShowCommand.self
    )
}

struct RangesShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show which ranges are in force, how old they are and where they come from (the default)."
    )

    @Option(help: "The form of the report.")
    var format = OutputFormat.text

    func run() throws {
        let ranges = try Workstation.inspect().ranges.inForce()
        switch format {
        case .text: print(ranges.text(), terminator: "")
        case .json: print(try ranges.json(), terminator: "")
        }
    }
}

struct RangesUpdateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "update",
        abstract: "Fetch AWS's list, check all of it, and put it in force for every later launch.",
        discussion: "If the list cannot be fetched or has a fault, the ranges in force stay as they are."
    )

    @Option(
        help: ArgumentHelp(
            "Where to fetch the list instead of from AWS: an https:// URL or a file.",
            valueName: "url-or-file"))
    var from: String?

    @Flag(help: "Accept a list that is older than the one in force.")
    var allowOlder = false

    @OptionGroup var trust: TrustOption

    func run() async throws {
        print(try await update().run(from: from, allowsOlder: allowOlder).text(), terminator: "")
    }

    func update() throws -> AddressRangeUpdate {
        let workstation = try Workstation.inspect()
        let settings = try workstation.settings(
            flags: trust.values, policy: nil, standardImage: Version.image)
        return AddressRangeUpdate(store: workstation.ranges, machine: workstation.machine, settings: settings)
    }
}
