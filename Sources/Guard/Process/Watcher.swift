// SPDX-License-Identifier: Apache-2.0

import CLinux
import FoundationEssentials
import Glibc
import GuardProtocol
import Synchronization

/// The guard's end of the channel to its watcher. The watcher is the process that ends the container when two
/// of cx, the guard and the watcher are killed at once: each of the three notices when another is gone.
/// Promise L9 (docs/security.md).
///
/// It is the guard's child, so that it has the guard's user namespace. It has a session of its own, so that a
/// signal to the guard's session does not end it. It holds the guard's standard input without reading it, and
/// this hangs up when cx is gone.
final class Watcher: Sendable {
    private let channel: CInt
    private let readiness: AsyncStream<Void>
    private let ready: AsyncStream<Void>.Continuation
    private let isDismissed: Flag

    /// Starts the watcher, and tells it how to remove the container.
    /// - Parameters:
    ///   - group: the guard's own group, which is still empty. The watcher does not belong to it.
    ///   - onEnd: is called on a thread of its own when the watcher is gone.
    init(for container: GuardedContainer, _ group: ControlGroup?, onEnd: @escaping @Sendable () -> Void)
        throws(GuardError)
    {
        var ends: [CInt] = [-1, -1]
        guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0, &ends) == 0
        else {
            throw .failed("making the watcher's channel")
        }
        channel = ends[0]
        (readiness, ready) = AsyncStream.makeStream(of: Void.self)
        isDismissed = Flag()
        // The descriptor is above the four that the watcher begins with.
        let other = fcntl(ends[1], F_DUPFD_CLOEXEC, 10)
        close(descriptor: ends[1])
        defer { close(descriptor: other) }
        try Self.start(with: other)
        try send(.configure(container, group))
        try Thread { [channel, ready, isDismissed] in
            var byte: UInt8 = 0
            while true {
                let count = read(channel, &byte, 1)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { break }
                ready.yield()
            }
            ready.finish()
            if !isDismissed.isSet.load(ordering: .acquiring) { onEnd() }
        }.start()
    }

    deinit {
        close(descriptor: channel)
    }

    /// Makes the watcher hold the container's first process. Nothing inside may run before this returns.
    func hold(_ pid: Int32) async throws(GuardError) {
        try send(.hold(pid: pid))
        for await _ in readiness { return }
        throw .order("the watcher ended before it held the container")
    }

    /// Tells the watcher that the container is gone in good order, and that the guard may end.
    func dismiss() {
        isDismissed.isSet.store(true, ordering: .releasing)
        // A watcher that is gone already cannot be told.
        try? send(.close)
    }

    /// A flag that is shared with the thread, which outlives this value's last use.
    private final class Flag: Sendable {
        let isSet = Atomic(false)
    }

    private static func start(with input: CInt) throws(GuardError) {
        let arguments: [UnsafeMutablePointer<CChar>?] = [
            strdup(CommandLine.arguments[0]), strdup("watcher"), nil,
        ]
        defer { for argument in arguments { free(argument) } }
        // The link leads to this very program, even if its file was replaced since.
        guard cx_spawn_in_session("/proc/self/exe", arguments, environ, input, STDIN_FILENO) > 0 else {
            throw .order("the watcher does not start")
        }
    }

    private func send(_ order: WatcherOrder) throws(GuardError) {
        guard let line = try? JSONLine.encode(order) else { throw .order("the watcher's order") }
        let bytes = Array(line)
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes { Glibc.write(channel, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw .failed("telling the watcher") }
            sent += count
        }
    }
}

/// An order of the guard to its watcher, each a line of JSON.
enum WatcherOrder: Hashable, Sendable, Codable {
    case configure(GuardedContainer, ControlGroup?)
    case hold(pid: Int32)
    case close
}
