import Testing

@testable import Launcher

struct SessionStoreRunningTests {
    private let folder: TemporaryFolder
    private let store: SessionStore

    init() throws {
        folder = try TemporaryFolder()
        store = SessionStore(state: folder.path)
    }

    private func session(_ id: String) throws -> SessionFolder {
        SessionFolder(path: try folder.folder("sessions/\(id)"))
    }

    private func failure(_ reference: String) -> String? {
        #expect(throws: LaunchError.self) { _ = try store.findRunning(reference) }?.what
    }

    @Test
    func `A session is found by its id, by the beginning of it, and as the last where it is the only one`()
        throws
    {
        let running = try SessionLock(try session("20261121-103020-abcde"))
        _ = try session("20261121-103020-fghij")
        defer { withExtendedLifetime(running) {} }
        for reference in ["20261121-103020-abcde", "20261121-103020-a", "20261121", "last"] {
            #expect(try store.findRunning(reference).id.text == "20261121-103020-abcde")
        }
        #expect(failure("20261121-103020-f") == "session 20261121-103020-fghij has ended")
        #expect(failure("2025") == "there is no session 2025")
        #expect(failure("") == "there is no session ")
        #expect(failure("../sessions/20261121-103020-abcde")?.hasPrefix("there is no session") == true)
    }

    @Test func `Where several run, one has to be named`() throws {
        let running = try ["20261121-103020-abcde", "20261121-103021-fghij"].map {
            try SessionLock(try session($0))
        }
        defer { withExtendedLifetime(running) {} }
        for reference in ["last", "20261121"] {
            #expect(
                failure(reference)
                    == "2 sessions run that this could mean: 20261121-103021-fghij, 20261121-103020-abcde")
        }
        #expect(try store.findRunning("20261121-103021").id.text == "20261121-103021-fghij")
    }

    @Test func `Where none runs, there is no last one`() throws {
        #expect(failure("last") == "no session runs")
        for id in ["20261121-103020-abcde", "20261121-103021-fghij"] { _ = try session(id) }
        #expect(failure("last") == "no session runs")
        #expect(failure("2026") == "no session that begins with 2026 runs")
    }
}
