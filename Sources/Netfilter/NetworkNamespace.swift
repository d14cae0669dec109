// SPDX-License-Identifier: Apache-2.0

import CLinux
import Glibc
import Synchronization

/// A network namespace that is held open: it lives at least as long as this value.
///
/// A socket belongs for life to the namespace of the thread that opened it. So a new thread enters the
/// namespace, opens the sockets, and ends. Any thread may use them afterwards. A thread of a pool must never
/// enter a namespace: whatever ran on it next would be in there too.
public final class NetworkNamespace: Sendable {
    private let descriptor: Int32

    /// Opens the namespace at a path such as `/proc/PID/ns/net`.
    public init(path: String) throws(NetfilterError) {
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .system("opening network namespace \(path)") }
    }

    deinit { close(descriptor) }

    /// Makes a new namespace that has only a `lo`, which is down. It ends with this value and its last
    /// socket.
    public static func fresh() throws -> NetworkNamespace {
        try onThread {
            guard cx_unshare(CLONE_NEWNET) == 0 else {
                throw NetfilterError.system("making a network namespace")
            }
            return try NetworkNamespace(path: "/proc/thread-self/ns/net")
        }
    }

    /// Runs the closure on a new thread in this namespace, waits for it, and returns its result.
    ///
    /// It blocks the calling thread, so the closure should only open sockets.
    public func run<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) throws -> Value {
        try Self.onThread {
            guard cx_setns(self.descriptor, CLONE_NEWNET) == 0 else {
                throw NetfilterError.system("entering a network namespace")
            }
            return try body()
        }
    }

    private static func onThread<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) throws
        -> Value
    {
        let job = Job(body)
        var thread = pthread_t()
        let context = Unmanaged.passRetained(job as Runnable)
        let failure = pthread_create(
            &thread, nil,
            { context in
                if let context { Unmanaged<Runnable>.fromOpaque(context).takeRetainedValue().run() }
                return nil
            }, context.toOpaque())
        guard failure == 0 else {
            context.release()
            throw NetfilterError.system("starting a thread", failure)
        }
        pthread_join(thread, nil)
        return try job.outcome.withLock { $0 }?.get()
            ?? { throw NetfilterError(.system, "a thread ended early") }()
    }
}

private class Runnable {
    func run() {}
}

private final class Job<Value: Sendable>: Runnable {
    let outcome = Mutex<Result<Value, any Error>?>(nil)
    private let body: @Sendable () throws -> Value

    init(_ body: @escaping @Sendable () throws -> Value) { self.body = body }

    override func run() {
        let result = Result { try body() }
        outcome.withLock { $0 = result }
    }
}
