// SPDX-License-Identifier: Apache-2.0

#if !CX_PORTABLE
import ArgumentParser
import Launcher

struct BuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Build the image that the agent runs in.",
        discussion: """
            The build starts from Debian's image, or from Debian's packages if no image registry can be \
            reached. It does nothing if the image exists and its inputs are the same.
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
#endif
