// SPDX-License-Identifier: Apache-2.0

import Addresses
import Firewall
import GuardProtocol
import Policy

extension LaunchPlan {
    public func json() throws(CXError) -> String {
        try document.jsonText()
    }

    private var document: PlanDocument {
        PlanDocument(
            policy: .init(name: policy.name, digest: policy.digest, files: policy.files),
            container: .init(
                engine: container.engine.value,
                runtime: container.runtime?.value,
                image: container.image.value,
                command: container.command,
                workingDirectory: container.workingDirectory,
                user: "\(container.user.uid):\(container.user.gid)",
                mounts: container.mounts.map(\.document),
                environment: Dictionary(
                    uniqueKeysWithValues: container.environment.map { ($0.name, $0.shownValue) }),
                limits: container.limits
            ),
            terminal: policy.terminal,
            settings: settings,
            firewall: .init(text: ruleset.text),
            resolve: resolution,
            egress: egress.hosts.map(\.document),
            networks: policy.egress.networks.map {
                .init(cidr: $0.prefix.description, ports: $0.ports, reason: $0.reason, origin: $0.origin)
            },
            published: egress.published.map(\.document),
            ranges: egress.ranges.map {
                .init(created: $0.created, ageDays: $0.age, from: $0.source.description)
            },
            aws: aws?.document,
            credentials: credentialDocument,
            keepsTranscript: keepsTranscript,
            configuration: chosen.mapValues { $0.map { .init(value: $0.value, from: $0.source.description) } }
        )
    }

    /// All settings that have a value, by name.
    var chosen: [String: [Setting<String>]] {
        var settings: [UserSetting: [Setting<String>]] = [
            .engine: [container.engine], .image: [container.image],
        ]
        if let aws {
            settings[.role] = [aws.main.role]
            settings[.region] = [aws.region]
            settings[.profile] = aws.profile.map { [$0] }
        }
        if let proxy { settings[.proxy] = [proxy.shown] }
        if !trust.isEmpty { settings[.trust] = trust }
        return Dictionary(uniqueKeysWithValues: settings.map { ($0.key.rawValue, $0.value) })
    }
}

extension Setting<UpstreamProxy> {
    /// The proxy without user and password.
    var shown: Setting<String> { Setting<String>(value.description, from: source) }
}

extension MountPlan {
    fileprivate var document: PlanDocument.MountPart {
        switch source {
        case .path(let path, _):
            .init(source: path, generated: nil, target: target, access: access, origin: origin)
        case .generated(let file):
            .init(source: nil, generated: file.name, target: target, access: access, origin: origin)
        }
    }
}
