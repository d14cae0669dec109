// SPDX-License-Identifier: Apache-2.0

import Dispatch
import Glibc
import GuardProtocol
import Synchronization
import Testing

@testable import Launcher

/// The way of the sandbox's output into a pipe.
struct FilteredOutputTests {
    private struct Pipe {
        let read: Int32
        let write: Int32

        init() {
            var ends: [Int32] = [-1, -1]
            pipe(&ends)
            read = ends[0]
            write = ends[1]
        }
    }

    private final class Box: Sendable {
        let count = Mutex(0)
        let ended = DispatchSemaphore(value: 0)
    }

    /// Starts a program's output of this length.
    private func output(_ length: Int, into target: Pipe) throws -> FilteredOutput {
        let source = Pipe()
        let output = FilteredOutput(from: source.read, to: target.write, rules: nil)
        try output.start()
        try Thread {
            let bytes = [UInt8](repeating: 120, count: length)
            var sent = 0
            while sent < length {
                let count = bytes[sent...].withUnsafeBytes {
                    Glibc.write(source.write, $0.baseAddress, $0.count)
                }
                guard count > 0 else { break }
                sent += count
            }
            close(source.write)
        }.start()
        return output
    }

    @Test func `A reader that takes its time gets all output of a session that has ended`() throws {
        let target = Pipe()
        let length = 300 << 10
        let output = try output(length, into: target)
        let box = Box()
        try Thread {
            sleep(5)
            var buffer = [UInt8](repeating: 0, count: 1 << 16)
            while true {
                let count = read(target.read, &buffer, buffer.count)
                guard count > 0 else { break }
                box.count.withLock { $0 += count }
            }
            box.ended.signal()
        }.start()
        #expect(output.finish(isOrderly: true))
        close(target.write)
        #expect(box.ended.wait(timeout: .now() + .seconds(10)) == .success)
        #expect(box.count.withLock { $0 } == length)
    }

    @Test func `A reader that stands still holds up no other output, and no end that a signal asks for`()
        throws
    {
        let target = Pipe()
        let output = try output(300 << 10, into: target)
        sleep(1)
        let box = Box()
        try Thread {
            let other = Pipe()
            _ = UserTerminal.write(Array("notice".utf8), to: other.write)
            box.ended.signal()
        }.start()
        #expect(box.ended.wait(timeout: .now() + .seconds(5)) == .success)
        try Thread {
            _ = output.finish(isOrderly: true)
            box.ended.signal()
        }.start()
        #expect(box.ended.wait(timeout: .now() + .seconds(3)) == .timedOut)
        output.abandon()
        #expect(box.ended.wait(timeout: .now() + .seconds(5)) == .success)
        close(target.read)
        close(target.write)
    }
}
