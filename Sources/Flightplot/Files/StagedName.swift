internal import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Tells the files that this process stages from one another.
private let stagedCount = Atomic<Int>(0)

/// The passing name of a file in the making: `.flightplot-HOST-PROCESS-NUMBER.part`.
///
/// It tells who is making the file, so that what a killed process left can be told from what another
/// one, perhaps on another machine, still works on.
struct StagedName {
  private static let prefix = ".flightplot-"
  private static let suffix = ".part"

  var host = Self.thisHost
  var process = Int(getpid())
  var number: Int

  var text: String { "\(Self.prefix)\(host)-\(process)-\(number)\(Self.suffix)" }

  /// A name that no other file in the making has.
  static func next() -> StagedName {
    StagedName(number: stagedCount.add(1, ordering: .relaxed).newValue)
  }

  private init(number: Int) { self.number = number }

  init?(_ text: String) {
    guard text.hasPrefix(Self.prefix), text.hasSuffix(Self.suffix) else { return nil }
    let parts = text.dropFirst(Self.prefix.count).dropLast(Self.suffix.count)
      .split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, let process = Int(parts[1]), let number = Int(parts[2]) else {
      return nil
    }
    host = String(parts[0])
    self.process = process
    self.number = number
  }

  /// Whether nobody works on it any more: its process, of this machine, is gone.
  var isAbandoned: Bool {
    guard host == Self.thisHost, let id = pid_t(exactly: process), id > 0 else { return false }
    return kill(id, 0) != 0 && errno == ESRCH
  }

  /// Letters and figures of the machine's name.
  static let thisHost: String = {
    var name = [CChar](repeating: 0, count: 256)
    guard gethostname(&name, name.count - 1) == 0 else { return "host" }
    let text = String(
      decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let plain = text.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
    return plain.isEmpty ? "host" : String(plain.prefix(40))
  }()
}
