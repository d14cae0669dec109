import CLinux
import Glibc
import GuardProtocol

/// The memory that this process has freed and the allocator keeps.
///
/// glibc gives back only what is free at the end of an arena, and there is an arena for each thread. After
/// thousands of connections the guard would keep for hours what they took for seconds, as would every other
/// guard of the machine.
enum FreeMemory {
    /// The pause in seconds. Memory that is needed again in the next moment should not be given back.
    private static let pause: UInt32 = 10

    /// Gives the memory back to the system now and then, until the process ends.
    static func giveBack() {
        // Without the thread, the guard only keeps more memory than it needs.
        try? Thread {
            while true {
                sleep(pause)
                _ = cx_malloc_trim()
            }
        }.start()
    }
}
