import Addresses
import Documents

/// Why no host of a name can exist on the internet.
struct UnknownDomain {
    let message: String
    let help: String

    /// Nil where one can.
    init?(_ pattern: HostPattern) {
        let text = pattern.text
        let labels = text.split(separator: ".")
        guard let last = labels.last else { return nil }
        if TopLevelDomains.reserved.contains(last) {
            message = "\(text) cannot exist: .\(last) is set aside for tests and examples"
            help = "write the host's own name"
        } else if TopLevelDomains.private.contains(last) || labels.suffix(2) == ["home", "arpa"] {
            message = "\(text) does not exist on the internet: .\(last) is for private networks"
            help = "say `private: true`, where your own DNS has it"
        } else if !TopLevelDomains.contains(last) {
            message = "\(text) cannot exist: there is no top-level domain .\(last)"
            help =
                NearestName.find(String(last), among: TopLevelDomains.names).map { "did you mean .\($0)?" }
                ?? "say `private: true`, where your own DNS has it"
        } else {
            return nil
        }
    }
}
