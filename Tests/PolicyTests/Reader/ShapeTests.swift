// SPDX-License-Identifier: Apache-2.0

import Documents
import IAM
import Policy
import Testing

@Suite struct ShapeTests {
    @Test(arguments: [
        Fault("nmae: x", "shape/unknown-key 3:1"),
        Fault("workspace: {acess: read-only}", "shape/unknown-key 3:13"),
        Fault("workspace: {access: readonly}", "shape/unknown-value 3:21"),
        Fault("workspace: {access: }", "shape/empty-value 3:13"),
        Fault("workspace:", "shape/empty-value 3:1"),
        Fault("workspace: ~", "shape/empty-value 3:1"),
        Fault("workspace: []", "shape/wrong-type 3:12"),
        Fault("description: \"\"", "shape/empty-value 3:14"),
        Fault("description: 5", "shape/wrong-type 3:14"),
        Fault("description: yes", "shape/wrong-type 3:14"),
        Fault("description: [a]", "shape/wrong-type 3:14"),
        Fault("description: |\n  two\n  lines\n", "shape/invalid-value 3:14"),
        Fault("extends: base", "shape/wrong-type 3:10"),
        Fault("mounts: {}", "shape/wrong-type 3:9"),
        Fault("mounts: [a]", "shape/wrong-type 3:10"),
        Fault("mounts: [{}]", "shape/missing-key 3:10", "shape/missing-key 3:10"),
        Fault("mounts: [{source: /a, target: /b, optional: maybe}]", "shape/wrong-type 3:45"),
        Fault("limits: {memory: 4}", "shape/wrong-type 3:18"),
        Fault("limits: {memory: 4GB}", "shape/invalid-value 3:18"),
        Fault("limits: {memory: 4 GiB}", "shape/invalid-value 3:18"),
        Fault("limits: {memory: -4GiB}", "shape/invalid-value 3:18"),
        Fault("limits: {memory: 1MiB}", "shape/invalid-value 3:18"),
        Fault("limits: {memory: 99999999999999999999TiB}", "shape/invalid-value 3:18"),
        Fault("limits: {memory: 9000000000000TiB}", "shape/invalid-value 3:18"),
        Fault("limits: {cpus: 0}", "shape/invalid-value 3:16"),
        Fault("limits: {cpus: -1}", "shape/invalid-value 3:16"),
        Fault("limits: {cpus: .inf}", "shape/wrong-type 3:16"),
        Fault("limits: {cpus: two}", "shape/wrong-type 3:16"),
        Fault("limits: {processes: 0}", "shape/invalid-value 3:21"),
        Fault("limits: {processes: 1e3}", "shape/wrong-type 3:21"),
        Fault("limits: {processes: 0x200}", "shape/wrong-type 3:21"),
        Fault("limits: {processes: 99999999999999999999}", "shape/invalid-value 3:21"),
        Fault("aws: {duration: 3600}", "shape/wrong-type 3:17"),
        Fault("aws: {duration: 14m}", "shape/invalid-value 3:17"),
        Fault("aws: {duration: 899s}", "shape/invalid-value 3:17"),
        Fault("aws: {duration: 13h}", "shape/invalid-value 3:17"),
        Fault("aws: {duration: 9223372036854775807h}", "shape/invalid-value 3:17"),
        Fault("aws: {role: investigator}", "shape/invalid-value 3:13"),
        Fault("aws: {role: \"arn:aws:iam::1:role/x\"}", "shape/invalid-value 3:13"),
        Fault("aws: {region: us-esat-1}", "egress/region 3:15"),
        Fault("aws: {profile: --debug}", "shape/invalid-value 3:16"),
        Fault("- a", "yaml/syntax 3:1"),
    ]) func `a misshapen value is found at its place`(fault: Fault) {
        let reading = readBody(fault.body)
        #expect(reading.places == fault.places)
        #expect(reading.policy == nil)
    }

    @Test(arguments: [
        ("", "shape/empty-value 1:1"),
        ("# nothing\n", "shape/empty-value 1:1"),
        ("name: x", "shape/missing-key 1:1"),
        ("cx: 1", "shape/missing-key 1:1"),
        ("cx: 2\nname: x", "shape/version 1:5"),
        ("cx: \"1\"\nname: x", "shape/version 1:5"),
        ("cx: 1.0\nname: x", "shape/version 1:5"),
        ("cx: 1\nname: Investigator", "shape/invalid-value 2:7"),
        ("cx: 1\nname: -x", "shape/invalid-value 2:7"),
        ("cx: 1\nname: ../x", "shape/invalid-value 2:7"),
        ("cx: 1\nname: \(String(repeating: "a", count: 65))", "shape/invalid-value 2:7"),
        ("cx: 1\nname: é", "shape/invalid-value 2:7"),
        ("[]", "shape/wrong-type 1:1"),
        ("hello", "shape/wrong-type 1:1"),
    ]) func `a policy without a proper head is refused`(text: String, place: String) {
        let reading = read(text)
        #expect(reading.places == [place])
        #expect(reading.policy == nil)
    }

    @Test func `all findings come at once, in the order of the file`() {
        let reading = readBody(
            """
            workspace: {access: sometimes}
            limits: {memory: lots, cpus: 0}
            egress:
              hosts: ["*.example.com", 10.0.0.1]
            """)
        #expect(
            reading.places == [
                "shape/unknown-value 3:21", "shape/invalid-value 4:18", "shape/invalid-value 4:30",
                "egress/wildcard 6:11", "egress/host 6:28",
            ])
    }

    @Test(arguments: [
        ("egres: {}", "did you mean \"egress\"?"),
        ("enviroment: {}", "did you mean \"environment\"?"),
        ("workspace: {access: read-olny}", "did you mean \"read-only\"?"),
        ("egress: {aws: {services: [cloudwach], regions: [us-east-1]}}", "did you mean \"cloudwatch\"?"),
        ("egress: {aws: {services: [sts], regions: [us-west-11]}}", "did you mean \"us-west-1\"?"),
    ]) func `a misspelt name is answered with the nearest known one`(body: String, help: String) {
        #expect(readBody(body).findings.map(\.help) == [help])
    }

    @Test(arguments: [("900s", 900), ("15m", 900), ("1h", 3600), ("90m", 5400), ("12h", 43_200)])
    func `a duration is read in seconds`(text: String, seconds: Int) {
        #expect(readBody("aws: {duration: \(text)}").policy?.aws?.session.duration == seconds)
    }

    @Test(arguments: [("512MiB", 512 << 20), ("4GiB", 4 << 30), ("262144KiB", 256 << 20), ("1TiB", 1 << 40)])
    func `a size is read in bytes`(text: String, bytes: Int) {
        #expect(readBody("limits: {memory: \(text)}").policy?.limits.memory == bytes)
    }
}
