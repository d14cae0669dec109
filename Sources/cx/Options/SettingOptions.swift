import ArgumentParser
import Launcher

/// The user's own side, each also in `~/.config/cx/config.yaml` and as a variable.
struct SettingOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The container engine: podman, or the absolute path of one (CX_ENGINE).", valueName: "engine"))
    var engine: String?

    @Option(help: ArgumentHelp("The image that the agent runs in (CX_IMAGE).", valueName: "image"))
    var image: String?

    @Option(
        help: ArgumentHelp(
            "The profile of the AWS CLI that assumes the role (CX_PROFILE).", valueName: "name"))
    var profile: String?

    @Option(help: ArgumentHelp("The IAM role that the agent gets (CX_ROLE).", valueName: "arn"))
    var role: String?

    @Option(help: ArgumentHelp("The AWS region (CX_REGION).", valueName: "region"))
    var region: String?

    @Option(
        help: ArgumentHelp(
            "The HTTP proxy that is the way out: http://host:port (CX_PROXY).", valueName: "url"))
    var proxy: String?

    @Option(
        help: ArgumentHelp(
            "A CA certificate to trust, in PEM; may be repeated (CX_TRUST, separated by colons).",
            valueName: "file"))
    var trust: [String] = []

    var values: [UserSetting: [String]] {
        [.engine: engine, .image: image, .profile: profile, .role: role, .region: region, .proxy: proxy]
            .compactMapValues { $0.map { [$0] } }
            .merging(trust.isEmpty ? [:] : [.trust: trust]) { $1 }
    }
}
