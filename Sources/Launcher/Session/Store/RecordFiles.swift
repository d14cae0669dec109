/// Where the files of a session's record are: its folder, or an archive.
protocol RecordFiles {
    /// For messages.
    var path: String { get }
    /// Nil where there is no such file.
    func source(_ name: String) throws(LaunchError) -> (any ByteSource)?
    /// Of all files there, in any order.
    func names() throws(LaunchError) -> [String]
}

extension RecordFiles {
    /// All of a small file; nil where there is none.
    func read(_ name: String, atMost limit: Int) throws(LaunchError) -> [UInt8]? {
        guard let source = try source(name) else { return nil }
        var bytes: [UInt8] = []
        while true {
            let chunk = try source.read(65_536)
            if chunk.isEmpty { return bytes }
            bytes += chunk
            guard bytes.count <= limit else {
                throw LaunchError("\(path)/\(name) has more than \(limit) bytes")
            }
        }
    }
}
