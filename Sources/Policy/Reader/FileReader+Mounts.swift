// SPDX-License-Identifier: Apache-2.0

import Addresses
public import Documents

extension FileReader {
    func mount(_ node: YAMLNode) -> Mount? {
        guard let section = Section(node, PolicyFormat.mount, findings: findings) else {
            return nil
        }
        let source = section["source"].flatMap { findings.string($0) }.flatMap(mountSource)
        let target = section["target"].flatMap { findings.string($0) }.flatMap(mountTarget)
        let access = section["access"].flatMap { findings.choice($0, Access.self) }
        let optional = section.bool("optional")
        guard let source, let target else { return nil }
        return Mount(
            source: source, target: target, access: access ?? .readOnly, optional: optional ?? false,
            origin: node.origin)
    }

    private func mountSource(_ source: Located<String>) -> String? {
        if let fault = HostPath.fault(source.value) {
            findings.report(.mountSource, "\(Printable.quoted(source.value)) \(fault)", at: source.origin)
            return nil
        }
        if HostPath.isNamedAsSocket(source.value) {
            findings.report(
                .mountSocket, "\(Printable.quoted(source.value)) has the name of a socket", at: source.origin,
                help: "the program behind a socket decides what the agent may do; leave it out")
            return nil
        }
        if let secret = HostPath.secret(touching: source.value) {
            findings.report(
                .mountSource, "\(Printable.quoted(source.value)) would show \(secret) to the agent",
                at: source.origin,
                help: "copy what the agent needs into a folder of its own")
            return nil
        }
        return source.value
    }

    private func mountTarget(_ target: Located<String>) -> String? {
        switch SandboxPath.read(target.value) {
        case .success(let path):
            guard let place = SandboxPath.protected(touching: path) else { return path }
            findings.report(
                .mountTarget, "nothing can be mounted at \(path), since cx uses \(place) itself",
                at: target.origin,
                help: "as /mnt/runbooks")
        case .failure(let fault):
            findings.report(
                .mountTarget, "\(Printable.quoted(target.value)) \(fault.message)", at: target.origin)
        }
        return nil
    }
}

extension LintRule {
    public static let mountSource = LintRule(
        "mounts/source", .error,
        summary: "a mount's source that holds keys or sockets, or is not a plain path",
        rationale: """
            Everything inside can read a mount, and what is read goes to the model and to any host that the \
            policy allows. So no mount may be, contain or lie in `~/.aws`, `~/.ssh`, `~/.config` and other \
            places of keys, a whole home or file system, `/etc`, `/proc`, or folders in which container \
            engines keep their sockets: a program that reaches such a socket can leave the sandbox. Copy \
            what the agent needs into a folder of its own. A launch checks again, with links and bind mounts \
            followed. So does `cx policy check` on the machine where it runs, for the homes of all its \
            accounts.
            """,
        bad: [
            """
            mounts:
              - {source: ↓~/, target: /mnt/home}
              - {source: ↓~/.aws/config, target: /mnt/aws-config}
              - {source: ↓/run/user/1000, target: /mnt/run}
              - {source: ↓/tmp, target: /mnt/tmp}
              - {source: ↓./runbooks, target: /mnt/runbooks}
            """,
            RuleExample(
                "mounts: [↓{source: /srv/people, target: /mnt/people}]",
                sources: ["/srv/people": .protected("it holds the home /srv/people/ada")]),
        ],
        good: [
            """
            mounts:
              - {source: ~/runbooks, target: /mnt/runbooks}
              - {source: /srv/dashboards, target: /mnt/dashboards, optional: true}
            """
        ])

    public static let mountTarget = LintRule(
        "mounts/target", .error,
        summary:
            "a mount's target that cx uses itself, that is in the workspace, or that is not a plain path",
        rationale: """
            A mount hides what is at its target. Over `/etc/claude-code` it would replace the rules that the \
            agent obeys, over `/run/cx` what the agent is told about refusals, over `/usr/bin` the programs. \
            In the workspace it would hide the caller's own files. Choose a path such as `/mnt/runbooks`: \
            absolute, without `.`, `..`, colon, comma, quotation mark or backslash.
            """,
        bad: [
            """
            mounts:
              - {source: ~/rules, target: ↓/etc/claude-code}
              - {source: ~/tools, target: ↓/usr/local/bin}
              - {source: ~/runbooks, target: ↓runbooks}
              - ↓{source: ~/data, target: /src/data}
            """
        ],
        good: [
            """
            mounts:
              - {source: ~/runbooks, target: /mnt/runbooks}
              - {source: ~/tools, target: /opt/tools}
            """
        ])

    public static let mountSocket = LintRule(
        "mounts/socket", .error,
        summary: "a socket or a device, by its name or on this machine",
        rationale: """
            A socket is not a file: connecting to it means talking to a program outside the sandbox, with \
            that program's rights. The socket of a container engine is as good as root on the machine, and \
            that of an SSH agent gives the use of every key. A launch mounts only files and folders. Remove \
            the mount, and give the agent what it needs of that program as a file.
            """,
        bad: [
            "mounts: [{source: ↓/srv/app/app.sock, target: /mnt/app}]",
            "mounts: [{source: ↓/var/run/docker.sock, target: /mnt/docker}]",
            "mounts: [{source: ↓/tmp/ssh-XXkq3f/agent.811, target: /mnt/agent}]",
            RuleExample(
                "mounts: [↓{source: /srv/queue, target: /mnt/queue}]  # /srv/queue is a socket",
                sources: ["/srv/queue": .socket]),
        ],
        good: [
            "mounts: [{source: /srv/app/state, target: /mnt/app}]"
        ])
}
