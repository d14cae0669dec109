// SPDX-License-Identifier: Apache-2.0

import CLinux
import FoundationEssentials
import Glibc
import GuardProtocol

/// The life of `cx watcher`. It waits for cx or the guard to be gone, ends the container at once, and removes
/// it if nobody else is left to do so. Promise L9 (docs/security.md).
public struct WatcherProcess {
    private enum Descriptor {
        /// The channel with the guard's orders.
        static let orders: CInt = 0
        /// The guard's own standard input, of which cx has the other end.
        static let input: CInt = 3
    }

    /// The time for the survivor of cx and guard to clean up before the watcher does, in milliseconds.
    private static let patience: Int32 = 10_000

    private var lines = Data()
    private var container: GuardedContainer?
    private var group: ControlGroup?
    private var process: CInt = -1
    private var isDismissed = false

    public static func run() async {
        signal(SIGPIPE, SIG_IGN)
        var watcher = WatcherProcess()
        let survivor = watcher.watch()
        guard !watcher.isDismissed else { return }
        watcher.end()
        defer { watcher.group?.remove() }
        if watcher.wait(for: survivor), watcher.isDismissed { return }
        if let container = watcher.container { await ContainerRemoval(container: container).run() }
    }

    /// Returns when cx or the guard is gone, or the watcher is dismissed.
    /// - Returns: the descriptor that shows the end of the survivor.
    private mutating func watch() -> CInt {
        while !isDismissed {
            var entries = [
                pollfd(fd: Descriptor.orders, events: Int16(POLLIN), revents: 0),
                // Nothing is read from it. Only its hanging up matters.
                pollfd(fd: Descriptor.input, events: 0, revents: 0),
            ]
            guard poll(&entries, 2, -1) >= 0 else {
                if errno == EINTR { continue }
                return Descriptor.orders
            }
            if entries[0].revents != 0, !readOrders() { return Descriptor.input }
            if entries[1].revents != 0 { return Descriptor.orders }
        }
        return Descriptor.orders
    }

    /// Waits for the survivor to end or, if it is the guard, to say that the container is gone.
    /// - Returns: true if it did so in time.
    private mutating func wait(for survivor: CInt) -> Bool {
        var bytes = [UInt8](repeating: 0, count: 4096)
        while !isDismissed {
            var entry = pollfd(fd: survivor, events: Int16(POLLIN), revents: 0)
            let ready = poll(&entry, 1, Self.patience)
            if ready < 0, errno == EINTR { continue }
            guard ready > 0 else { return false }
            if survivor == Descriptor.orders {
                guard readOrders() else { return true }
            } else {
                // Read in the guard's place, so that cx does not wait for a reader.
                guard read(Descriptor.input, &bytes, bytes.count) > 0 else { return true }
            }
        }
        return true
    }

    /// - Returns: false at the end of the orders.
    private mutating func readOrders() -> Bool {
        var bytes = [UInt8](repeating: 0, count: 65_536)
        let count = read(Descriptor.orders, &bytes, bytes.count)
        if count < 0, errno == EINTR { return true }
        guard count > 0 else { return false }
        lines.append(contentsOf: bytes[..<count])
        while let end = lines.firstIndex(of: 0x0a) {
            let line = Data(lines[..<end])
            lines = Data(lines[(end + 1)...])
            guard let order = try? JSONLine.decode(WatcherOrder.self, from: line), obey(order) else {
                return false
            }
        }
        return true
    }

    /// - Returns: false if it cannot. As if the guard were gone, the container is ended.
    private mutating func obey(_ order: WatcherOrder) -> Bool {
        switch order {
        case .configure(let container, let group): (self.container, self.group) = (container, group)
        case .hold(let pid):
            process = cx_pidfd_open(pid, 0)
            var ready: UInt8 = 1
            guard process >= 0, write(Descriptor.orders, &ready, 1) == 1 else { return false }
        case .close: isDismissed = true
        }
        return true
    }

    /// Ends every process of the container. The kernel does so when the first process of a PID namespace
    /// ends.
    private func end() {
        if process >= 0 { _ = cx_pidfd_send_signal(process, SIGKILL) }
    }
}
