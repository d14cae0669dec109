import Addresses
internal import Firewall

/// What one message of a batch is about, so that an error can name it.
enum Subject {
    case start
    case end
    case table(String)
    case set(String)
    case chain(String)
    case rule(chain: String, text: String)
    /// Elements, and where in the message each starts, in bytes from its header.
    case elements(set: String, [AllowedElement], offsets: [UInt32])

    /// In words, and with the policy's line; `offset` is where in the message the kernel found fault.
    func name(at offset: UInt32?) -> (words: String, origin: Origin?) {
        switch self {
        case .start: return ("the transaction's start", nil)
        case .end: return ("the transaction's end", nil)
        case .table(let name): return ("table \(name)", nil)
        case .set(let name): return ("set \(name)", nil)
        case .chain(let name): return ("chain \(name)", nil)
        case .rule(let chain, let text): return ("rule `\(text)` of chain \(chain)", nil)
        case .elements(let set, let elements, let offsets):
            guard let offset, let index = offsets.lastIndex(where: { $0 <= offset }),
                elements.indices.contains(index)
            else {
                return (
                    "\(elements.count) elements of set \(set)", elements.count == 1 ? elements[0].origin : nil
                )
            }
            return ("element \(elements[index].text) of set \(set)", elements[index].origin)
        }
    }
}
