// SPDX-License-Identifier: Apache-2.0

import Addresses
import Documents

extension FileReader {
    /// The least memory in bytes in which Claude Code starts.
    private static let leastMemory = 256 << 20

    func readLimits(_ section: Section) -> Limits {
        Limits(
            memory: section["memory"].flatMap { size($0, atLeast: Self.leastMemory) },
            cpus: section["cpus"].flatMap(processors),
            processes: section.integer("processes"),
            tmp: section["tmp"].flatMap { size($0, atLeast: 1 << 20) })
    }

    private func size(_ node: YAMLNode, atLeast least: Int) -> Int? {
        guard let text = findings.string(node) else { return nil }
        guard let bytes = Quantity.bytes(text.value) else {
            findings.report(
                .invalidValue, "\(Printable.quoted(text.value)) is not a size", at: text.origin,
                help: "a whole number and KiB, MiB, GiB or TiB, as 512MiB")
            return nil
        }
        guard bytes >= least else {
            findings.report(
                .invalidValue, "\(text.value) is too little; the least is \(least >> 20)MiB", at: text.origin)
            return nil
        }
        return bytes
    }

    private func processors(_ node: YAMLNode) -> Double? {
        guard case .scalar(let scalar) = node.content, scalar.kind == .integer || scalar.kind == .number
        else {
            findings.wrongType(node, wanted: "a number")
            return nil
        }
        // The kernel counts processor time in periods of 100 ms and gives no less than 1 ms of each.
        guard let count = Double(scalar.text), (0.01...4096).contains(count) else {
            findings.report(
                .invalidValue, "\(Printable.quoted(scalar.text)) is not from 0.01 to 4096", at: node.origin)
            return nil
        }
        return count
    }
}
