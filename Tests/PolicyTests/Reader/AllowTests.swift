// SPDX-License-Identifier: Apache-2.0

import Addresses
import Documents
import Policy
import Testing

/// `# cx: allow RULE because REASON`.
@Suite struct AllowTests {
    @Test(arguments: [
        "egress: {hosts: [\"*.example.com\"]} # cx: allow egress/wildcard because it is ours",
        "# cx: allow egress/wildcard because it is ours\negress: {hosts: [\"*.example.com\"]}",
        "egress:\n  hosts:\n    # cx: allow egress/tls-off because it is plain\n    # and a word more\n    # cx:allow egress/wildcard because it is ours\n    - {host: \"*.example.com\", tls: false}",
    ])
    func `a warning is allowed on its line or right above it`(body: String) {
        let reading = readBody(body)
        #expect(reading.findings == [])
        #expect(
            reading.allowed.contains { $0.finding.rule == "egress/wildcard" && $0.reason == "it is ours" })
        #expect(reading.policy != nil)
    }

    @Test(arguments: [
        // Elsewhere, in a string, and another rule.
        Fault(
            "egress: {hosts: [\"*.example.com\"]}\n# cx: allow egress/wildcard because it is ours",
            "egress/wildcard 3:18", "allow/unused 4:1"),
        Fault(
            "# cx: allow egress/wildcard because it is ours\n\negress: {hosts: [\"*.example.com\"]}",
            "allow/unused 3:1", "egress/wildcard 5:18"),
        Fault(
            "egress: {hosts: [{host: \"*.example.com\", reason: \"# cx: allow egress/wildcard because x\"}]}",
            "egress/wildcard 3:25"),
        Fault(
            "egress: {hosts: [\"*.example.com\"]} # cx: allow egress/tls-off because it is ours",
            "egress/wildcard 3:18", "allow/unused 3:36"),
        // Of no use.
        Fault(
            "egress: {hosts: [\"*.example.com\"]} # cx: allow egress/wildcard because",
            "egress/wildcard 3:18",
            "allow/reason 3:36"),
        Fault(
            "egress: {hosts: [\"*.example.com\"]} # cx: allow egress/wildcard it is ours",
            "egress/wildcard 3:18",
            "allow/reason 3:36"),
        Fault("egress: {hosts: [a.example.com]} # cx: allow because", "allow/reason 3:34"),
        Fault(
            "egress: {hosts: [a.example.com]} # cx: allow egress/none because x", "allow/unknown-rule 3:34"),
        Fault("egress: {hosts: [a.example.com]} # cx: allow shape/unknown-key because x", "allow/error 3:34"),
        // No such comment.
        Fault("egress: {hosts: [a.example.com]} # cx: 1"),
        Fault("egress: {hosts: [a.example.com]} # cx: allowed egress/wildcard"),
    ])
    func `a comment that allows nothing is found`(fault: Fault) {
        #expect(readBody(fault.body).places == fault.places)
    }

    @Test func `an error is never allowed, and stops the policy`() {
        let reading = readBody("egres: {} # cx: allow shape/unknown-key because x")
        #expect(reading.places == ["shape/unknown-key 3:1", "allow/error 3:11"])
        #expect(reading.policy == nil)
    }

    @Test func `a parent allows its own warnings, and its children do not answer for its comments`() {
        let parent = """
            cx: 1
            name: parent
            # cx: allow egress/wildcard because it is ours
            egress: {hosts: ["*.example.com"]}
            limits: {memory: 1GiB} # cx: allow egress/tls-off because of nothing

            """
        let child = read("cx: 1\nname: child\nextends: [parent]\n", files: ["parent": parent])
        #expect(child.findings.map(\.rule) == ["egress/no-model"])
        #expect(child.allowed.map(\.finding.origin.file) == ["parent"])
        #expect(read(parent).places == ["allow/unused 5:24"])
    }

    @Test func `unused comments are not reported beside errors`() {
        #expect(
            readBody("egres: {}\nlimits: {memory: 1GiB} # cx: allow egress/tls-off because x").places == [
                "shape/unknown-key 3:1"
            ])
    }
}
