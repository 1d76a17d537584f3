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

  /// Names of what lies in a folder, in order of their bytes; `nil` where it cannot be read.
  public static func names(in path: String) -> [String]? {
    guard let folder = opendir(path) else { return nil }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// A name beside a file that nobody else uses, for what is to take its place.
  public static func passingPath(besides path: String) -> String {
    "\(of(path))/\(StagedName.next().text)"
  }

  /// The machine's name as files in the making bear it.
  package static var hostName: String { StagedName.thisHost }

  /// Removes the files in the making that killed processes of this machine left in a folder.
  public static func removeAbandonedFiles(in path: String) {
    for name in names(in: path) ?? [] where StagedName(name)?.isAbandoned == true {
      unlink("\(path)/\(name)")
    }
  }

  /// Whether a path leads to a folder, by way of links too.
  public static func isFolder(_ path: String) -> Bool { exists(path) }

  /// Whether a path leads to what is neither file nor folder: a pipe, which may be waited for in vain,
  /// a device, which may never end.
  public static func isSpecial(_ path: String) -> Bool {
    var found = stat()
    guard stat(path, &found) == 0 else { return false }
    return ![S_IFREG, S_IFDIR].contains(found.st_mode & S_IFMT)
  }

  /// The path with all links followed; `nil` where nothing is.
  public static func resolved(_ path: String) -> String? {
    guard let found = realpath(path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }
}
