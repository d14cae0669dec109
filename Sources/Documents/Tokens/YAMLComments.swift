/// The comments of a YAML text: `#` in quotation marks, in words and in block scalars is none.
enum YAMLComments {
    /// In the order of the text.
    static func all(in text: SourceTokens) -> [YAMLComment] {
        text.tokens.filter { $0.kind == .comment }.map { token in
            YAMLComment(
                start: token.start, text: text.source.string(from: token.start, to: token.end),
                isAlone: token.isFirst)
        }
    }
}
