import Testing

@testable import Guard

struct RedactionTests {
    private func redacted(_ text: String, _ secrets: [String]) -> String {
        var redaction = Redaction()
        for secret in secrets { redaction.add(Secret(secret)) }
        return String(decoding: redaction.applied(to: Array(text.utf8)), as: UTF8.self)
    }

    @Test func `Every secret is taken out, wherever it stands`() {
        let secrets = ["wJalrXUtnFEMI/K7MDENG", "IQoJb3JpZ2lu", "wJalrXUtnFEMI"]
        #expect(redacted("", secrets).isEmpty)
        #expect(redacted("wJalrXUtnFEMI/K7MDENG", secrets) == "<redacted>")
        #expect(redacted("wwJalrXUtnFEMIxIQoJb3JpZ2luIQoJb3JpZ2lu", secrets) == "w<redacted>x<redacted><redacted>")
        #expect(redacted("a wJalrXUtnFEM", secrets) == "a wJalrXUtnFEM")
    }

    @Test func `Without a secret a text stays as it is, and what is too short to be one is none`() {
        #expect(redacted("a line\n", []) == "a line\n")
        #expect(redacted("a line\n", ["a", ""]) == "a line\n")
    }
}
