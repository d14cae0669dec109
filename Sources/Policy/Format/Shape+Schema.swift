extension Shape {
    /// The keywords of JSON Schema that say the same.
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
