import ArgumentParser
import Policy

struct PolicySchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Print the format of policies as a JSON Schema, for editors.",
        discussion: """
            The schema (2020-12) is made from the definition that cx reads policies by. An editor with a YAML language \
            server completes and explains keys by it, where a policy's first line names a copy:

              cx policy schema > policy.schema.json
              # yaml-language-server: $schema=policy.schema.json

            What cx accepts is valid. What depends on other files, on the whole policy or on meaning, only \
            `cx policy check` says.
            """
    )

    func run() {
        print(PolicySchema.text, terminator: "")
    }
}
