// SPDX-License-Identifier: Apache-2.0

import Addresses
import Documents
import GuardProtocol
import Policy
import Testing

@testable import Launcher

struct UserConfigurationTests {
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

    @Test(arguments: [
        ("proxy: http://proxy.example.com:3128", UpstreamProxy.Resolution.local),
        ("proxy: {url: \"http://proxy.example.com:3128\"}", .local),
        ("proxy: {url: \"http://proxy.example.com:3128\", resolve: local}", .local),
        ("proxy:\n  resolve: proxy\n  url: http://proxy.example.com:3128", .proxy),
    ])
    func `A proxy is its URL, or its URL and the side that resolves names`(
        text: String, resolution: UpstreamProxy.Resolution
    ) throws {
        let configuration = try UserConfigurationReader.read(text, path: "c")
        #expect(configuration.values[.proxy]?.value == "http://proxy.example.com:3128")
        #expect(configuration.resolution == resolution)
    }

    @Test(arguments: [
        ("proxy: {resolve: proxy}", "c:1:8: a proxy without its url; as `url: http://HOST:PORT`"),
        ("proxy: {}", "c:1:8: a proxy without its url"),
        ("proxy: [http://a.example:1]", "c:1:8: proxy must be a URL, or a mapping with url and resolve"),
        ("proxy: {url: [a]}", "c:1:14: must be a text"),
        (
            "proxy: {url: \"http://a.example:1\", resolve: remote}",
            "c:1:45: resolve must be `local` or `proxy`, not `remote`; this machine's name servers"
        ),
        ("proxy: {url: \"http://a.example:1\", resolve: }", "c:1:"),
        ("proxy: \"\"", "c:1:8: the value is empty; give one, or leave the key out"),
        ("proxy:", "the value is empty"),
        (
            "proxy: {url: \"http://a.example:1\", reslove: proxy}",
            "unknown key reslove of proxy; did you mean"
        ),
        (
            "proxy: {url: \"http://a.example:1\", password: x}",
            "unknown key password of proxy"
        ),
        ("proxy: {url: \"http://a.example:1\", url: b}", "\"url\" is given more than once"),
        (
            "proxy: http://a.example:1\nproxy: {url: \"http://a.example:1\", resolve: proxy}",
            "c:2:1: \"proxy\" is given more than once"
        ),
        ("resolve: proxy", "c:1:1: unknown key resolve"),
    ])
    func `A proxy that is neither form is an error with its place`(text: String, words: String) {
        let error = #expect(throws: CXError.self) { try UserConfigurationReader.read(text, path: "c") }
        #expect(error?.detail?.contains(words) == true, "\(error.debugDescription)")
    }

    @Test(arguments: [
        ("proxy: {url: \"http://a.example:1\", resolv: proxy}", "known keys of proxy: url, resolve"),
        ("proxy: {url: \"http://a.example:1\", resolve: remote}", "mend what is said above"),
        ("proxi: http://a.example:1", "known keys: engine, image"),
        ("proxi: b\nproxy: {url: \"http://a.example:1\", x: y}", "shadow\nknown keys of proxy: url"),
    ])
    func `An error ends with the keys of the mapping that has an unknown one`(text: String, advice: String) {
        let error = #expect(throws: CXError.self) { try UserConfigurationReader.read(text, path: "c") }
        #expect(error?.advice?.contains(advice) == true)
        #expect(error?.advice?.contains("engine") != true || text.contains("proxi:"))
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
        let error = #expect(throws: CXError.self) { try UserConfigurationReader.read(text, path: "c") }
        #expect(error?.detail?.contains(place) == true, "\(String(describing: error))")
        #expect(error?.description.contains("\u{1b}") == false)
    }

    @Test func `All errors are told at once`() throws {
        let error = #expect(throws: CXError.self) {
            try UserConfigurationReader.read("a: 1\nb: 2", path: "c")
        }
        #expect(error?.detail?.contains("c:1:1") == true)
        #expect(error?.detail?.contains("c:2:1") == true)
    }

    @Test func `A hostile file is refused as a policy is, before it is expanded`() {
        let bomb = "a: &a [x, x]\n" + (1...40).map { "b\($0): &b\($0) [*a, *a]\n" }.joined()
        let cases = [
            (bomb, "an anchor; write the value out"),
            ("image: *a\n", "c:1:8: an alias; write the value out"),
            ("image: a\nregion: us-east-1\nimage: b\n", "c:3:1: \"image\" is given more than once"),
            (
                "trust: " + String(repeating: "[", count: 40) + String(repeating: "]", count: 40),
                "nested deeper than 32 levels"
            ),
            ("image: a\n---\nimage: b\n", "c:2:1: a second document; keep one of them"),
            ("image: !!str a\n", "a YAML tag"), ("image: a\nimage:\tb\n", "c:2:7: a tab"),
            ("image: \u{202e}a\n", "U+202E"), ("? [a]\n: b\n", "c:1:3: a key"),
            ("image: a\n" + String(repeating: "# a\n", count: 70_000), "the most is 262144"),
        ]
        for (text, words) in cases {
            let error = #expect(throws: CXError.self) {
                try UserConfigurationReader.read(text, path: "c")
            }
            #expect(error?.detail?.contains(words) == true, "\(error.debugDescription)")
            #expect(error?.what == "c is not a valid configuration")
        }
    }

    @Test func `A key that is nearly one that is known is told which`() {
        let error = #expect(throws: CXError.self) {
            try UserConfigurationReader.read("rol: x", path: "c")
        }
        #expect(error?.detail == "c:1:1: unknown key rol; did you mean \"role\"?")
    }

    @Test func `Numbers and truth values are texts, and nothing is none`() throws {
        let configuration = try UserConfigurationReader.read(
            "profile: 123\nregion: yes\nshadow: [on]\n", path: "c")
        #expect(configuration.values.mapValues(\.value) == [.profile: "123", .region: "yes"])
        #expect(configuration.shadow.map(\.value) == ["on"])
        for text in ["profile:", "profile: ~", "profile: null", "shadow: [null]"] {
            #expect(throws: CXError.self) { try UserConfigurationReader.read(text, path: "c") }
        }
        for text in ["", "---\n", "~", "# a\n---\n# b\n"] {
            #expect(try UserConfigurationReader.read(text, path: "c") == UserConfiguration())
        }
    }
}
