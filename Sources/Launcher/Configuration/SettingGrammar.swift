// SPDX-License-Identifier: Apache-2.0

import Documents
import IAM
import Policy

/// Checks the form of each setting that becomes an argument of another program or a line of a file. There,
/// another text could be read as an option or as another line. Promise L8 (docs/security.md).
enum SettingGrammar {
    /// - Throws: an error with the value, its source and the form that it should have.
    static func check(_ setting: Setting<String>, as kind: UserSetting) throws(CXError) {
        guard let form = form(of: kind), !form.accepts(setting.value) else { return }
        throw CXError(
            "\(setting.value.printable) (\(setting.source)) is not \(form.name)", advice: form.advice)
    }

    private struct Form {
        let name: String
        let advice: String
        let accepts: (String) -> Bool
    }

    /// The form of a setting; nil if the setting has a type of its own, or is the path of a file that only cx
    /// reads.
    private static func form(of kind: UserSetting) -> Form? {
        switch kind {
        case .engine:
            Form(name: "an engine", advice: "use podman, or the absolute path of one") {
                $0.printable == $0 && ($0.isAbsolutePath || $0.pathNames == [$0] && !$0.hasPrefix("-"))
            }
        case .image:
            Form(
                name: "the name of an image",
                advice: "it has the form [HOST[:PORT]/]NAME[:TAG][@DIGEST]: localhost/cx:dev",
                accepts: ImageReference.isValid)
        case .profile:
            Form(
                name: "the name of a profile",
                advice: "letters, digits, blanks and \(ProfileName.marks), a letter or digit first",
                accepts: ProfileName.isValid)
        case .role:
            Form(
                name: "the ARN of a role", advice: "it has the form arn:aws:iam::123456789012:role/NAME",
                accepts: RoleARN.isValid)
        case .region: Form(name: "the name of a region", advice: "as us-east-1", accepts: isRegion)
        case .mfa:
            Form(
                name: "the serial number of an MFA device",
                advice: "arn:aws:iam::123456789012:mfa/NAME, or what is printed on the device",
                accepts: isSerialNumber)
        case .proxy, .credentials, .trust, .shadow: nil
        }
    }

    /// True for a name as AWS's regions have it: `us-east-1`, `us-gov-west-1`, `eusc-de-east-1`.
    private static func isRegion(_ text: String) -> Bool {
        text.wholeMatch(of: /[a-z]{2,5}(-[a-z]{2,12}){1,3}-[0-9]{1,2}/.matchingSemantics(.unicodeScalar))
            != nil
    }

    /// True for GetSessionToken's `SerialNumber` (STS API reference): 9 to 256 of `[\w+=/:,.@-]`.
    private static func isSerialNumber(_ text: String) -> Bool {
        // The AWS CLI reads the file that follows `file://`.
        !text.contains("://")
            && text.wholeMatch(
                of: /[A-Za-z0-9][A-Za-z0-9_+=\/:,.@-]{8,255}/.matchingSemantics(.unicodeScalar)) != nil
    }
}

/// The Amazon resource name of an IAM role.
enum RoleARN {
    /// `arn:PARTITION:iam::ACCOUNT:role/PATH/NAME`, by IAM's reference of identifiers: a partition `aws` or
    /// `aws-…`, twelve digits, and a name of letters, digits and `+=,.@-_/`.
    static func isValid(_ text: String) -> Bool {
        let parts = text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
        guard parts.count == 6, parts[0] == "arn", parts[1] == "aws" || parts[1].hasPrefix("aws-"),
            parts[2] == "iam",
            parts[3].isEmpty, parts[4].utf8.count == 12,
            parts[4].utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            parts[5].hasPrefix("role/"), !parts[5].hasSuffix("/")
        else { return false }
        return parts[5].allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+=,.@-_/".contains($0)) }
    }
}

/// The grammar of image names, by the reference grammar of the OCI distribution project
/// (github.com/distribution/reference, `reference.go`): `[HOST[:PORT]/]PATH[:TAG][@DIGEST]`.
enum ImageReference {
    /// The most bytes of a name: `RepositoryNameTotalLengthMax`.
    private static let longestName = 255

    /// The words that podman takes for a way to fetch an image if a colon follows (containers-transports(5)):
    /// `oci:layout` would be a folder of the working directory.
    private static let transports: Set = [
        "atomic", "containers-storage", "dir", "docker", "docker-archive", "docker-daemon", "oci",
        "oci-archive",
        "ostree", "sif", "tarball",
    ]

    static func isValid(_ text: String) -> Bool {
        let whole = text.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false).map(
            String.init)
        guard let rest = whole.first, whole.count == 1 || isDigest(whole[1]) else { return false }
        let components = rest.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard let last = components.last else { return false }
        let tagged = last.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(
            String.init)
        guard tagged.count == 1 || isTag(tagged[1]) else { return false }
        if let colon = rest.firstIndex(of: ":"), transports.contains(String(rest[..<colon])) { return false }
        let name = components.dropLast() + [tagged[0]]
        guard name.joined(separator: "/").utf8.count <= longestName else { return false }
        let path = name.count > 1 && isHost(name[0]) ? name.dropFirst() : name[...]
        return path.allSatisfy(isPathComponent)
    }

    private static func isHost(_ text: String) -> Bool {
        matches(
            text,
            /(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*|\[[A-Fa-f0-9:]+\])(?::[0-9]+)?/
        )
    }

    private static func isPathComponent(_ text: String) -> Bool {
        matches(text, /[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*/)
    }

    private static func isTag(_ text: String) -> Bool { matches(text, /[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}/) }

    private static func isDigest(_ text: String) -> Bool {
        matches(text, /[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}/)
    }

    private static func matches(_ text: String, _ pattern: Regex<Substring>) -> Bool {
        text.wholeMatch(of: pattern.matchingSemantics(.unicodeScalar)) != nil
    }
}
