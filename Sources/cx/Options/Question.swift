/// The question of a session on the command line.
enum Question {
    static let option = "question"

    /// Puts `--question` before an argument that begins with a dash and has a blank in it: no flag has, so it
    /// is a question, and must not be taken apart into flags.
    static func markingDashes(in arguments: [String]) -> [String] {
        var marked: [String] = []
        for (index, argument) in arguments.enumerated() {
            if argument == "--" { return marked + arguments[index...] }
            let follows = marked.last == "--\(option)"
            let isAssignment = argument.hasPrefix("--") && argument.prefix { !$0.isWhitespace }.contains("=")
            if argument.hasPrefix("-"), argument.contains(where: \.isWhitespace), !isAssignment, !follows {
                marked.append("--\(option)=\(argument)")
                continue
            }
            marked.append(argument)
        }
        return marked
    }
}
