// SPDX-License-Identifier: Apache-2.0

/// The second scan, which compares its results with the first.
extension TriggerWalk {
    /// Adds files that were on record before and were not reached now, regardless of the limits.
    mutating func lookAgain(at before: TriggerScan, into scan: inout TriggerScan) {
        for (path, old) in before.records where scan.records[path] == nil {
            guard var file = FileFingerprint(scan.absolute(path)) else { continue }
            file.findCapabilities(at: scan.absolute(path))
            if old.package == nil { digests.add(&file, at: scan.absolute(path)) }
            let isAway = leadsElsewhere(file, at: path, isInstalled: old.package != nil)
            // A link that led elsewhere, and no longer does, was on record for no other reason.
            if old.kind == .elsewhere, !isAway, !file.isPrivileged { continue }
            let kind = file.isPrivileged ? .privileged : old.kind
            scan.add(
                path,
                TriggerScan.Record(
                    kind: kind, fingerprint: file, package: old.package, leadsElsewhere: isAway))
        }
        for path in before.documents.keys where scan.documents[path] == nil {
            guard var file = FileFingerprint(scan.absolute(path)) else { continue }
            digests.add(&file, at: scan.absolute(path))
            scan.addDocument(path, file)
        }
    }

    /// True if a file that no program is known to obey by name is code that git may hide, and has changed.
    /// The first scan only notes its number.
    func isChangedCode(
        _ entry: OpenFolder.Entry, at path: RawPath, _ file: FileFingerprint, _ place: TriggerPlace,
        _ scan: inout TriggerScan
    ) -> Bool {
        guard file.isRegular, file.isExecutable || !entry.isObject else { return false }
        let number = file.number(at: path)
        guard let before else {
            scan.addOther(number)
            return false
        }
        if before.others.contains(number) { return false }
        return file.isExecutable || BuiltNames.isFile(entry.text)
            || place.output != nil && BuiltNames.isScript(entry.text) || BuiltCode.isAt(scan.absolute(path))
    }

    /// True if a link leads out of the folder, or through /proc, which shows each program something else.
    /// Installed code has many links, so those are followed only once they change.
    func leadsElsewhere(_ file: FileFingerprint, at path: RawPath, isInstalled: Bool) -> Bool {
        guard file.isLink, !isInstalled || before.map({ $0.records[path]?.fingerprint != file }) ?? false
        else {
            return false
        }
        let traced = TracedPath(root.appending(path.bytes))
        return !traced.end.isWithin(root) || traced.links.contains { $0.isWithin(RawPath("/proc")) }
    }
}
