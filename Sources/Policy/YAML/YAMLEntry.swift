import Addresses

/// A key of a mapping with its value.
struct YAMLEntry {
    let key: String
    let origin: Origin
    let value: YAMLNode
}
