// SPDX-License-Identifier: Apache-2.0

import Addresses
import Foundation
import Policy
import Testing

@testable import Launcher

struct AddressRangeStoreTests {
    private let home: TemporaryFolder
    private let store: AddressRangeStore
    private let shipped = PublishedRanges.shipped.created

    init() throws {
        home = try TemporaryFolder()
        store = Samples.ranges(home: home.path)
    }

    private func ranges(_ created: Int) throws -> PublishedRanges {
        PublishedRanges(
            created: created, text: "GLOBAL AMAZON 18.160.0.0/15\nus-east-1 AMAZON 52.94.0.0/22\n")
    }

    private func damage(_ change: (String) -> String) throws {
        let text = try String(contentsOfFile: store.path, encoding: .utf8)
        let changed = change(text)
        #expect(changed != text)
        try home.file(".local/share/cx/address-ranges", changed, mode: 0o600)
    }

    @Test func `without a file those that cx ships are in force`() throws {
        let now = Date(timeIntervalSince1970: Double(shipped) + 91.5 * 86_400)
        let present = try store.inForce(at: now)
        #expect(present.source == .shipped)
        #expect(present.published == .shipped)
        #expect(present.age == 91 && present.isOld)
        #expect(present.advice?.contains("cx ranges update") == true)
        #expect(try !store.inForce(at: now - 2 * 86_400).isOld)
    }

    @Test func `what was put in force is read back, and nothing else is left`() throws {
        let newer = try ranges(shipped + 1)
        try store.put(newer, isPinned: false)
        #expect(try store.inForce().published == newer)
        #expect(try store.inForce().source == .file("\(home.path)/.local/share/cx/address-ranges"))
        let folder = "\(home.path)/.local/share/cx"
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["address-ranges"])
    }

    @Test func `those that cx ships win over an older file, unless the user pinned it`() throws {
        let older = try ranges(shipped - 1)
        try store.put(older, isPinned: false)
        #expect(try store.inForce().source == .shipped)
        try store.put(older, isPinned: true)
        #expect(try store.inForce().published == older)
    }

    @Test(
        arguments: [
            { $0.replacing("52.94.0.0", with: "52.95.0.0") }, { String($0.dropLast()) }, { $0 + "\n" },
            { $0 + "us-east-1 S3 52.94.0.0/22\n" }, { _ in "" }, { $0.replacing("newest", with: "pinned") },
            { $0.replacing("cx-address-ranges-1", with: "cx-address-ranges-2") }, { String($0.prefix(40)) },
            { $0.replacing("newest", with: "later") }, { "\n" + $0 },
            { $0.replacing("sha256:", with: "sha256: ") }, { $0.replacing("-1 1", with: "-1 2") },
        ] as [@Sendable (String) -> String])
    func `a file with one byte wrong is an error that says what to do`(change: @Sendable (String) -> String)
        throws
    {
        try store.put(ranges(shipped + 1), isPinned: false)
        try damage(change)
        let error = #expect(throws: CXError.self) { try store.inForce() }
        #expect(error?.what.contains("is damaged") == true)
        #expect(error?.advice?.contains("cx ranges update") == true)
    }

    @Test(arguments: [0o666, 0o602, 0o620, 0o660])
    func `a file that others may write decides nothing`(mode: Int) throws {
        try store.put(ranges(shipped + 1), isPinned: false)
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: store.path)
        #expect(throws: CXError.self) { try store.inForce() }
    }

    @Test(arguments: [0o777, 0o770, 0o702])
    func `a folder that others may write decides nothing, and nothing is put there`(mode: Int) throws {
        try store.put(ranges(shipped + 1), isPinned: false)
        try FileManager.default.setAttributes(
            [.posixPermissions: mode], ofItemAtPath: "\(home.path)/.local/share/cx")
        #expect(throws: CXError.self) { try store.inForce() }
        #expect(throws: CXError.self) { try store.put(ranges(shipped + 2), isPinned: false) }
    }

    @Test func `a folder above it that others may write counts too`() throws {
        try store.put(ranges(shipped + 1), isPinned: false)
        try FileManager.default.setAttributes([.posixPermissions: 0o777], ofItemAtPath: "\(home.path)/.local")
        let error = #expect(throws: CXError.self) { try store.inForce() }
        #expect(error?.what.contains("others may change AWS's address ranges") == true)
    }

    @Test func `a link that leads nowhere is no reason to go on with others`() throws {
        try home.folder(".local/share/cx")
        _ = try home.link(".local/share/cx/address-ranges", to: "/nowhere")
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o700], ofItemAtPath: "\(home.path)/.local/share/cx")
        #expect(throws: CXError.self) { try store.inForce() }
    }

    @Test func `XDG_DATA_HOME says where`() throws {
        let folder = try home.folder("elsewhere")
        let store = AddressRangeStore(home: home.path, user: getuid(), environment: ["XDG_DATA_HOME": folder])
        try store.put(ranges(shipped + 1), isPinned: false)
        #expect(FileManager.default.fileExists(atPath: "\(folder)/cx/address-ranges"))
    }
}
