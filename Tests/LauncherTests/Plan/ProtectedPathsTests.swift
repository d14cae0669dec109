import Testing

@testable import Launcher

struct ProtectedPathsTests {
    private let folder: TemporaryFolder
    private let own: String

    init() throws {
        folder = try TemporaryFolder()
        own = try folder.folder("own")
    }

    private func objection(
        to path: String, homes: [String] = [], home: String? = nil, environment: [String: String] = [:]
    ) throws -> String? {
        try ProtectedPaths(home: home ?? own, homes: homes, environment: environment).objection(to: path)
    }

    @Test func `Another person's home, what holds it and the keys in it are as the caller's`() throws {
        let ada = try folder.folder("people/ada")
        for name in ["people", "people/ada", "people/ada/.ssh", "people/ada/.aws/sso", "people/ada/.config/gh"] {
            #expect(try objection(to: folder.folder(name), homes: [ada]) != nil, "\(name)")
        }
        for name in ["people/ada/project", "people/adam", "own/project"] {
            #expect(try objection(to: folder.folder(name), homes: [ada]) == nil, "\(name)")
        }
    }

    @Test func `A home is found by the link that leads to it, and its keys where they really are`() throws {
        try folder.folder("disk/ada/.ssh")
        try folder.folder("dotfiles/aws")
        let link = try folder.link("ada", to: "\(folder.path)/disk/ada")
        _ = try folder.link("disk/ada/.aws", to: "\(folder.path)/dotfiles/aws")
        for name in ["disk", "disk/ada", "disk/ada/.ssh", "dotfiles", "dotfiles/aws"] {
            #expect(try objection(to: "\(folder.path)/\(name)", homes: [link]) != nil, "\(name)")
        }
    }

    @Test func `A home that is the whole file system is none`() throws {
        let project = try folder.folder("project")
        #expect(try objection(to: project, homes: ["/", "//", ""], home: "/") == nil)
        #expect(try objection(to: "/", homes: ["/"]) != nil)
    }

    @Test func `What is called as homes are is one, without an account`() throws {
        #expect(try objection(to: "/home") != nil)
        #expect(try objection(to: "/home/nobody-has-this") != nil)
        #expect(try objection(to: "/home/nobody-has-this/.kube") != nil)
        #expect(try objection(to: "/home/nobody-has-this/project") == nil)
        #expect(try objection(to: "/root") != nil)
    }

    @Test func `Places where a variable says that keys are`() throws {
        let keys = try folder.file("project/keys")
        let other = try folder.file("elsewhere/config")
        for environment in [["AWS_SHARED_CREDENTIALS_FILE": keys], ["KUBECONFIG": "\(other):\(keys)"]] {
            #expect(try objection(to: "\(folder.path)/project", environment: environment) != nil)
        }
        #expect(try objection(to: "\(folder.path)/project", environment: ["KUBECONFIG": other]) == nil)
        #expect(try objection(to: "\(folder.path)/project", environment: ["XDG_CONFIG_HOME": "/"]) == nil)
    }

    @Test func `Every account with a login shell has a home, and so has whoever called sudo`() {
        let homes = HomeFolders.all(environment: ["SUDO_UID": "1", "HOME": "/srv/elsewhere"])
        #expect(homes.contains("/root") && homes.contains("/srv/elsewhere"))
        #expect(Accounts.home(of: 1).map(homes.contains) != false)
        #expect(!homes.contains("/"))
    }

    @Test func `The kernel's table of mounts is read with its escapes`() throws {
        let table = MountTable(
            """
            22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
            36 22 8:1 /home/ada /srv/with\\040space rw,relatime - ext4 /dev/sda1 rw
            37 22 0:5 / /srv/proc rw - proc proc rw
            """)
        #expect(table.points(below: "/srv") == ["/srv/with space", "/srv/proc"])
        #expect(table.points(below: "/srv/proc") == [])
        let current = try MountTable.current()
        #expect(current.place(of: own)?.path.hasSuffix(String(own.split(separator: "/").last ?? "?")) == true)
        #expect(current.place(of: "/nowhere/at/all") == nil)
    }
}
