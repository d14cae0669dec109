// SPDX-License-Identifier: Apache-2.0

/// The format as a JSON Schema, for editors and for programs that read policies.
///
/// It describes what one file alone can show: keys, types, values, forms. Every policy that the reader
/// accepts is valid. The reader refuses some valid policies, for reasons that depend on other files, on the
/// whole policy, or on its meaning.
public enum PolicySchema {
    /// The schema's name. It stays the same as long as the format's version does.
    static let identifier = "urn:cx:policy:\(PolicyFormat.version)"

    /// The whole document, in the 2020-12 dialect, with a line end.
    public static var text: String {
        let setting: [(key: String, value: OrderedJSON)] = [
            ("description", .string("Any value of JSON but `null`.")),
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

extension Shape {
    /// The shape in keywords of JSON Schema.
    var schema: [(key: String, value: OrderedJSON)] {
        switch self {
        case .mapping(let mapping): mapping.schema
        case .named(let name, let value):
            [
                ("type", .string("object")), ("propertyNames", .object(name.limits)),
                ("additionalProperties", .object(value.schema)),
            ]
        case .list(let list): list.schema
        case .text(let text): text.schema
        case .choice(let names): [("enum", .strings(names))]
        case .catalogue(let catalogue): [("$ref", .string("#/$defs/\(catalogue.rawValue)"))]
        case .bool: [("type", .string("boolean"))]
        case .integer(let range):
            [
                ("type", .string("integer")), ("minimum", .integer(range.lowerBound)),
                ("maximum", .integer(range.upperBound)),
            ]
        case .number(let range):
            [("type", .string("number"))]
                + (range.lowerBound.isFinite ? [("minimum", .number(range.lowerBound))] : [])
                + (range.upperBound.isFinite ? [("maximum", .number(range.upperBound))] : [])
        case .version(let version): [("const", .integer(version))]
        case .json: [("$ref", .string("#/$defs/setting"))]
        case .refused: [("not", .object([]))]
        case .either(let shapes): [("anyOf", .array(shapes.map { .object($0.schema) }))]
        }
    }
}

extension MappingShape {
    fileprivate var schema: [(key: String, value: OrderedJSON)] {
        let required = fields.filter(\.isRequired).map(\.key)
        return [("type", .string("object"))]
            + (required.isEmpty ? [] : [("required", .strings(required))])
            + [
                (
                    "properties",
                    .object(
                        fields.map { field in
                            (
                                field.key,
                                .object([("description", .string(field.summary))] + field.shape.schema)
                            )
                        })
                ),
                ("additionalProperties", others.map { .object($0.schema) } ?? .bool(false)),
            ]
    }
}

extension ListShape {
    fileprivate var schema: [(key: String, value: OrderedJSON)] {
        [("type", .string("array")), ("items", .object(item.schema))]
            + (isNeverEmpty ? [("minItems", .integer(1))] : [])
            + (isUnique ? [("uniqueItems", .bool(true))] : [])
    }
}

extension TextShape {
    fileprivate var schema: [(key: String, value: OrderedJSON)] {
        [("type", .string("string"))] + limits + (examples.isEmpty ? [] : [("examples", .strings(examples))])
    }

    fileprivate var limits: [(key: String, value: OrderedJSON)] {
        (longest.map { [("maxLength", .integer($0))] } ?? []) + [("pattern", .string(pattern))]
    }
}
