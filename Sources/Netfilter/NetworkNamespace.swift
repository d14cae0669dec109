internal import CLinux
internal import Glibc
internal import Synchronization

/// A network namespace, held open: it lives at least as long as this value.
///
/// A socket belongs for life to the namespace of the thread that opened it. So a thread of its own enters the
/// namespace, opens what is needed, and ends; any thread may use the sockets afterwards. A thread of a pool
/// must never enter one: whatever ran on it next would be in there too.
public final class NetworkNamespace: Sendable {
    private let descriptor: Int32

    /// Opens the namespace at a path such as `/proc/PID/ns/net`.
    public init(path: String) throws(NetfilterError) {
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .system("opening network namespace \(path)") }
    }

    deinit { close(descriptor) }

    /// A new namespace with nothing but a `lo` that is down. It ends with this value and its last socket.
    public static func fresh() throws -> NetworkNamespace {
        try onThread {
            guard cx_unshare(CLONE_NEWNET) == 0 else {
                throw NetfilterError.system("making a network namespace")
            }
            return try NetworkNamespace(path: "/proc/thread-self/ns/net")
        }
    }

    /// Runs the closure on a thread of its own in this namespace, waits for it, and returns what it returned.
    ///
    /// It blocks the calling thread: the closure should open sockets and be done.
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
