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

  /// Whether both exist and are one file.
  static func isSame(_ a: String, _ b: String) -> Bool {
    var (first, second) = (stat(), stat())
    guard stat(a, &first) == 0, stat(b, &second) == 0 else { return false }
    return first.st_dev == second.st_dev && first.st_ino == second.st_ino
  }
}
