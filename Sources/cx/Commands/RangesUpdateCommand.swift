import ArgumentParser
import Launcher

struct RangesUpdateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "update",
        abstract: "Fetch AWS's list, check all of it, and put it in force for every launch from now on.",
        discussion: "Where it cannot be fetched or is not in order, the ranges in force stay as they are."
    )

    @Option(
        help: ArgumentHelp(
            "Another place than AWS's own: an https:// URL or a file.", valueName: "url-or-file"))
    var from: String?

    @Flag(help: "Also where the list is older than the one in force.")
    var allowOlder = false

    @Option(
        help: ArgumentHelp(
            "A CA certificate to trust, in PEM; may be repeated (CX_TRUST, separated by colons).",
            valueName: "file"))
    var trust: [String] = []

    func run() async throws {
        let workstation = try Workstation.inspect()
        let settings = try workstation.settings(
            flags: trust.isEmpty ? [:] : [.trust: trust], policy: nil, standardImage: Version.image)
        let update = AddressRangeUpdate(workstation: workstation, settings: settings)
        print(try await update.run(from: from, allowsOlder: allowOlder).text(), terminator: "")
    }
}
