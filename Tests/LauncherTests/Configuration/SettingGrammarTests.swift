// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import GuardProtocol
import IAM
import Policy
import Testing

@testable import Launcher

/// Mostly from the reference grammar's own tests (github.com/distribution/reference).
struct SettingGrammarTests {
    @Test(arguments: [
        "localhost/cx:0.1.0", "cx", "5909ba4ba737", "a/b/c", "test.com/repo:tag", "test:5000/repo",
        "[2001:db8::1]:5000/repo",
        "test:5000/repo:tag@sha256:" + String(repeating: "f", count: 64), "foo/foo_bar.com:8080",
        "foo_bar.com:8080",
        "xn--n3h.com/myimage:xn--n3h.com", "a__b/c--d.e", "oci/layout:latest",
    ])
    func `An image's name`(text: String) {
        #expect(ImageReference.isValid(text))
    }

    @Test(arguments: [
        "", ":justtag", "@sha256:" + String(repeating: "f", count: 64), "repo@sha256:ff", "Uppercase:tag",
        "-v",
        "--volume=/:/h",
        "a//b", "/a", "a/", "a:", "a:b:c", "a@b@c", "..", "a/../b", "a b", "a\nb", "a:\u{301}b", "é", "a_",
        "a___b",
        "a/-b",
        "oci:layout", "oci:5000/bar", "dir:80/x:tag", "docker-archive:x", "https://x.com/a",
        String(repeating: "a/", count: 128) + "a",
    ])
    func `No image's name`(text: String) {
        #expect(!ImageReference.isValid(text))
    }

    @Test(arguments: ["default", "incidents", "team a/prod", "läßt", "1"])
    func `A profile's name`(text: String) {
        #expect(ProfileName.isValid(text))
    }

    @Test(arguments: ["", "-p", "--debug", " a", "a ", "a\nb", "a]b", "[a", "a;b", "a#b", "a\"b", "a\u{1b}b"])
    func `No profile's name`(text: String) {
        #expect(!ProfileName.isValid(text))
        let credentials = SessionCredentials(
            accessKeyID: Secret("AKIA"), secretAccessKey: Secret("x"), sessionToken: Secret("y"),
            expiration: .now)
        #expect(throws: CXError.self) { try SessionKeys(credentials, profile: text) }
    }

    @Test func `What has not the form is named with its place`() throws {
        for (setting, value) in [
            (UserSetting.image, "-v"), (.region, "us east"), (.mfa, "1"), (.engine, "./x"), (.role, "x"),
        ] {
            let error = #expect(throws: CXError.self) {
                try SettingGrammar.check(Setting(value, from: .variable(setting.variable)), as: setting)
            }
            #expect(error?.description.contains("\(value) (variable \(setting.variable))") == true)
        }
    }
}

struct RoleARNTests {
    @Test(arguments: [
        "arn:aws:iam::123456789012:role/investigator", "arn:aws-us-gov:iam::123456789012:role/path/to/name",
        "arn:aws-cn:iam::123456789012:role/a+b=c,d.e@f-g_h",
    ])
    func `A role's ARN is taken`(text: String) {
        #expect(RoleARN.isValid(text))
    }

    @Test(arguments: [
        "investigator", "arn:aws:iam::12345:role/x", "arn:aws:iam::123456789012:user/x",
        "arn:aws:iam::123456789012:role/",
        "arn:aws:sts::123456789012:assumed-role/x/y", "arn:aws:iam:us-east-1:123456789012:role/x",
        "arn:aws:iam::123456789012:role/x y", "arn:aws:iam::１２３４５６７８９０１２:role/x",
        "arn:aws:iam::123456789012:role/x\n",
    ])
    func `Anything else is not`(text: String) {
        #expect(!RoleARN.isValid(text))
    }
}
