public import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Files read and written as a whole: a file that is there is complete.
public enum WholeFile {
  /// A file to be, and what it shall hold.
  public struct Content: Sendable, Hashable {
    public var path: String
    public var bytes: [UInt8]

    public init(path: String, bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
    }
  }

  /// Writes files so that each is either whole or as it was before. All are written beside their
  /// places first; only when every one is safely on the disk are they moved to their names.
  /// What is no ordinary file (`/dev/null`, a pipe) is written to directly.
  ///
  /// - Parameter beforeNaming: done when all are on the disk and none has its name yet.
  /// - Throws: `FlightplotError`: `cannotCreate` if a folder is missing or may not be written to,
  ///   `readOrWrite` if the disk is full or fails; then nothing is left behind.
  public static func write(
    _ files: [Content], beforeNaming: () throws(FlightplotError) -> Void = {}
  ) throws(FlightplotError) {
    var staged: [StagedFile] = []
    do throws(FlightplotError) {
      for file in files { staged.append(try StagedFile(file)) }
      try beforeNaming()
      for file in staged { try file.commit() }
    } catch {
      // Does nothing to those already moved to their names.
      for file in staged { file.discard() }
      throw error
    }
  }

  /// Writes one file that must not be there yet.
  /// - Throws: `FlightplotError`, as `write`; `cannotCreate` also if anything bears the name.
  public static func create(_ file: Content) throws(FlightplotError) {
    let staged = try StagedFile(file, mayReplace: false)
    do throws(FlightplotError) {
      try staged.commit()
    } catch {
      staged.discard()
      throw error
    }
  }

  /// The whole of a file, or of standard input for `-`.
  /// - Throws: `InputFault`: `noInput` if it cannot be opened or is a folder, `readFault` if it
  ///   breaks off, `data` if it is larger than `limit` bytes.
  public static func read(_ path: String, limit: Int) throws(InputFault) -> [UInt8] {
    func fault(_ kind: InputFault.Kind, _ message: String) -> InputFault {
      InputFault(kind, [Diagnostic(.error, message)])
    }
    if path == "-" {
      do throws(SystemFault) {
        if let bytes = try OpenFile(descriptor: STDIN_FILENO).readAll(limit: limit) { return bytes }
      } catch {
        throw fault(.readFault, "reading standard input broke off: \(error.reason)")
      }
      throw fault(.data, "standard input holds more than \(limit / 1_000_000) MB")
    }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      let cause = SystemFault()
      throw cause.number == ENOENT
        ? fault(.noInput, "there is no file '\(path)'")
        : fault(.noInput, "cannot open '\(path)': \(cause.reason)")
    }
    defer { close(descriptor) }
    do throws(SystemFault) {
      if let bytes = try OpenFile(descriptor: descriptor).readAll(limit: limit) { return bytes }
    } catch {
      throw error.number == EISDIR
        ? fault(.noInput, "'\(path)' is a folder, not a file")
        : fault(.readFault, "reading '\(path)' broke off: \(error.reason)")
    }
    throw fault(
      .data, "'\(path)' holds more than \(limit / 1_000_000) MB, the most that is read of it")
  }
}
