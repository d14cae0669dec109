// SPDX-License-Identifier: Apache-2.0

import Documents

/// One statement of an IAM policy.
struct PolicyStatement {
    enum Effect: String {
        case allow = "Allow"
        case deny = "Deny"
    }

    struct Condition {
        let test: String
        let key: String
        let values: [String]
    }

    var effect: Effect
    var actions: [String]
    /// True for `NotAction`: every action except these.
    var isOfOtherActions = false
    var resources = ["*"]
    /// True for `NotResource`.
    var isOfOtherResources = false
    /// Conditions that must all hold.
    var conditions: [Condition] = []

    /// The statement's JSON, with the members in the order in which people read them.
    var text: String {
        var members = [
            Self.member("Effect", [effect.rawValue]),
            Self.member(isOfOtherActions ? "NotAction" : "Action", actions),
            Self.member(isOfOtherResources ? "NotResource" : "Resource", resources),
        ]
        if !conditions.isEmpty {
            let tests = conditions.map { "\"\($0.test)\":{\(Self.member($0.key, $0.values))}" }
            members.append("\"Condition\":{\(tests.joined(separator: ","))}")
        }
        return "{\(members.joined(separator: ","))}"
    }

    var document: JSONValue {
        var members: [String: JSONValue] = [
            "Effect": .string(effect.rawValue),
            isOfOtherActions ? "NotAction" : "Action": Self.value(actions),
            isOfOtherResources ? "NotResource" : "Resource": Self.value(resources),
        ]
        if !conditions.isEmpty {
            members["Condition"] = .object(
                Dictionary(
                    conditions.map { ($0.test, .object([$0.key: Self.value($0.values)])) },
                    uniquingKeysWith: { first, _ in first }))
        }
        return .object(members)
    }

    private static func member(_ key: String, _ values: [String]) -> String {
        let list = values.map { "\"\(escaped($0))\"" }.joined(separator: ",")
        return "\"\(key)\":\(values.count == 1 ? list : "[\(list)]")"
    }

    /// Escapes quotation marks and backslashes, which would end the string. The reader of policies refuses
    /// actions, ARNs, accounts and regions with characters that JSON escapes, so this is a second line of
    /// defence.
    private static func escaped(_ text: String) -> String {
        guard !text.utf8.allSatisfy(ARNText.isPlain) else { return text }
        return text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    }

    private static func value(_ values: [String]) -> JSONValue {
        values.count == 1 ? .string(values[0]) : .array(values.map(JSONValue.string))
    }
}
