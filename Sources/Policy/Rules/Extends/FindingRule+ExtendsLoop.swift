public import Documents

extension FindingRule {
    public static let extendsLoop = FindingRule(
        "extends/loop", .error,
        summary: "a policy that extends itself, at once or by way of others",
        rationale: """
            Parents are read before their children. In a loop there is no first one, and which word overrides which \
            would depend on where one begins to read. Move what both need into a third policy that both extend. The \
            finding names the loop.
            """,
        bad: [
            "extends: [↓./example.yaml]",
            RuleExample(
                "extends: [./team.yaml]",
                files: ["./team.yaml": "cx: 1\nname: team\nextends: [↓./example.yaml]\n"]),
        ],
        good: [
            RuleExample(
                "extends: [./team.yaml, ./common.yaml]",
                files: [
                    "./team.yaml": "cx: 1\nname: team\nextends: [./common.yaml]\n",
                    "./common.yaml": "cx: 1\nname: common\nlimits: {cpus: 2}\n",
                ])
        ])
}
