internal import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Tells whether two paths lead to one file, by way of links and other spellings too.
public enum SameFile {
  /// Refuses to write over what is being read.
  /// - Throws: `FlightplotError` (`usage`) for the first output that is one of the inputs.
  public static func refuse(outputs: [String], over inputs: [String]) throws(FlightplotError) {
    for output in outputs {
      guard let input = inputs.first(where: { isSame($0, output) }) else { continue }
      throw FlightplotError(
        .usage,
        [
          Diagnostic(
            .error, "'\(output)' is '\(input)', which is being read, and is not written over",
            hint: "give the output another name")
        ])
    }
  }

  /// What two spellings of one path, or two links to one file, have in common.
  public static func identity(_ path: String) -> String {
    let isDevice = path.hasPrefix("/dev/")
    if !isDevice, let found = number(path) { return found }
    let name = path.split(separator: "/").last ?? ""
    return "\(number(Folder.of(path)) ?? Folder.of(path))/\(name)"
  }

  /// Device and number of a file or folder that exists.
  private static func number(_ path: String) -> String? {
    var found = stat()
    guard stat(path, &found) == 0 else { return nil }
    return "\(found.st_dev):\(found.st_ino)"
  }

  /// Whether both exist and are one file.
  static func isSame(_ a: String, _ b: String) -> Bool {
    var (first, second) = (stat(), stat())
    guard stat(a, &first) == 0, stat(b, &second) == 0 else { return false }
    return first.st_dev == second.st_dev && first.st_ino == second.st_ino
  }
}
