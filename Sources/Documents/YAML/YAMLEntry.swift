package import Addresses

/// A key of a mapping with its value.
package struct YAMLEntry {
    package let key: String
    package let origin: Origin
    package let value: YAMLNode
}
