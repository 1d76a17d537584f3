/// Which names within the output folder belong to which job.
struct TakenNames {
  enum Claim: Sendable, Hashable {
    case file(String)
    /// `x-1.png`, `x-2.png` and so on for `x.png`, nobody knows how many.
    case pages(String)
  }

  private var files: [String: Int] = [:]
  /// Of numbered files by the name without number.
  private var numbered: [String: (path: String, taker: Int)] = [:]
  private var pages: [String: Int] = [:]

  /// The first name that somebody has already, and who; `nil` if all are free.
  func clash(of claims: [Claim]) -> (path: String, taker: Int)? {
    for claim in claims {
      switch claim {
      case .file(let path):
        if let taker = files[path] { return (path, taker) }
        if let taker = Self.unnumbered(path).flatMap({ pages[$0] }) { return (path, taker) }
      case .pages(let path):
        if let taken = numbered[path] { return taken }
      }
    }
    return nil
  }

  mutating func take(_ claims: [Claim], by job: Int) {
    for claim in claims {
      switch claim {
      case .file(let path):
        files[path] = job
        if let whole = Self.unnumbered(path), numbered[whole] == nil {
          numbered[whole] = (path, job)
        }
      case .pages(let path): pages[path] = job
      }
    }
  }

  /// `x.png` for `x-07.png`; `nil` for what is no picture with a number.
  private static func unnumbered(_ path: String) -> String? {
    let ending = path.suffix(4)
    guard ending.lowercased() == ".png" else { return nil }
    let stem = path.dropLast(4)
    let digits = stem.reversed().prefix { ("0"..."9").contains($0) }.count
    guard digits > 0, stem.dropLast(digits).last == "-" else { return nil }
    return String(stem.dropLast(digits + 1) + ending)
  }
}
