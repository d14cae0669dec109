// SPDX-License-Identifier: Apache-2.0

import Addresses
import Firewall
import Policy

extension LaunchPlan {
    /// The plan as text for people: what runs, what it sees, what it may reach, and where each choice came
    /// from.
    public func text() throws(CXError) -> String {
        var sections = [
            section("policy", policyLines),
            section("container", containerLines),
            section("mounts", container.mounts.map(\.line)),
            section("environment", container.environment.map(\.line)),
            section("limits", limitLines),
            section("terminal", terminalLines),
            section("aws", try awsLines()),
            section("credentials", credentialLines),
            section("egress", egressLines),
            section("kept", ["record, policy, ruleset"] + (keepsTranscript ? ["transcript"] : [])),
        ]
        sections.append(section("managed settings", lines(try settings.jsonText())))
        sections.append(indented("firewall", lines(ruleset.text)))
        return sections.joined(separator: "\n")
    }

    private func section(_ title: String, _ lines: [String]) -> String {
        indented(title, (lines.isEmpty ? ["none"] : lines).map(\.printable))
    }

    private func indented(_ title: String, _ lines: [String]) -> String {
        "\(title)\n" + lines.map { "    \($0)\n" }.joined()
    }

    func lines(_ text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).dropLast(text.hasSuffix("\n") ? 1 : 0)
            .map(
                String.init)
    }

    private var policyLines: [String] {
        ["\(policy.name): \(policy.summary)  (\(origin.rawValue))", policy.digest]
            + policy.files.map { "\($0.path)  \($0.digest)" }
    }

    private var containerLines: [String] {
        [
            "engine   \(container.engine.line)",
            container.runtime.map { "runtime  \($0.line)" },
            "image    \(container.image.line)",
            "command  \(container.command.map(shellQuoted).joined(separator: " "))",
            "in       \(container.workingDirectory)",
            "user     \(container.user.uid):\(container.user.gid)\(container.keepsCallerID ? ", the caller" : "")",
        ].compactMap(\.self) + trust.map { "trust    \($0.line)" }
    }

    private var terminalLines: [String] {
        (policy.terminal.clipboard == .write ? ["may put text on your clipboard"] : [])
            + (policy.terminal.title ? ["may name your terminal's window"] : [])
    }

    private var limitLines: [String] {
        let limits = container.limits
        return [
            "memory      \(byteCount(limits.memory))", "cpus        \(limits.cpus)",
            "processes   \(limits.processes)",
            "open files  \(limits.openFiles)", "/tmp        \(byteCount(limits.tmp))",
        ]
            + (limits.notEnforced.isEmpty
                ? []
                : [
                    "not held up by this machine's control groups: \(limits.notEnforced.joined(separator: ", "))"
                ])
    }
}

extension Setting<String> {
    var line: String { "\(value.printable)  (\(source))" }
}

extension MountPlan {
    fileprivate var line: String {
        let from =
            switch source {
            case .path(let path, _): path.printable
            case .generated(let file): "\(file.name), made by cx"
            }
        return "\(target)  \(access.rawValue)  \(from)\(origin.map { "  (\($0.file):\($0.line))" } ?? "")"
    }
}

extension EnvironmentPlan {
    fileprivate var line: String {
        let why =
            switch reason {
            case .cx: "cx"
            case .passed(let origin): "passed, \(origin.file):\(origin.line)"
            case .replaced(let origin):
                "in place of the caller's, which means nothing inside, \(origin.file):\(origin.line)"
            case .set(let origin): "set, \(origin.file):\(origin.line)"
            }
        return "\(name)\(shownValue.map { "=\($0.printable)" } ?? "")  (\(why))"
    }
}

private func byteCount(_ bytes: Int) -> String {
    for (shift, unit) in [(30, "GiB"), (20, "MiB"), (10, "KiB")] where bytes.isMultiple(of: 1 << shift) {
        return "\(bytes >> shift) \(unit)"
    }
    return "\(bytes) bytes"
}

private func shellQuoted(_ word: String) -> String {
    let plain = word.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_./:=,@%+".contains($0)) }
    return plain && !word.isEmpty
        ? word
        : "'\(word.printable.split(separator: "'", omittingEmptySubsequences: false).joined(separator: #"'\''"#))'"
}
