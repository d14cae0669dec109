import FoundationEssentials
import Glibc
import GuardProtocol

/// Reads the lines of standard input, on a thread of their own, since reading a pipe blocks.
enum CommandLines {
    /// Returns the lines, which end at the end of the input.
    static func read(from descriptor: Int32) -> AsyncStream<Data> {
        let (lines, continuation) = AsyncStream.makeStream(of: Data.self)
        let thread = Thread {
            var pending = Data()
            var chunk = [UInt8](repeating: 0, count: 65_536)
            while true {
                let count = Glibc.read(descriptor, &chunk, chunk.count)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { break }
                pending.append(contentsOf: chunk[..<count])
                while let end = pending.firstIndex(of: 0x0a) {
                    continuation.yield(Data(pending[..<end]))
                    pending = Data(pending[(end + 1)...])
                }
            }
            continuation.finish()
        }
        do {
            try thread.start()
        } catch {
            // Do as if cx were gone: a guard that cannot hear orders ends the container.
            continuation.finish()
        }
        return lines
    }
}
