import Addresses
import Documents
import IAM

extension FindingCollector {
    /// True if AWS has the region; an error where not.
    func isKnown(region: Sourced<String>) -> Bool {
        let regions = EndpointCatalogue.shared.regions
        guard !regions.contains(region.value) else { return true }
        report(
            .region, "unknown region \(Printable.quoted(region.value))", at: region.origin,
            help: NearestName.help(for: region.value, among: regions))
        return false
    }
}
