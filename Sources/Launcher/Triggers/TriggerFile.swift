/// What of a file tells what it is to the host's programs.
struct TriggerFile {
    /// As programs compare it.
    var name: String
    var isFolder = false
    /// True if a program of this name can be started: it is executable, or a link.
    var isStarted = false
    var isPrivileged = false
}

extension TriggerFile {
    init(name: String, _ file: FileFingerprint) {
        self.init(
            name: name, isFolder: file.isFolder, isStarted: file.isExecutable || file.isLink,
            isPrivileged: file.isPrivileged)
    }
}
