// SPDX-License-Identifier: Apache-2.0

#if !CX_PORTABLE
import Glibc
import GuardProtocol

/// The monitor of a container (conmon(8)). It outlives a podman that is killed while it prepares the container, together
/// with a runtime that waits to be started; podman then knows of neither, and removing the container leaves them.
struct ContainerMonitor {
    /// The file to which the monitor writes its process ID as soon as it runs.
    let pidFile: String
    /// The name of the container, which is an argument of its monitor.
    let container: String

    /// The longest time that a monitor may take to end when its runtime has ended.
    private static let patience = Duration.seconds(5)
    /// The most looks at the children while they end, one every 10 ms.
    private static let rounds = 300

    /// Ends the monitor and all that it has started. Nothing of the sandbox has run yet.
    ///
    /// The monitor stands still meanwhile: it can neither start anything nor end before the rest does. It is the
    /// subreaper of what it starts (prctl(2)), so whatever a runtime leaves becomes its child.
    func end() {
        guard let pid = processID(), let monitor = try? ProcessHandle(pid: pid), isMonitor(pid) else {
            return
        }
        monitor.send(SIGSTOP)
        let hadStarted = endChildren(of: pid)
        guard hadStarted else { return monitor.send(SIGKILL) }
        // It ends by itself when its runtime has ended, and has podman tidy up.
        monitor.send(SIGCONT)
        if !monitor.ends(within: Self.patience) { monitor.send(SIGKILL) }
    }

    /// - Returns: false if there was none.
    private func endChildren(of pid: Int32) -> Bool {
        var hadSome = false
        for _ in 0..<Self.rounds {
            let children = children(of: pid)
            hadSome = hadSome || !children.isEmpty
            // The monitor does not reap while it stands still, so a number is the same process to the end.
            let alive = children.compactMap { try? ProcessHandle(pid: $0) }.filter { !$0.hasEnded }
            guard !alive.isEmpty else { break }
            for child in alive { child.send(SIGKILL) }
            usleep(10_000)
        }
        return hadSome
    }

    /// A monitor that has just begun writes its file within milliseconds.
    private func processID() -> Int32? {
        for _ in 0..<10 {
            if let pid = try? Podman.processID(in: pidFile) { return pid }
            usleep(20_000)
        }
        return nil
    }

    private func isMonitor(_ pid: Int32) -> Bool {
        guard let line = try? KernelFile.bytes(of: "/proc/\(pid)/cmdline") else { return false }
        let arguments = line.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
        return zip(arguments, arguments.dropFirst()).contains { $0 == "-n" && $1 == container }
    }

    private func children(of pid: Int32) -> [Int32] {
        let text = (try? KernelFile.text(of: "/proc/\(pid)/task/\(pid)/children")) ?? ""
        return text.split(separator: " ").compactMap { Int32($0) }
    }
}
#endif
