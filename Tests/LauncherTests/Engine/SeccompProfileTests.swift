import Policy
import Testing

@testable import Launcher

/// What the filter does is tested from inside a container; here, that it is built right from any engine's profile.
struct SeccompProfileTests {
    private let engines = """
        {"defaultAction": "SCMP_ACT_ERRNO", "archMap": [], "syscalls": [
          {"names": ["read", "unshare", "clone", "clone3"], "action": "SCMP_ACT_ALLOW", "args": []},
          {"names": ["keyctl"], "action": "SCMP_ACT_ALLOW", "args": []},
          {"names": ["socket"], "action": "SCMP_ACT_ALLOW", "args": null, "includes": {"caps": ["CAP_AUDIT_WRITE"]}}]}
        """

    @Test func `What the agent has no use for is allowed by no rule, and everything else stays`() throws {
        let profile = try JSONText(SeccompProfile(engines: engines).narrowed().jsonText())
        #expect(profile["defaultAction"] == "SCMP_ACT_ERRNO")
        #expect(profile["syscalls", "0", "names", "0"] == "read")
        #expect(!profile.has("syscalls", "0", "names", "1"))
        #expect(profile["syscalls", "1", "action"] == "SCMP_ACT_ERRNO")
        #expect(profile["syscalls", "2", "errnoRet"] == "38")
        #expect(profile["syscalls", "3", "args", "0", "value"] == "2114060288")
        #expect((4...7).map { profile["syscalls", "\($0)", "args", "0", "value"] } == ["1", "2", "10", "16"])
        #expect(!profile.has("syscalls", "8"))
    }

    @Test(arguments: ["", "[]", "{}", #"{"syscalls": 1}"#])
    func `A profile that is none ends the launch`(text: String) {
        #expect(throws: LaunchError.self) { try SeccompProfile(engines: text).narrowed() }
    }
}
