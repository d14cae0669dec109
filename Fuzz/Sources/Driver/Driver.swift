// SPDX-License-Identifier: Apache-2.0

import Foundation

// SwiftPM links an executable's entry point under the name `MODULE_main` and calls that as `main`. This
// function is that entry point, and takes the place of libFuzzer's own `main`.
@_cdecl("fuzz_main")
public func fuzzMain(_ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?) -> CInt
{
    var count = count
    var arguments = arguments
    warmUp()
    return runDriver(&count, &arguments, testOneInput)
}

/// Runs the target on its seeds without the leak checker.
///
/// Swift makes tables and caches at their first use and keeps them. The checker does not know the pointers
/// that hold them, such as those to a string's bytes, and would report them as leaks.
private func warmUp() {
    guard let folder = ProcessInfo.processInfo.environment["CX_FUZZ_SEEDS"],
        let names = try? FileManager.default.contentsOfDirectory(atPath: folder)
    else { return }
    disableLeakCheck()
    defer { enableLeakCheck() }
    for name in names.sorted() {
        guard let seed = FileManager.default.contents(atPath: "\(folder)/\(name)") else { continue }
        target.run(Array(seed))
    }
}

/// The functions of `sanitizer/lsan_interface.h` of LLVM's compiler-rt. Memory that is allocated between the
/// two calls is not a leak.
@_silgen_name("__lsan_disable")
private func disableLeakCheck()
@_silgen_name("__lsan_enable")
private func enableLeakCheck()

/// The function of LLVM's compiler-rt (FuzzerInterface) that libFuzzer's own `main` calls.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
    _ count: UnsafeMutablePointer<CInt>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
    _ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// The function that libFuzzer calls with each input. `CX_FUZZ_TARGET` names the target.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    target.run(Array(UnsafeBufferPointer(start: start, count: count)))
    return 0
}

private let target: any FuzzTarget.Type = {
    let name = ProcessInfo.processInfo.environment["CX_FUZZ_TARGET"]
    guard let name, let target = FuzzTargets.target(name) else {
        FileHandle.standardError.write(Data("CX_FUZZ_TARGET must be one of \(FuzzTargets.names)\n".utf8))
        exit(2)
    }
    return target
}()
