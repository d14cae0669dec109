import Foundation

// SwiftPM links an executable's entry point under the module's name and calls that `main`; libFuzzer has a
// `main` of its own, which this one stands before.
@_cdecl("fuzz_main")
public func fuzzMain(_ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?) -> CInt
{
    var count = count
    var arguments = arguments
    warmUp()
    return runDriver(&count, &arguments, testOneInput)
}

/// Runs the target on its seeds without the leak checker. What Swift makes at the first use and keeps, tables
/// and caches among it, is held by pointers that the checker does not know, as those to a string's bytes: it
/// would take it for lost.
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

/// `sanitizer/lsan_interface.h` of LLVM's compiler-rt: what is allocated between the two is no leak.
@_silgen_name("__lsan_disable")
private func disableLeakCheck()
@_silgen_name("__lsan_enable")
private func enableLeakCheck()

/// FuzzerInterface of LLVM's compiler-rt: what libFuzzer's own `main` calls.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
    _ count: UnsafeMutablePointer<CInt>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
    _ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// What libFuzzer calls with each input; `CX_FUZZ_TARGET` names the target.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    target.run(Array(UnsafeBufferPointer(start: start, count: count)))
    return 0
}

private let target: any FuzzTarget.Type = {
    let name = ProcessInfo.processInfo.environment["CX_FUZZ_TARGET"]
    guard let name, let target = FuzzTargets.target(name) else {
        FileHandle.standardError.write(Data("CX_FUZZ_TARGET is none of \(FuzzTargets.names)\n".utf8))
        exit(2)
    }
    return target
}()
