import Glibc

/// The target that the variable FUZZ_TARGET names.
private let take: @Sendable ([UInt8]) -> Void = {
  let name = getenv("FUZZ_TARGET").map { String(cString: $0) } ?? ""
  if let target = FuzzTarget(rawValue: name) { return { target.take($0) } }
  if let target = TrackTarget(rawValue: name) { return { target.take($0) } }
  if let target = FixesTarget(rawValue: name) { return { target.take($0) } }
  if let target = RecordedDossierTarget(rawValue: name) { return { target.take($0) } }
  let names =
    FuzzTarget.allCases.map(\.rawValue) + TrackTarget.allCases.map(\.rawValue)
    + FixesTarget.allCases.map(\.rawValue) + RecordedDossierTarget.allCases.map(\.rawValue)
  fatalError("FUZZ_TARGET is none of \(names)")
}()

/// What libFuzzer calls with each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func takeInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  take(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}
