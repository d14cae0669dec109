// SPDX-License-Identifier: Apache-2.0

import Policy
import Testing

@testable import Documents

@Suite struct PlacesTests {
    @Test(arguments: [
        "/", "//", "/proc", "/proc/self", "/sys", "/dev/shm", "/etc", "/etc/", "//etc", "/etc/claude-code",
        "/etc/claude-code/managed-settings.json", "/run", "/run/cx", "/tmp", "/tmp/x", "/home", "/home/agent",
        "/home/agent/.claude", "/src", "/src/inner", "/usr", "/usr/bin", "/usr/libexec/cx",
        "/usr/local/bin/aws",
        "/bin", "/lib",
    ]) func `a mount cannot cover, hold or lie in a place of cx's own`(target: String) {
        let reading = readBody("mounts: [{source: /data, target: \(target)}]")
        #expect(reading.findings.map(\.rule) == ["mounts/target"])
        #expect(reading.policy == nil)
    }

    @Test(arguments: [
        "relative", "~/x", "./x", "/a/../etc", "/a/..", "/a/./b", "\"/a:b\"", "\"/a,b\"", "\"/a\\\"b\"",
    ]) func `a target that is not a plain absolute path is refused`(target: String) {
        #expect(
            readBody("mounts: [{source: /data, target: \(target)}]").findings.map(\.rule) == ["mounts/target"]
        )
    }

    @Test(arguments: [
        ("/mnt/a", "/mnt/a"), ("/mnt//a/", "/mnt/a"), ("/etcetera", "/etcetera"), ("/src2", "/src2"),
    ])
    func `another target is allowed, without superfluous slashes`(target: String, path: String) {
        #expect(
            readBody("mounts: [{source: /data, target: \(target)}]").policy?.mounts.map(\.target) == [path])
    }

    @Test(arguments: [
        "\"~\"", "~/", "/", "/home", "/mnt", "/mnt/c", "/mnt/c/Users", "/home/ada", "/Users/ada",
        "/home/ada/.ssh",
        "/var/lib/docker", "~/.pgpass",
        "~/.aws", "~/.aws/credentials", "~//.aws", "~/.config", "~/.config/gh", "~/.ssh",
        "/run/docker", "/proc/1", "/dev", "relative", "~root/x", "~/a/../.ssh", "\"/a,b\"", "\"/a:b\"",
    ]) func `a source that shows keys, sockets or the whole home is refused`(source: String) {
        #expect(
            readBody("mounts: [{source: \(source), target: /mnt/a}]").findings.map(\.rule) == [
                "mounts/source"
            ])
    }

    @Test(arguments: [
        "~/.librewolf", "~/.okta/x", "/home/ada/.ssh-old", "~/snap/firefox/common", "~/.local",
        "~/.local/share",
        "~/.local/share/gopass/stores/root", "~/.cache", "~/.cache/huggingface", "~/.cargo",
        "~/.m2/settings.xml",
        "/var/backups", "/var/mail/ada", "/var/spool/mail", "/usr/local/etc",
    ]) func `hidden files of a home, and a system's files elsewhere, cannot be a source`(source: String) {
        #expect(
            readBody("mounts: [{source: \(source), target: /mnt/a}]").findings.map(\.rule) == [
                "mounts/source"
            ])
    }

    @Test(arguments: [
        "~/project/.github", "~/.cargo/registry", "~/.m2/repository", "~/.gradle/caches", "~/.cache/pip",
        "~/.local/src/app", "/home/ada/.rustup/toolchains", "/srv/.hidden", "~/snapshots", "/var/lib/app",
    ]) func `sources and builds are a source, hidden or not`(source: String) {
        #expect(readBody("mounts: [{source: \(source), target: /mnt/a}]").findings == [])
    }

    @Test(arguments: [
        "~/.ssh/\u{301}x", "/home/ada/.aws/\u{301}", "/etc/\u{301}x", "/home/\u{301}ada", "/srv/a,\u{301}b",
        "/srv/a:\u{301}b",
    ])
    func `a mark hides neither a place of keys nor what separates fields`(source: String) {
        #expect(
            readBody("mounts: [{source: \"\(source)\", target: /mnt/a}]").findings.map(\.rule) == [
                "mounts/source"
            ])
    }

    @Test(arguments: [
        "/run/docker.sock", "/var/run/docker.sock", "/srv/a.sock", "/tmp/ssh-abc/agent.1", "/tmp/.X11-unix",
    ])
    func `a source that is called as sockets are is refused`(source: String) {
        #expect(
            readBody("mounts: [{source: \(source), target: /mnt/a}]").findings.map(\.rule) == [
                "mounts/socket"
            ])
    }

    @Test func `a link into a place of keys is refused, another one a warning`() {
        let rules = { (end: String) in
            PolicyReader(file: { _ in .link("~/notes", leadsTo: end) }).read(
                PolicySource(path: "p", text: "cx: 1\nname: a\nmounts: [{source: ~/notes, target: /mnt/a}]")
            ).findings.map(\.rule)
        }
        #expect(rules("~/.aws") == ["mounts/source"])
        #expect(rules("/srv/notes") == ["mounts/link"])
    }

    @Test func `a line end in a path is refused`() {
        #expect(
            readBody(#"mounts: [{source: "/a\nb", target: "/b\nc"}]"#).findings.map(\.rule)
                == ["shape/invalid-value", "shape/invalid-value"])
    }

    @Test(arguments: ["/", "/etc", "/home/agent", "/tmp", "src", "/src/../etc", "/usr"])
    func `the workspace cannot be at a place of cx's own`(at: String) {
        #expect(readBody("workspace: {at: \(at)}").places == ["workspace/place 3:17"])
    }

    @Test func `a mount is compared with the workspace's own place`() {
        let reading = readBody("workspace: {at: /code}\nmounts: [{source: /data, target: /code/data}]")
        #expect(reading.places == ["mounts/target 4:10"])
        #expect(readBody("workspace: {at: /code}\nmounts: [{source: /data, target: /src}]").findings == [])
    }

    @Test func `two mounts cannot overlap`() {
        let reading = readBody(
            "mounts: [{source: /a, target: /mnt}, {source: /b, target: /mnt/b}, {source: /c, target: /opt/c}]"
        )
        #expect(reading.places == ["shape/duplicate-entry 3:38"])
    }

    @Test func `the workspace is read-only at /src unless the policy says otherwise`() {
        #expect(readBody("").policy?.workspace == Workspace(access: .readOnly, at: "/src"))
    }
}
