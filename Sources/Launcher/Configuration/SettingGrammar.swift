import Documents
import IAM
import Policy

/// The form of each setting that becomes an argument of another program or a line of a file: what does not
/// have it could be read there as an option or as another line. Promise L8 (docs/security.md).
enum SettingGrammar {
    /// - Throws: the value, where it came from and the form that it should have.
    static func check(_ setting: Setting<String>, as kind: UserSetting) throws(LaunchError) {
        guard let form = form(of: kind), !form.accepts(setting.value) else { return }
        throw LaunchError(
            "\(setting.value.printable) (\(setting.source)) is no \(form.name)", advice: form.advice)
    }

    private struct Form {
        let name: String
        let advice: String
        let accepts: (String) -> Bool
    }

    /// Nil where the setting has a type of its own, or is the path of a file that only cx reads.
    private static func form(of kind: UserSetting) -> Form? {
        switch kind {
        case .engine:
            Form(name: "engine", advice: "use podman, or the absolute path of one") {
                $0.printable == $0 && ($0.isAbsolutePath || $0.pathNames == [$0] && !$0.hasPrefix("-"))
            }
        case .image:
            Form(
                name: "image's name",
                advice: "it has the form [HOST[:PORT]/]NAME[:TAG][@DIGEST]: localhost/cx:dev",
                accepts: ImageReference.isValid)
        case .profile:
            Form(
                name: "profile's name",
                advice: "letters, digits, blanks and \(ProfileName.marks), a letter or digit first",
                accepts: ProfileName.isValid)
        case .role:
            Form(
                name: "role's ARN", advice: "it has the form arn:aws:iam::123456789012:role/NAME",
                accepts: RoleARN.isValid)
        case .region: Form(name: "region's name", advice: "as us-east-1", accepts: isRegion)
        case .mfa:
            Form(
                name: "MFA device's serial number",
                advice: "arn:aws:iam::123456789012:mfa/NAME, or what is printed on the device",
                accepts: isSerialNumber)
        case .proxy, .credentials, .trust, .shadow: nil
        }
    }

    /// As AWS names them: `us-east-1`, `us-gov-west-1`, `eusc-de-east-1`.
    private static func isRegion(_ text: String) -> Bool {
        text.wholeMatch(of: /[a-z]{2,5}(-[a-z]{2,12}){1,3}-[0-9]{1,2}/.matchingSemantics(.unicodeScalar))
            != nil
    }

    /// GetSessionToken's `SerialNumber` (STS API reference): 9 to 256 of `[\w+=/:,.@-]`.
    private static func isSerialNumber(_ text: String) -> Bool {
        // The AWS CLI reads the file behind `file://`.
        !text.contains("://")
            && text.wholeMatch(
                of: /[A-Za-z0-9][A-Za-z0-9_+=\/:,.@-]{8,255}/.matchingSemantics(.unicodeScalar)) != nil
    }
}
