import Glibc
import Launcher

/// Questions to the person at the terminal.
enum Prompt {
    static var isPossible: Bool { isatty(STDIN_FILENO) == 1 && StandardError.isTerminal }

    /// - Throws: at the end of the input.
    static func ask(_ question: String) throws(LaunchError) -> String {
        StandardError.write("\(question) ")
        guard let line = readLine() else {
            StandardError.write("\n")
            throw LaunchError("the input ended before the questions did", advice: "nothing was written")
        }
        return String(line.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
