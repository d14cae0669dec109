internal import Firewall

extension Ruleset {
    /// The transactions that create the ruleset in the kernel: one, unless its elements do not fit into
    /// `limit` bytes.
    ///
    /// The first holds all rules, so what is still to come can only widen what they let through.
    func batches(first: UInt32, limit: Int) throws(NetfilterError) -> [Batch] {
        var finished: [Batch] = []
        var transaction = try Transaction(first: first)
        try transaction.create(self)
        for set in sets {
            var rest = set.elements[...]
            while !rest.isEmpty {
                let count = try transaction.change(rest, .create, in: table, limit: limit)
                rest = rest.dropFirst(count)
                guard !rest.isEmpty else { break }
                let next = transaction.next + 1
                finished.append(try transaction.finish())
                transaction = try Transaction(first: next)
                guard count > 0 || finished.last?.subjects.count != 2 else {
                    throw NetfilterError(.system, "the socket's send buffer of \(limit) bytes is too small")
                }
            }
        }
        finished.append(try transaction.finish())
        return finished
    }
}
