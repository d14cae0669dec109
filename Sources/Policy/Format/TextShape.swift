// SPDX-License-Identifier: Apache-2.0

/// A string of one line.
struct TextShape: Sendable {
    /// A regular expression of ECMA-262 for the whole string. It is never stricter than the reader. If it is
    /// laxer, the reader reports the reason.
    let pattern: String
    /// The greatest length in characters.
    let longest: Int?
    let examples: [String]

    /// - Parameter pattern: by default any line that is not empty.
    init(_ pattern: String = "^.+$", longest: Int? = nil, examples: [String] = []) {
        self.pattern = pattern
        self.longest = longest
        self.examples = examples
    }
}

/// The forms of strings in policies. Each names the code of the reader that checks the same form.
extension TextShape {
    /// Any line that is not empty.
    static let line = TextShape()

    /// The inside of a character class: printable ASCII but the space and what JSON escapes
    /// (`ARNText.isPlain`).
    private static let plain = #"!#-\[\]-~"#
    /// The same characters without the colon.
    private static let part = #"!#-9;-\[\]-~"#

    /// The form that `PolicyName.isValid` checks.
    static let policyName = TextShape("^[a-z0-9][a-z0-9-]{0,63}$", examples: ["queue-investigator"])

    /// A policy's name, or a path as `PolicyName.isRelativePath` checks it.
    static let parent = TextShape(
        #"^(?:[a-z0-9][a-z0-9-]{0,63}|\.{1,2}/.*[^/\n])$"#, longest: 1024, examples: ["base", "./team.yaml"])

    /// A policy's name, but not that of the main role.
    static let roleName = TextShape("^(?!default$)[a-z0-9][a-z0-9-]{0,63}$")

    static let variableName = TextShape("^[A-Za-z_][A-Za-z0-9_]*$", longest: 256)

    /// A value to which a variable may be set; `""` is a value.
    static let variableValue = TextShape("^.*$")

    /// A path of the host. `HostPath.fault` also checks each component.
    static let hostPath = TextShape(#"^~?/[^:,\\"\n]*$"#, longest: 1024, examples: ["~/runbooks"])

    /// A path inside the sandbox. `SandboxPath.read` also checks each component.
    static let sandboxPath = TextShape(#"^/[^:,\\"\n]*$"#, longest: 1024, examples: ["/mnt/runbooks"])

    /// A size as `Quantity.bytes` reads it. A number with more digits would not fit into 63 bits.
    static let size = TextShape(
        "^(?:[1-9][0-9]{0,15}KiB|[1-9][0-9]{0,12}MiB|[1-9][0-9]{0,9}GiB|[1-9][0-9]{0,6}TiB)$",
        examples: ["512MiB", "4GiB"])

    /// A duration as `Quantity.seconds` reads it, from 900 to 43200 seconds, the range of AssumeRole's
    /// `DurationSeconds`.
    static let sessionDuration = TextShape(
        "^(?:(?:9[0-9]{2}|[1-9][0-9]{3}|[1-3][0-9]{4}|4[0-2][0-9]{3}|43(?:[01][0-9]{2}|200))s"
            + "|(?:1[5-9]|[2-9][0-9]|[1-6][0-9]{2}|7(?:[01][0-9]|20))m|(?:[1-9]|1[0-2])h)$",
        examples: ["1h", "90m"])

    /// A name as `HostName` reads it, perhaps with `*.` before it.
    static let host: TextShape = {
        let label = "[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?"
        return TextShape(
            #"^(?:\*\.)?(?:\#(label)\.)+(?![0-9]+\.?$)(?!0[xX])\#(label)\.?$"#, longest: 256,
            examples: ["status.example.com"])
    }()

    /// The characters of an `IPPrefix`.
    static let network = TextShape("^[0-9A-Fa-f:.]+(?:/[0-9]{1,3})?$", examples: ["203.0.113.0/24"])

    static let roleARN = TextShape(
        #"^arn:aws[\#(part)]*:iam::[0-9]{12}:role/[\#(plain)]*[!#-.0-\[\]-~]$"#, longest: 2048,
        examples: ["arn:aws:iam::123456789012:role/investigator"])

    static let managedPolicyARN = TextShape(
        #"^arn:(?:\*|aws[\#(part)]*):iam::(?:aws|[0-9]{12}):policy/[!#-)+-\[\]-~]*[!#-)+-.0-\[\]-~]$"#,
        longest: 2048,
        examples: ["arn:aws:iam::aws:policy/ReadOnlyAccess"])

    /// An ARN as `ARNText.isARN` checks it, or `*`.
    static let resourceARN = TextShape(
        #"^(?:\*|arn:(?:\*|aws[\#(part)]*):[\#(part)]+:[\#(part)]*:[\#(part)]*:[\#(plain)]+)$"#,
        longest: 2048,
        examples: ["arn:aws:sqs:us-east-1:123456789012:orders"])

    /// A service's prefix and an action of it, perhaps with wildcards. The reader looks it up in IAM's list.
    static let action = TextShape(
        #"^[A-Za-z0-9-]+:[\#(plain)]+$"#, examples: ["sqs:ReceiveMessage", "logs:Get*"])

    /// AssumeRole's `ExternalId`.
    static let externalID = TextShape("^[A-Za-z0-9+=,.@:/_-]{2,1224}$")

    static let profile = TextShape("^(?!-).+$", longest: 256)

    static let accountID = TextShape("^[0-9]{12}$", examples: ["123456789012"])
}
