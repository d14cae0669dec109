import Addresses
import Policy
import Testing

@testable import Documents

struct FindingOrderTests {
    @Test func `findings come file by file, and in each from top to bottom`() {
        let parent = PolicySource(path: "parent", text: "cx: 1\nname: Bad Name\nzzz: 1\n")
        let child = PolicySource(path: "child", text: "extends: [parent]\nname: Worse Name\nyyy: 1\ncx: 1\n")
        let findings = PolicyReader { _, _ in parent }.read(child).findings
        let places = findings.map { "\($0.origin.file):\($0.origin.line)" }
        #expect(places.filter { $0.hasPrefix("child") } == ["child:2", "child:3"])
        #expect(places.filter { $0.hasPrefix("parent") } == ["parent:2", "parent:3"])
        #expect(places == places.filter { $0.hasPrefix("child") } + places.filter { $0.hasPrefix("parent") })
    }
}
