import Addresses
import Documents

/// An entry of `egress.published`, before it is known whether AWS publishes such ranges.
struct PublishedDraft {
    let service: Sourced<String>
    let region: Sourced<String>
    let ports: [UInt16]
    let reason: String?
    let origin: Origin
}
