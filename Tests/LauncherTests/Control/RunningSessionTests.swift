import Testing

@testable import Launcher

struct RunningSessionTests {
    private let folder: TemporaryFolder
    private let machine: Machine

    init() throws {
        folder = try TemporaryFolder()
        machine = Samples.machine(home: folder.path, workspace: folder.path)
    }

    private func session(_ id: String) throws -> String {
        "\(try folder.folder(".local/state/cx/sessions/\(id)"))/control"
    }

    private func failure(_ reference: String) -> String? {
        #expect(throws: LaunchError.self) { try RunningSession.find(reference, on: machine) }?.what
    }

    @Test func `A session is found by its id, by the beginning of it, and as the last where it is the only one`() throws
    {
        let running = try ControlSocket(path: try session("20261121-103020-abcde"))
        defer { running.remove() }
        _ = try session("20261121-103020-fghij")
        for reference in ["20261121-103020-abcde", "20261121-103020-a", "20261121", "last"] {
            #expect(try RunningSession.find(reference, on: machine).id.text == "20261121-103020-abcde")
        }
        #expect(failure("20261121-103020-f") == "session 20261121-103020-fghij has ended")
        #expect(failure("2025") == "there is no session 2025")
        #expect(failure("") == "there is no session ")
        #expect(failure("../sessions/20261121-103020-abcde")?.hasPrefix("there is no session") == true)
    }

    @Test func `Where several run, one has to be named`() throws {
        let sockets = try ["20261121-103020-abcde", "20261121-103021-fghij"].map {
            try ControlSocket(path: try session($0))
        }
        defer { for socket in sockets { socket.remove() } }
        #expect(failure("last") == "2 sessions run: 20261121-103020-abcde, 20261121-103021-fghij")
        #expect(failure("20261121") == "2 sessions run: 20261121-103020-abcde, 20261121-103021-fghij")
        #expect(try RunningSession.find("20261121-103021", on: machine).id.text == "20261121-103021-fghij")
    }

    @Test func `Where none runs, there is no last one`() throws {
        #expect(failure("last") == "no session runs")
        for id in ["20261121-103020-abcde", "20261121-103021-fghij"] { _ = try session(id) }
        #expect(failure("2026") == "no session that begins with 2026 runs")
    }
}
