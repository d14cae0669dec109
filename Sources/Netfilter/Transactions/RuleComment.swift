internal import CNetfilter

/// A rule's comment as nft keeps it in the kernel: a type, a length with the NUL, the text and the NUL.
enum RuleComment {
    /// Longer ones are cut: NFTNL_UDATA_COMMENT_MAXLEN of libnftnl's `udata.h`.
    static let longest = 128

    static func userData(_ comment: String) -> [UInt8] {
        let text = comment.utf8.filter { $0 != 0 }.prefix(longest - 1)
        return [UInt8(NFTNL_UDATA_RULE_COMMENT.rawValue), UInt8(text.count + 1)] + text + [0]
    }

    /// Nil where the user data has no comment. It filters nothing, so what is not understood is no error.
    static func text(of userData: Bytes) -> String? {
        var rest = userData
        while let type = rest.first, let length = rest.dropFirst().first,
            let value = rest.part(at: 2, count: Int(length))
        {
            if UInt32(type) == NFTNL_UDATA_RULE_COMMENT.rawValue { return value.text }
            rest = rest.dropFirst(2 + Int(length))
        }
        return nil
    }
}
