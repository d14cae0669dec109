import Addresses
import GuardProtocol

/// The reasons why a file with the name of a transcript is not kept.
enum TranscriptLoss: String, Error, CaseIterable {
    case link = "a symbolic link, which is not followed"
    case noFile = "no regular file"
    case noFolder = "no folder"
    case absent = "gone"
    case unreadable = "could not be read"
    case tooLong = "too long for what was left of the room for all of them"
    case tooMany = "one of more than are kept"
    case tooDeep = "a folder deeper than the agent makes any"
    case notLookedAt = "not looked at: there were too many names in the folders"
    case tooLate = "too late: the time for keeping was over"
    case unwritten = "could not be written on this machine"
}

/// Counts what is not kept by its reason. What ran inside chooses the number of files and their names, so
/// neither the number of lines nor their length depends on these.
struct TranscriptLosses {
    private struct Tally {
        var count = 0
        var names: [String] = []
    }

    private var tallies: [TranscriptLoss: Tally] = [:]

    private static let mostNames = 3
    private static let longestName = 100

    var isEmpty: Bool { tallies.isEmpty }

    /// - Parameter path: any bytes.
    mutating func add(_ loss: TranscriptLoss, _ path: some Collection<UInt8>) {
        tallies[loss, default: Tally()].count += 1
        guard tallies[loss, default: Tally()].names.count < Self.mostNames else { return }
        let name = Printable.escaped(String(decoding: path.prefix(Self.longestName), as: UTF8.self))
        tallies[loss]?.names.append(path.count > Self.longestName ? "\(name)…" : name)
    }

    var missing: [KeepingStep.Missing] {
        TranscriptLoss.allCases.compactMap { loss in
            tallies[loss].map { tally in
                let rest = tally.count > tally.names.count ? ", …" : ""
                let names = tally.names.joined(separator: ", ") + rest
                return KeepingStep.Missing(
                    file: KeepingPlan.transcripts, reason: "\(loss.rawValue): \(names)", count: tally.count)
            }
        }
    }
}
