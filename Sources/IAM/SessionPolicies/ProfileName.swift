/// The names of profiles of the AWS CLI that cx passes on: as an argument of the CLI, and as the heading of a
/// section.
public enum ProfileName {
    /// What a name may hold besides letters, digits and blanks.
    public static let marks = "_.:/=+,@~-"

    public static func isValid(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, isLetterOrDigit(first), text.utf8.count <= 256 else {
            return false
        }
        return text.last != " "
            && text.unicodeScalars.allSatisfy {
                isLetterOrDigit($0) || $0 == " " || marks.unicodeScalars.contains($0)
            }
    }

    private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
}
