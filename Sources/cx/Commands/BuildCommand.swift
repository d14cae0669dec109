import ArgumentParser
import Launcher

struct BuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Build the image that the agent runs in.",
        discussion: """
            From Debian's image, or from Debian's packages where no image registry is reached. Does nothing where the \
            image is there already and its inputs are the same.
            """
    )

    @OptionGroup var settings: SettingOptions

    func run() async throws {
        let workstation = try Workstation.inspect()
        let settings = try workstation.settings(
            flags: settings.values, policy: nil, standardImage: Version.image)
        try await ImageBuild(settings: settings, machine: workstation.machine).run()
    }
}
