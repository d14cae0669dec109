/// Bytes that are read from their beginning to their end.
protocol ByteSource {
    /// At most so many bytes; empty at the end.
    func read(_ count: Int) throws(LaunchError) -> [UInt8]
}
