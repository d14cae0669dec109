import Addresses
import FoundationEssentials
import Policy

extension Encodable {
    /// JSON for people and for machines alike: indented, keys in order, slashes as they are, safe to print.
    /// - Throws: where JSON has no such value, as for a number that is not finite.
    public func jsonText() throws(LaunchError) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        do {
            return Printable.json(String(decoding: try encoder.encode(self), as: UTF8.self)) + "\n"
        } catch {
            throw LaunchError("a value cannot be written as JSON", detail: "\(error)")
        }
    }
}
