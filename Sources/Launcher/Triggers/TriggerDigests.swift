/// Which files are read to know them again, since their file system does not tell every change.
struct TriggerDigests {
    private var left: Int
    /// By device.
    private var tells: [UInt64: Bool] = [:]

    init(mostBytes: Int) {
        left = mostBytes
    }

    mutating func add(_ file: inout FileFingerprint, at path: RawPath) {
        guard file.isRegular, !tellsChanges(file, at: path), left >= file.digestedBytes else { return }
        left -= file.digestedBytes
        file.findDigest(at: path)
    }

    private mutating func tellsChanges(_ file: FileFingerprint, at path: RawPath) -> Bool {
        if let known = tells[file.device] { return known }
        let tells = FileSystem.tellsChanges(at: path)
        self.tells[file.device] = tells
        return tells
    }
}
