public import Documents
import FoundationEssentials
import Policy

/// What `cx policy check --format json` printed earlier.
public enum BaselineFile {
    /// - Throws: where it is missing, or something else.
    public static func read(_ path: String) throws(LaunchError) -> FindingBaseline {
        let text = try TextFile.readOpen(path, limit: 16 << 20).text
        do {
            return FindingBaseline(try JSONDecoder().decode([FindingRecord].self, from: Data(text.utf8)))
        } catch {
            throw LaunchError(
                "\(path.printable) is no list of findings, so it is no baseline",
                advice: "cx policy check --format json FILE… > \(path.printable)")
        }
    }
}
