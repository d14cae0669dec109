// SPDX-License-Identifier: Apache-2.0

import Documents
import Policy
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
        for name in [
            "people", "people/ada", "people/ada/.ssh", "people/ada/.aws/sso", "people/ada/.config/gh",
        ] {
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

    @Test(arguments: [
        ".aws/credentials", ".config/gcloud", ".ssh/keys/work/id", ".librewolf", "snap/firefox/common/x",
    ])
    func `What a link in a place of keys leads to is one, with what holds it and what is in it`(link: String)
        throws
    {
        let ada = try folder.folder("people/ada")
        try folder.folder("data/secret/inner")
        try folder.folder("people/ada/" + link.split(separator: "/").dropLast().joined(separator: "/"))
        _ = try folder.link("people/ada/\(link)", to: "\(folder.path)/data/secret")
        for name in ["data", "data/secret", "data/secret/inner"] {
            #expect(
                try objection(to: "\(folder.path)/\(name)", homes: [ada])?.contains("/ada/\(link) is where")
                    == true)
        }
        #expect(try objection(to: folder.folder("data2"), homes: [ada]) == nil)
    }

    @Test func `Links in a linked folder count, in a circle too`() throws {
        let ada = try folder.folder("people/ada")
        try folder.folder("dotfiles/aws")
        let key = try folder.file("vault/credentials")
        _ = try folder.link("people/ada/.aws", to: "\(folder.path)/dotfiles/aws")
        _ = try folder.link("dotfiles/aws/credentials", to: key)
        _ = try folder.link("dotfiles/aws/again", to: "..")
        #expect(try objection(to: "\(folder.path)/vault", homes: [ada])?.contains(".aws/credentials") == true)
    }

    @Test func `Links in a folder that a variable names count`() throws {
        let store = try folder.folder("store")
        let key = try folder.file("vault/keys/team.gpg")
        _ = try folder.link("store/team.gpg", to: key)
        let vault = "\(folder.path)/vault"
        #expect(
            try objection(to: vault, environment: ["PASSWORD_STORE_DIR": store])?.contains("team.gpg") == true
        )
        #expect(try objection(to: vault) == nil)
    }

    @Test func `Where podman keeps containers is known by its configuration`() throws {
        let text = """
            [storage]
            driver = "overlay"
            #graphroot = "/not/this"
            graphroot = "/data/containers" # on the large disk
            imagestore = ""
            rootless_storage_path = '$HOME/big/$UID/storage'
            """
        #expect(EngineStorage.folders(in: text, home: "/home/ada") == ["/data/containers", "/home/ada/big"])
        let store = try folder.folder("disk/containers")
        try folder.file("xdg/containers/storage.conf", "[storage]\ngraphroot = \"\(store)\"\n")
        let environment = ["XDG_CONFIG_HOME": "\(folder.path)/xdg"]
        for name in ["disk", "disk/containers/overlay"] {
            #expect(
                try objection(to: folder.folder(name), environment: environment)?.contains("podman") == true)
        }
    }

    @Test func `A link to a home, a disk or the whole host makes no project a place of keys`() throws {
        let ada = try folder.folder("people/ada")
        try folder.folder("people/ada/.wine/dosdevices")
        for (name, target) in [
            ("z:", "/"), ("y:", "/usr"), ("h:", ada), ("p:", "\(folder.path)/people"), ("t:", "/tmp"),
        ] {
            _ = try folder.link("people/ada/.wine/dosdevices/\(name)", to: target)
        }
        #expect(try objection(to: folder.folder("people/ada/project"), homes: [ada]) == nil)
        #expect(try objection(to: folder.folder("project"), homes: [ada]) == nil)
    }

    @Test func `A home is looked through up to some number of entries`() throws {
        let ada = try folder.folder("people/ada")
        try folder.folder("people/ada/.ssh")
        for number in 0..<10 { _ = try folder.link("people/ada/.ssh/\(number)", to: "/usr/bin/env") }
        var walk = KeyLinkWalk(ada, most: 5, isAmongKeys: { _ in true }, mayHoldKeys: { _ in true })
        walk.run()
        #expect(walk.entries == 5)
        #expect(walk.links.count < 5)
    }

    @Test func `What is hidden in a home is a place of keys, but for sources and builds`() throws {
        let ada = try folder.folder("people/ada")
        for name in [
            ".okta", ".ssh-old", ".local", ".local/share/gopass/stores", ".cache/huggingface", "snap/x",
            ".cache",
            ".ssh/\u{301}x", ".SSH",
        ] {
            #expect(try objection(to: folder.folder("people/ada/\(name)"), homes: [ada]) != nil, "\(name)")
        }
        for name in [".local/src/app", ".cache/pip", ".cargo/registry", "project/.github", "snapshots"] {
            #expect(try objection(to: folder.folder("people/ada/\(name)"), homes: [ada]) == nil, "\(name)")
        }
        try folder.file("people/ada/.cargo/credentials.toml")
        #expect(try objection(to: "\(ada)/.cargo", homes: [ada]) != nil)
    }

    @Test func `A home is known by another path to it`() throws {
        let home = FileSpot(path: "/home/ada", place: .init(device: "8:1", path: "/ada"))
        #expect(
            FileSpot(path: "/srv/x", place: .init(device: "8:1", path: "/ada/.ssh")).relative(to: home)
                == ".ssh")
        #expect(
            FileSpot(path: "/srv/x", place: .init(device: "8:2", path: "/ada/.ssh")).relative(to: home) == nil
        )
        #expect(FileSpot(path: "/home/ada\u{301}").relative(to: home) == nil)
    }

    @Test func `Homes whose names differ by bytes alone are two`() {
        #expect(HomeFolders.unique(["/nowhere/caf\u{e9}", "/nowhere/cafe\u{301}"]).count == 2)
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

    @Test func `The kernel's table of mounts is read with its escapes, and by bytes`() throws {
        let table = MountTable(
            Array(
                """
                22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
                36 22 8:1 /home/ada /srv/with\\040space rw,relatime - ext4 /dev/sda1 rw
                37 22 0:5 / /srv/proc rw - proc proc rw

                """.utf8) + Array("38 22 8:1 /home/bob /srv/".utf8) + [0xff]
                + Array(" rw - ext4 /dev/sda1 rw\n".utf8))
        let spots = table.spots(below: "/srv")
        #expect(spots.map(\.path) == ["/srv/with space", "/srv/proc", "/srv/\u{fffd}"])
        #expect(spots.last?.place == MountTable.Place(device: "8:1", path: "/home/bob"))
        #expect(table.spots(below: "/srv/proc").isEmpty)
        let current = try MountTable.current()
        #expect(current.place(of: own)?.path.hasSuffix(own.pathNames.last ?? "?") == true)
        #expect(current.place(of: "/nowhere/at/all") == nil)
    }

    @Test
    func `What an overlay or a union shows is what its folders hold, but for that of the whole file system`()
    {
        let table = MountTable(
            Array(
                """
                22 1 0:9 / / rw - overlay overlay rw,lowerdir=/elsewhere,upperdir=/other
                40 22 0:40 / /srv/m rw - overlay none rw,lowerdir=/home/a\\040b:/x\\134:y::relative,upperdir=/up,workdir=/w
                41 22 0:41 / /srv/n rw - overlay none ro,lowerdir+=/one,lowerdir+=/two,datadir+=/three
                42 22 0:42 / /srv/t rw - tmpfs none rw,upperdir=/up
                43 22 0:43 / /srv/f rw - fuse.mergerfs /disk/a:/disk/b rw,user_id=0
                """.utf8))
        let layers = { table.layers(of: .init(device: $0, path: $1)) }
        #expect(layers("0:40", "/sub") == ["/home/a b/sub", "/x:y/sub", "/up/sub"])
        #expect(layers("0:41", "/") == ["/one", "/two", "/three"])
        #expect(layers("0:43", "/x") == ["/disk/a/x", "/disk/b/x"])
        let isUnknown = { table.hasUnknownLayers(.init(device: $0, path: "/")) }
        #expect(isUnknown("0:40") && !isUnknown("0:41") && !isUnknown("0:43") && !isUnknown("0:9"))
        #expect(layers("0:9", "/") == [] && layers("0:42", "/") == [])
    }
}
