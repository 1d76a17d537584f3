#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Folders by their paths.
public enum Folder {
  /// Makes a folder and those above it; one that is there already is fine.
  /// - Throws: `FlightplotError` (`cannotCreate`).
  public static func make(_ path: String) throws(FlightplotError) {
    guard !exists(path) else { return }
    let parent = of(path)
    if parent != path, parent != "." { try make(parent) }
    guard mkdir(path, 0o777) == 0 else {
      let fault = SystemFault()
      // Somebody else may have made it meanwhile.
      if exists(path) { return }
      throw FlightplotError(.cannotCreate, "cannot make the folder '\(path)': \(fault.reason)")
    }
  }

  /// The folder that a path lies in: `.` where it names none.
  public static func of(_ path: String) -> String {
    var trimmed = Substring(path)
    while trimmed.count > 1, trimmed.last == "/" { trimmed.removeLast() }
    guard let slash = trimmed.lastIndex(of: "/") else { return "." }
    return slash == trimmed.startIndex ? "/" : String(trimmed[..<slash])
  }

  private static func exists(_ path: String) -> Bool {
    var found = stat()
    return stat(path, &found) == 0 && found.st_mode & S_IFMT == S_IFDIR
  }
}
