import Addresses
import Documents
import Policy
import Testing

@testable import Launcher

struct UserConfigurationReaderTests {
    @Test func `Every known key is read with its line`() throws {
        let text = """
            engine: podman
            image: localhost/mine
            profile: incidents
            role: arn:aws:iam::123456789012:role/investigator
            region: eu-west-1
            proxy: http://proxy.example.com:3128
            trust: [~/ca.pem, /etc/ca.pem]
            """
        let configuration = try UserConfigurationReader.read(text, path: "config.yaml")
        #expect(Set(configuration.values.keys) == [.engine, .image, .profile, .role, .region, .proxy])
        #expect(configuration.values[.region]?.origin.line == 5)
        #expect(configuration.trust.map(\.value) == ["~/ca.pem", "/etc/ca.pem"])
    }

    @Test func `An empty file is an empty configuration`() throws {
        #expect(try UserConfigurationReader.read("# nothing yet\n", path: "c") == UserConfiguration())
    }

    @Test(arguments: [
        ("rol: x", "c:1:1"), ("engine: [podman]", "c:1:9"), ("trust: ca.pem", "c:1:8"),
        ("trust: [ca.pem]", "c:1:9"),
        ("image: ''", "c:1:8"),
        ("- a", "c:1:1"), ("image: \"a\\e[2J\"", "c:1:8"), ("a: b: c", "c:"),
    ])
    func `What is wrong is an error with its place`(text: String, place: String) throws {
        let error = #expect(throws: LaunchError.self) { try UserConfigurationReader.read(text, path: "c") }
        #expect(error?.detail?.contains(place) == true, "\(String(describing: error))")
        #expect(error?.description.contains("\u{1b}") == false)
    }

    @Test func `All errors are told at once`() throws {
        let error = #expect(throws: LaunchError.self) {
            try UserConfigurationReader.read("a: 1\nb: 2", path: "c")
        }
        #expect(error?.detail?.contains("c:1:1") == true)
        #expect(error?.detail?.contains("c:2:1") == true)
    }
}
