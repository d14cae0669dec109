/// The format as a JSON Schema, for editors and for programs that read policies.
///
/// It says of one file what can be said without knowing more than the file: keys, types, values, forms. What
/// the reader accepts is valid; of what is valid, the reader refuses what depends on other files, on the
/// whole, or on meaning.
public enum PolicySchema {
    /// Stays the same as long as the format's version does.
    static let identifier = "urn:cx:policy:\(PolicyFormat.version)"

    /// A whole document of the 2020-12 dialect, with a line end.
    public static var text: String {
        let setting: [(key: String, value: OrderedJSON)] = [
            ("description", .string("Any value that JSON has but `null`.")),
            ("type", .strings(["string", "number", "boolean", "array", "object"])),
            ("items", .object([("$ref", .string("#/$defs/setting"))])),
            ("additionalProperties", .object([("$ref", .string("#/$defs/setting"))])),
        ]
        let names = NameCatalogue.allCases.map { catalogue in
            (
                catalogue.rawValue,
                OrderedJSON.object([
                    ("description", .string(catalogue.summary)), ("enum", .strings(catalogue.names)),
                ])
            )
        }
        let members: [(key: String, value: OrderedJSON)] =
            [
                ("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
                ("$id", .string(identifier)),
                ("title", .string("A policy of cx")),
                (
                    "description",
                    .string("What one kind of session may do. docs/policy.md says what each key means.")
                ),
            ] + Shape.mapping(PolicyFormat.policy).schema
            + [("$defs", .object(names.map { (key: $0.0, value: $0.1) } + [("setting", .object(setting))]))]
        return OrderedJSON.object(members).text() + "\n"
    }
}
