// swift-tools-version: 6.2
// SPDX-License-Identifier: Apache-2.0
import PackageDescription

// scripts/fuzz sets it: the modules are instrumented, and open their insides to the fuzzer as they do to
// tests.
let isFuzzing = Context.environment["CX_FUZZ"] != nil
let sanitizers = "-sanitize=fuzzer,address"

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
    .unsafeFlags(isFuzzing ? [sanitizers, "-enable-testing"] : []),
]

let package = Package(
    name: "cx",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "cx", targets: ["cx"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
        .package(url: "https://github.com/apple/swift-system", exact: "1.8.1"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", exact: "1.0.2", traits: []),
    ],
    targets: [
        .target(name: "Addresses", swiftSettings: strict),
        .target(
            name: "Documents",
            dependencies: [
                "Addresses", "CYAML",
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            swiftSettings: strict
        ),
        .target(name: "IAM", dependencies: ["Documents", "Addresses"], swiftSettings: strict),
        .target(
            name: "ClaudePermissions", dependencies: ["IAM", "Documents", "Addresses"], swiftSettings: strict),
        .target(
            name: "Policy", dependencies: ["ClaudePermissions", "IAM", "Documents", "Addresses"],
            swiftSettings: strict),
        .target(
            name: "Firewall",
            dependencies: ["Addresses"],
            swiftSettings: strict
        ),
        .target(
            name: "Netfilter",
            dependencies: ["Firewall", "Addresses", "CNetfilter", "CLinux"],
            swiftSettings: strict
        ),
        .target(name: "GuardProtocol", dependencies: ["Firewall", "Addresses"], swiftSettings: strict),
        .target(
            name: "Guard",
            dependencies: [
                "GuardProtocol",
                "Netfilter", "Firewall", "Addresses", "CLinux",
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "SystemPackage", package: "swift-system"),
            ],
            swiftSettings: strict
        ),
        .target(
            name: "Launcher",
            dependencies: [
                "GuardProtocol", "Firewall", "Policy", "ClaudePermissions", "IAM", "Documents", "Addresses",
                "CLinux",
                .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "SystemPackage", package: "swift-system"),
            ],
            resources: [.embedInCode("Verify/Probes")],
            swiftSettings: strict
        ),
        .executableTarget(
            name: "cx",
            dependencies: [
                "Launcher", "Guard", "GuardProtocol", "Firewall", "Policy", "ClaudePermissions", "IAM",
                "Documents",
                "Addresses",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict
        ),
        .executableTarget(
            name: "ruleset-benchmark",
            dependencies: ["Netfilter", "Firewall", "Addresses"],
            path: "Benchmarks/Ruleset",
            swiftSettings: strict
        ),
        .systemLibrary(
            name: "CNetfilter",
            pkgConfig: "libnftnl",
            providers: [.apt(["libnftnl-dev", "libmnl-dev"])]
        ),
        .systemLibrary(
            name: "CYAML",
            pkgConfig: "yaml-0.1",
            providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]
        ),
        .target(name: "CLinux"),
        .target(name: "TestSupport", path: "Tests/Support", swiftSettings: strict),
        .testTarget(
            name: "AddressesTests", dependencies: ["Addresses", "TestSupport"], swiftSettings: strict),
        .testTarget(name: "DocumentsTests", dependencies: ["Documents"], swiftSettings: strict),
        .testTarget(
            name: "IAMTests", dependencies: ["IAM", "Documents", "Addresses"], exclude: ["Fixtures"],
            swiftSettings: strict),
        .testTarget(
            name: "ClaudePermissionsTests",
            dependencies: ["ClaudePermissions", "IAM", "Documents", "Addresses", "TestSupport"],
            exclude: ["Fixtures"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "PolicyTests",
            dependencies: ["Policy", "ClaudePermissions", "IAM", "Documents", "Addresses", "TestSupport"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "FirewallTests", dependencies: ["Firewall", "Addresses", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "NetfilterTests",
            dependencies: ["Netfilter", "Firewall", "Addresses", "CLinux", "TestSupport"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "GuardProtocolTests",
            dependencies: ["GuardProtocol", "Firewall", "Addresses", "CLinux"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "GuardTests",
            dependencies: [
                "Guard", "GuardProtocol", "Netfilter", "Firewall", "Addresses", "CLinux",
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "LauncherTests",
            dependencies: [
                "Launcher", "GuardProtocol", "Firewall", "Policy", "ClaudePermissions", "IAM", "Documents",
                "Addresses",
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "cxTests",
            dependencies: [
                "cx", "Launcher", "Policy", "ClaudePermissions", "Addresses",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict
        ),
        // The same functions twice: under libFuzzer, and as tests of all that was ever found.
        isFuzzing
            ? .executableTarget(
                name: "fuzz",
                dependencies: [
                    "Launcher", "Guard", "GuardProtocol", "Netfilter", "Firewall", "Policy",
                    "ClaudePermissions", "IAM",
                    "Documents", "Addresses",
                ],
                path: "Fuzz/Sources",
                exclude: ["Replay"],
                swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])],
                linkerSettings: [.unsafeFlags([sanitizers])]
            )
            : .testTarget(
                name: "FuzzTests",
                dependencies: [
                    "Launcher", "Guard", "GuardProtocol", "Netfilter", "Firewall", "Policy",
                    "ClaudePermissions", "IAM",
                    "Documents", "Addresses",
                ],
                path: "Fuzz/Sources",
                exclude: ["Driver"],
                swiftSettings: strict
            ),
    ]
)

// `make portable` sets it: the targets that need Linux are left out, and so are the files of `Launcher` and `cx`
// that need them (docs/decisions/0014-portable-build.md).
if Context.environment["CX_PORTABLE"] != nil {
    let needsLinux: Set = [
        "CLinux", "CNetfilter", "Netfilter", "Guard", "ruleset-benchmark", "NetfilterTests",
        "GuardProtocolTests", "GuardTests", "LauncherTests", "cxTests", "FuzzTests", "fuzz",
    ]
    package.targets.removeAll { needsLinux.contains($0.name) }
    for target in package.targets where ["Launcher", "cx"].contains(target.name) {
        target.dependencies.removeAll { dependency in
            if case .byNameItem(let name, _) = dependency { needsLinux.contains(name) } else { false }
        }
        target.swiftSettings?.append(.define("CX_PORTABLE"))
    }
}
