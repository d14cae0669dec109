// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import GuardProtocol

struct UpstreamProxyTests {
    @Test(arguments: [
        ("http://proxy.example.com:3128", "http://proxy.example.com:3128"),
        ("HTTP://Proxy.Example.COM:8080/", "http://proxy.example.com:8080"),
        ("http://192.0.2.1:80", "http://192.0.2.1:80"),
        ("http://[2001:DB8::1]:80", "http://[2001:db8::1]:80"),
        ("http://localhost:3128", "http://localhost:3128"),
        ("http://user:secret@proxy.example.com:3128", "http://proxy.example.com:3128"),
    ])
    func `a proxy is shown without user and password`(text: String, shown: String) throws {
        let proxy = try #require(UpstreamProxy(text))
        #expect(proxy.description == shown)
        var dumped = ""
        dump(proxy, to: &dumped)
        #expect(!dumped.contains("secret"))
        #expect(!dumped.contains(Data("user:secret".utf8).base64EncodedString()))
    }

    @Test(arguments: [
        "proxy.example.com:3128", "https://proxy.example.com:3128", "socks5://proxy.example.com:1080",
        "http://proxy.example.com", "http://proxy.example.com:", "http://proxy.example.com:0",
        "http://proxy.example.com:65536", "http://proxy.example.com:+80", "http://proxy:3128", "http://:3128",
        "http://2001:db8::1:80", "http://[192.0.2.1]:80", "http://proxy.example.com:3128/path",
        "http://@a.example:80",
        "http://user:a%0d%0ab@a.example:80", "http://user:%zz@a.example:80", "http://user:%f@a.example:80",
        "http://user:%ff@a.example:80", "http://us%3aer:a@a.example:80", "",
    ])
    func `anything else is no proxy`(text: String) {
        #expect(UpstreamProxy(text) == nil)
    }

    @Test func `user and password are percent-decoded and sent as RFC 7617 says`() throws {
        let proxy = try #require(UpstreamProxy("http://Aladdin:open%20ses%61me@proxy.example.com:3128"))
        #expect(
            proxy.request(for: "a.example.com:443").reveal() == """
                CONNECT a.example.com:443 HTTP/1.1\r
                Host: a.example.com:443\r
                Proxy-Authorization: Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==\r
                \r

                """)
        let at = try #require(UpstreamProxy("http://user:p@ss@proxy.example.com:3128"))
        #expect(at.credentials?.reveal() == Data("user:p@ss".utf8).base64EncodedString())
        let nameOnly = try #require(UpstreamProxy("http://user@proxy.example.com:3128"))
        #expect(nameOnly.credentials?.reveal() == Data("user:".utf8).base64EncodedString())
    }

    @Test func `the guard gets it whole`() throws {
        let proxy = try #require(UpstreamProxy("http://user:secret@proxy.example.com:3128"))
        let configuration = GuardConfiguration(policy: "test", hosts: [], networks: [], proxy: proxy)
        let line = try JSONLine.encode(configuration)
        #expect(try JSONLine.decode(GuardConfiguration.self, from: line).proxy == proxy)
    }
}
