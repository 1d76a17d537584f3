#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The name of an element without its prefix: writers choose prefixes freely, and some leave the
/// namespace out.
struct XMLName: Equatable {
  let local: ShortText

  @inline(__always)
  init(_ name: UnsafePointer<CChar>) {
    let bytes = UnsafeRawPointer(name).assumingMemoryBound(to: UInt8.self)
    var (start, p) = (bytes, bytes)
    while p.pointee != 0 {
      if p.pointee == UInt8(ascii: ":") { start = p + 1 }
      p += 1
    }
    local = ShortText(start, p)
  }
}

/// Attributes of an element.
struct XMLAttributes {
  private let list: UnsafeMutablePointer<UnsafePointer<CChar>?>?

  init(_ list: UnsafeMutablePointer<UnsafePointer<CChar>?>?) { self.list = list }

  /// The value of an attribute, up to its zero.
  @inline(__always)
  func value(_ name: StaticString) -> UnsafePointer<UInt8>? {
    guard var next = list else { return nil }
    while let found = next[0] {
      if strcmp(found, UnsafeRawPointer(name.utf8Start).assumingMemoryBound(to: CChar.self)) == 0 {
        return next[1].map { UnsafeRawPointer($0).assumingMemoryBound(to: UInt8.self) }
      }
      next += 2
    }
    return nil
  }

  /// A number; NaN where none stands there.
  @inline(__always)
  func number(_ name: StaticString) -> Double {
    guard let start = value(name) else { return .nan }
    return NumberText.number(
      start, start + strlen(UnsafeRawPointer(start).assumingMemoryBound(to: CChar.self))) ?? .nan
  }
}
