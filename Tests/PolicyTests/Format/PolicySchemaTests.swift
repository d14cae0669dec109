// SPDX-License-Identifier: Apache-2.0

import Foundation
import Policy
import Testing

@testable import Documents

@Suite struct PolicySchemaTests {
    @Test func `the schema of the repository is what cx prints`() throws {
        let file = URL(filePath: #filePath).appending(path: "../../../../docs/policy.schema.json")
            .standardized
        let text = try String(contentsOf: file, encoding: .utf8)
        #expect(text == PolicySchema.text, "cx policy schema > docs/policy.schema.json")
    }

    @Test func `each key is described in one line`() throws {
        let root = try JSONDecoder().decode(JSONValue.self, from: Data(PolicySchema.text.utf8))
        var count = 0
        func visit(_ schema: JSONValue) throws {
            if case .object(let properties)? = schema["properties"] {
                for (key, value) in properties {
                    guard case .string(let text)? = value["description"] else {
                        Issue.record("\(key) has no description")
                        continue
                    }
                    #expect(text.hasSuffix(".") && !text.contains("\n"), "\(key)")
                    count += 1
                    try visit(value)
                }
            }
            if case .array(let choices)? = schema["anyOf"] { try choices.forEach(visit) }
            for key in ["items", "additionalProperties"] { if let inner = schema[key] { try visit(inner) } }
        }
        try visit(root)
        #expect(count > 150)
    }

    @Test func `the shipped policies name the schema for editors`() {
        for source in ShippedPolicies.all {
            #expect(source.text.hasPrefix("# yaml-language-server: $schema=../docs/policy.schema.json\n"))
        }
    }
}
