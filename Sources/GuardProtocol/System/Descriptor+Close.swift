#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// close(2), for a descriptor that nobody else owns.
package func close(descriptor: CInt) {
    _ = close(descriptor)
}
