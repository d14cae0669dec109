// SPDX-License-Identifier: Apache-2.0

public import Documents
import FoundationEssentials

/// A file that `cx policy check --format json` printed earlier.
public enum BaselineFile {
    /// - Throws: if there is no such file, or it does not hold findings.
    public static func read(_ path: String) throws(CXError) -> FindingBaseline {
        let text = try TextFile.readOpen(path, limit: 16 << 20).text
        let records: [FindingRecord]
        do {
            records = try JSONDecoder().decode([FindingRecord].self, from: Data(text.utf8))
        } catch {
            throw CXError(
                "\(path.printable) holds no findings of cx, so it is not a baseline",
                advice: "cx policy check --format json FILE… > \(path.printable)")
        }
        let places = BaselinePlaces(baseline: path)
        var files: [[String]: String?] = [:]
        return FindingBaseline(
            records,
            file: { record in
                let question = [record.path ?? "", record.absolutePath ?? "", record.file]
                if let known = files[question] { return known }
                let found = places.file(of: record)
                files[question] = .some(found)
                return found
            },
            name: { Folder.realPath($0) ?? $0 })
    }
}

/// Finds the files of a baseline's records on this machine. A baseline holds in any folder and by any path to the
/// files. If it lies in a checkout, it is about the files of that checkout, and else about those of the checkout
/// that it was made in.
struct BaselinePlaces {
    /// The folders around the baseline, the nearest first.
    private let around: [String]
    /// The root of the checkout that holds the baseline.
    private let root: String?
    /// The working directory.
    private let here: String

    init(baseline path: String, in here: String = Folder.realPath(".") ?? "/") {
        self.here = here
        let folder = Folder.realPath(path)?.parentPath
        var around = [folder ?? here]
        while let above = around.last?.parentPath { around.append(above) }
        self.around = around
        root = folder.flatMap(Checkout.root)
    }

    /// Returns the path of a record's file without links, or the name of a text that is in no file; nil if
    /// there is no such file here.
    func file(of record: FindingRecord) -> String? {
        if Checkout.nameElsewhere(record.file) != nil { return record.file }
        guard let path = record.path else {
            // An older record has only the path as it was typed.
            return record.file.isAbsolutePath
                ? Folder.realPath(record.file) ?? moved(record.file) : first(record.file, in: around + [here])
        }
        guard path.isAbsolutePath else {
            let absolute = record.absolutePath.flatMap(Folder.realPath)
            guard let root else { return absolute }
            // A repository inside this one has a root of its own.
            return absolute.flatMap { $0.lies(in: root) ? $0 : nil } ?? first(path, in: [root])
        }
        let real = Folder.realPath(path)
        if let real, let folder = around.first, real.lies(in: folder) { return real }
        if !record.file.isAbsolutePath, let found = first(record.file, in: around) { return found }
        return real ?? moved(path)
    }

    private func first(_ path: String, in folders: [String]) -> String? {
        folders.lazy.compactMap { Folder.realPath("\($0)/\(path)") }.first
    }

    /// Returns the file around the baseline that an absolute path of another place means: the one whose path
    /// ends in the same way for the longest. A name alone is not enough.
    private func moved(_ path: String) -> String? {
        let names = path.pathNames
        guard names.count > 2 else { return nil }
        return (1...(names.count - 2)).lazy.compactMap { start in
            first(names[start...].joined(separator: "/"), in: around)
        }.first
    }
}
