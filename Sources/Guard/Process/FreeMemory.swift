import CLinux
import Glibc
import GuardProtocol

/// What this process has freed and the allocator keeps.
///
/// glibc gives back only what is free at the end of an arena, and there is an arena for each thread: after
/// thousands of connections the guard would keep for hours what they took for seconds, beside every other
/// guard of the machine.
enum FreeMemory {
    /// In seconds. Memory that is needed again in the next moment should not be asked for again.
    private static let pause: UInt32 = 10

    /// Gives it back to the system now and then, until the process ends.
    static func giveBack() {
        // Without it the guard only keeps more memory than it needs.
        try? Thread {
            while true {
                sleep(pause)
                _ = cx_malloc_trim()
            }
        }.start()
    }
}
