// SPDX-License-Identifier: Apache-2.0

import Addresses
import Documents
import GuardProtocol
import Policy
import Testing

@testable import Launcher

struct SettingsResolverTests {
    @Test func `A flag is stronger than a variable, a variable than the file, the file than the standard`()
        throws
    {
        var configuration = UserConfiguration()
        configuration.values[.image] = Located(
            "from-file", origin: Origin(file: "config.yaml", line: 2, column: 8))
        let policy = try Samples.policy()
        let all = try Samples.settings(
            for: policy, flags: [.image: ["from-flag"]], environment: ["CX_IMAGE": "from-variable"],
            configuration: configuration)
        let withoutFlag = try Samples.settings(
            for: policy, flags: [:], environment: ["CX_IMAGE": "from-variable"], configuration: configuration)
        let fileOnly = try Samples.settings(for: policy, flags: [:], configuration: configuration)
        let nothing = try Samples.settings(for: policy, flags: [:])
        #expect(all.image == Setting("from-flag", from: .flag("--image")))
        #expect(withoutFlag.image == Setting("from-variable", from: .variable("CX_IMAGE")))
        #expect(fileOnly.image.value == "from-file")
        #expect(fileOnly.image.source.description == "config.yaml:2")
        #expect(nothing.image.value == "localhost/cx:test")
    }

    @Test func `What a policy pins is stronger than the file, and a flag against it is an error`() throws {
        let pinned = try Samples.policy(
            Samples.minimal + "\naws: {role: \"arn:aws:iam::123456789012:role/pinned\"}\n")
        var configuration = UserConfiguration()
        configuration.values[.role] = Located(
            Samples.role, origin: Origin(file: "config.yaml", line: 1, column: 1))
        let settings = try Samples.settings(for: pinned, flags: [:], configuration: configuration)
        #expect(settings.role?.value.hasSuffix("role/pinned") == true)
        #expect(throws: CXError.self) {
            try Samples.settings(for: pinned, flags: [.role: [Samples.role]])
        }
        #expect(throws: CXError.self) {
            try Samples.settings(for: pinned, flags: [:], environment: ["CX_ROLE": Samples.role])
        }
    }

    @Test func `The only region of a policy is the region, before that of the environment`() throws {
        let policy = try Samples.policy(Samples.aws)
        let settings = try Samples.settings(for: policy, environment: ["AWS_REGION": "eu-west-1"])
        #expect(settings.region?.value == "us-east-1")
        let anywhere = try Samples.settings(for: Samples.policy(), environment: ["AWS_REGION": "eu-west-1"])
        #expect(anywhere.region == Setting("eu-west-1", from: .variable("AWS_REGION")))
    }

    @Test func `Trusted certificates of flag, variable and file add up`() throws {
        var configuration = UserConfiguration()
        configuration.trust = [Located("c.pem", origin: Origin(file: "config.yaml", line: 1, column: 1))]
        let settings = try Samples.settings(
            for: Samples.policy(), flags: [.trust: ["a.pem"]], environment: ["CX_TRUST": "b.pem:b2.pem"],
            configuration: configuration)
        #expect(settings.trust.map(\.value) == ["a.pem", "b.pem", "b2.pem", "c.pem"])
    }

    @Test func `The file's way to resolve names belongs to the file's proxy, and to no other`() throws {
        let configuration = try UserConfigurationReader.read(
            "proxy: {url: \"http://user:hunter3@proxy.example.com:3128\", resolve: proxy}",
            path: "config.yaml")
        let policy = try Samples.policy()
        let url = "http://other.example.com:3128"
        let file = try Samples.settings(for: policy, flags: [:], configuration: configuration)
        let flag = try Samples.settings(
            for: policy, flags: [.proxy: [url]], configuration: configuration)
        let variable = try Samples.settings(
            for: policy, flags: [:], environment: ["CX_PROXY": url], configuration: configuration)
        #expect(file.proxy?.value.resolution == .proxy)
        #expect(file.proxy?.value.description == "http://proxy.example.com:3128")
        #expect(file.proxy?.value.credentials != nil)
        #expect(file.proxy?.source.description == "config.yaml:1")
        for settings in [flag, variable] {
            #expect(settings.proxy?.value.description == url)
            #expect(settings.proxy?.value.resolution == .local)
        }
    }

    @Test func `The proxy's password is in no plan and no error, and not on the command line`() throws {
        let url = "http://user:hunter3@proxy.example.com:3128"
        var configuration = UserConfiguration()
        configuration.values[.proxy] = Located(url, origin: Origin(file: "config.yaml", line: 3, column: 8))
        let policy = try Samples.policy()
        let settings = try Samples.settings(for: policy, flags: [:], configuration: configuration)
        #expect(settings.proxy?.value.description == "http://proxy.example.com:3128")
        #expect(settings.proxy?.source.description == "config.yaml:3")
        #expect(settings.proxy?.value.credentials != nil)
        let onTheCommandLine = #expect(throws: CXError.self) {
            try Samples.settings(for: policy, flags: [.proxy: [url]])
        }
        #expect(onTheCommandLine?.description.contains("hunter3") == false)
        for wrong in [
            "https://user:hunter3@proxy.example.com:3128", "http://user:hunter3@proxy:x", "hunter3",
        ] {
            let error = #expect(throws: CXError.self) {
                try Samples.settings(for: policy, flags: [:], environment: ["CX_PROXY": wrong])
            }
            #expect(error?.description.contains("hunter3") == false)
            #expect(error?.description.contains("CX_PROXY") == true)
        }
    }
}
