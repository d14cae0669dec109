import CLinux
import Glibc
import Synchronization

/// One of cx's own streams for an engine that has no terminal. Where the user's terminal shows it, what is
/// said comes through a filter, and nothing may ask the terminal, since nobody inside reads what it sends.
final class FilteredStream: Sendable {
    private let stream: Int32
    /// Nil where the stream is no terminal's.
    private let output: FilteredOutput?
    private let source: Int32
    private let end: Mutex<Int32?>

    init(_ stream: Int32, rules: TerminalRules) throws(LaunchError) {
        self.stream = stream
        guard isatty(stream) == 1 else {
            output = nil
            source = -1
            end = Mutex(nil)
            return
        }
        var ends: [Int32] = [-1, -1]
        guard cx_pipe(&ends) == 0 else {
            throw LaunchError("cannot open a pipe", detail: String(cString: strerror(errno)))
        }
        source = ends[0]
        end = Mutex(ends[1])
        output = FilteredOutput(from: ends[0], to: stream, rules: rules)
    }

    deinit {
        letGo()
        if source >= 0 { close(source) }
    }

    func start() throws(LaunchError) {
        try output?.start()
    }

    /// What the engine writes to.
    var engineEnd: Int32 { end.withLock { $0 } ?? stream }

    /// The engine has its end.
    func letGo() {
        let descriptor = end.withLock { end in
            defer { end = nil }
            return end
        }
        if let descriptor { close(descriptor) }
    }

    /// Blocks until all was said that the terminal takes.
    func finish(isOrderly: Bool) {
        letGo()
        _ = output?.finish(isOrderly: isOrderly)
    }
}
