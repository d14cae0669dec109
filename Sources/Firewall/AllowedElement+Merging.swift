// SPDX-License-Identifier: Apache-2.0

public import Addresses

extension AllowedElement {
    /// Returns the elements that hold exactly what these networks hold, sorted.
    ///
    /// No two elements overlap, since the kernel refuses an element that overlaps another. Neighbours with
    /// the same ports are one element. Prefixes either contain each other or have nothing in common. So one
    /// pass over them in order, with a stack of the open ones, cuts the addresses into segments in which the
    /// same ports are allowed.
    public static func merging(_ networks: [AllowedNetwork]) -> [AllowedElement] {
        let sorted = networks.lazy.filter { !$0.ports.isEmpty }
            .map {
                Block(
                    addresses: AddressRange($0.prefix), ports: PortRange.merging($0.ports), origin: $0.origin)
            }
            .sorted(by: Block.comesBefore)
        var merger = Merger()
        for block in sorted { merger.open(block) }
        return merger.finish().sorted()
    }

    private struct Block {
        var addresses: AddressRange
        var ports: [PortRange]
        var origin: Origin

        /// Orders by start. Of two blocks with the same start, the one that contains the other comes first.
        static func comesBefore(_ left: Block, _ right: Block) -> Bool {
            if left.addresses.family != right.addresses.family { return left.addresses.family == .v4 }
            if left.addresses.lower != right.addresses.lower {
                return left.addresses.lower < right.addresses.lower
            }
            return left.addresses.upper > right.addresses.upper
        }
    }

    private struct Merger {
        /// The open blocks. Each lies within the one before it, and its ports include that one's ports.
        private var stack: [Block] = []
        /// The first address of the innermost open block that no segment holds yet; nil after the last
        /// address of all.
        private var cursor: UInt128?
        /// The elements of the last segment. The next segment may extend them.
        private var growing: [PortRange: AllowedElement] = [:]
        private var done: [AllowedElement] = []

        mutating func open(_ block: Block) {
            while let top = stack.last, !top.addresses.contains(block.addresses.first) { close() }
            var block = block
            if let top = stack.last {
                if let cursor, cursor < block.addresses.lower {
                    write(top, from: cursor, to: block.addresses.lower - 1)
                }
                block.ports = PortRange.union(top.ports, block.ports)
            }
            cursor = block.addresses.lower
            stack.append(block)
        }

        mutating func finish() -> [AllowedElement] {
            while !stack.isEmpty { close() }
            done += growing.values
            return done
        }

        private mutating func close() {
            let top = stack.removeLast()
            if let cursor, cursor <= top.addresses.upper { write(top, from: cursor, to: top.addresses.upper) }
        }

        private mutating func write(_ block: Block, from lower: UInt128, to upper: UInt128) {
            let segment = AddressRange(family: block.addresses.family, lower: lower, upper: upper)
            var next: [PortRange: AllowedElement] = [:]
            for ports in block.ports {
                if let element = growing[ports], element.isFollowed(by: segment) {
                    let joined = AddressRange(
                        family: segment.family, lower: element.addresses.lower, upper: upper)
                    next[ports] = AllowedElement(joined, ports, origin: element.origin)
                    growing[ports] = nil
                } else {
                    next[ports] = AllowedElement(segment, ports, origin: block.origin)
                }
            }
            done += growing.values
            growing = next
            cursor = upper == .max ? nil : upper + 1
        }
    }

    private func isFollowed(by segment: AddressRange) -> Bool {
        addresses.family == segment.family && addresses.upper != .max && addresses.upper + 1 == segment.lower
    }
}
