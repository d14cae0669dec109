import Documents

extension Encodable {
    /// JSON for people and for machines alike: indented, keys in order, slashes as they are, safe to print.
    /// - Throws: where JSON has no such value, as for a number that is not finite.
    public func jsonText() throws(LaunchError) -> String {
        do {
            return try JSONText.of(self)
        } catch {
            throw LaunchError("a value cannot be written as JSON", detail: "\(error)")
        }
    }
}
