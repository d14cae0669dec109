// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Launcher

/// The user's settings. Each can also stand in `~/.config/cx/config.yaml` and in a variable.
struct SettingOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The container engine: podman, or the absolute path of one (CX_ENGINE).", valueName: "engine"))
    var engine: String?

    @Option(help: ArgumentHelp("The image that the agent runs in (CX_IMAGE).", valueName: "image"))
    var image: String?

    @Option(
        help: ArgumentHelp(
            "The AWS CLI's profile that assumes the role (CX_PROFILE).", valueName: "name"))
    var profile: String?

    @Option(help: ArgumentHelp("The IAM role that the agent gets (CX_ROLE).", valueName: "arn"))
    var role: String?

    @Option(help: ArgumentHelp("The AWS region (CX_REGION).", valueName: "region"))
    var region: String?

    @Option(
        help: ArgumentHelp(
            "The HTTP proxy that leads to the internet: http://host:port (CX_PROXY).", valueName: "url"))
    var proxy: String?

    @OptionGroup var trust: TrustOption

    var values: [UserSetting: [String]] {
        [.engine: engine, .image: image, .profile: profile, .role: role, .region: region, .proxy: proxy]
            .compactMapValues { $0.map { [$0] } }
            .merging(trust.values) { $1 }
    }
}

/// Certificate authorities that the user trusts besides the system's, such as an inspecting proxy's.
struct TrustOption: ParsableArguments {
    @Option(
        name: .customLong("trust"),
        help: ArgumentHelp(
            "A CA certificate to trust, in PEM; may be repeated (CX_TRUST, separated by colons).",
            valueName: "file"))
    var files: [String] = []

    var values: [UserSetting: [String]] { files.isEmpty ? [:] : [.trust: files] }
}
