#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file complete on the disk under a passing name, ready to be moved to its own.
struct StagedFile {
  /// As the user wrote it, for messages.
  private let path: String
  /// Where it goes, symbolic links followed so that a link stays a link.
  private let target: String
  /// Where it lies now; `nil` for a device or pipe, which has been written to already.
  private let temporary: String?
  private let mayReplace: Bool

  /// Writes the content beside its place and waits until the disk has it.
  init(_ content: WholeFile.Content, mayReplace: Bool = true) throws(FlightplotError) {
    path = content.path
    self.mayReplace = mayReplace
    guard !path.isEmpty else { throw FlightplotError(.cannotCreate, "a file needs a name") }
    var found = stat()
    let exists = stat(path, &found) == 0
    if exists { try Self.checkReplacing(path, mode: found.st_mode, mayReplace: mayReplace) }
    if exists, found.st_mode & S_IFMT != S_IFREG {
      target = path
      temporary = nil
      try Self.fill(path, flags: O_WRONLY, content: content)
      return
    }
    target = Self.followingLinks(path)
    let name = Folder.passingPath(besides: target)
    temporary = name
    // A process that bore our number and was killed may have left one.
    unlink(name)
    try Self.fill(name, flags: O_WRONLY | O_CREAT | O_EXCL, content: content)
    if exists { chmod(name, found.st_mode & 0o7777) }
  }

  /// Moves the file to its name, over what was there.
  func commit() throws(FlightplotError) {
    guard let temporary else { return }
    // `link` refuses a name that is taken, which `rename` does not.
    let status = mayReplace ? rename(temporary, target) : link(temporary, target)
    guard status == 0 else {
      throw FlightplotError(.cannotCreate, "cannot write '\(path)': \(SystemFault().reason)")
    }
    if !mayReplace { unlink(temporary) }
  }

  /// Removes the file if it still lies under its passing name.
  func discard() {
    if let temporary { unlink(temporary) }
  }

  /// Says no to what is there and must not be written over.
  private static func checkReplacing(
    _ path: String, mode: mode_t, mayReplace: Bool
  ) throws(FlightplotError) {
    guard mode & S_IFMT != S_IFDIR else {
      throw FlightplotError(.cannotCreate, "cannot write '\(path)': it is a folder")
    }
    guard mayReplace else {
      throw FlightplotError(
        .cannotCreate, "'\(path)' is there already and is not written over",
        hint: "choose another name, or remove the file first")
    }
    guard access(path, W_OK) == 0 else {
      throw FlightplotError(.cannotCreate, "cannot write '\(path)': \(SystemFault().reason)")
    }
  }

  /// Opens or creates a file and writes all of the content; what it created is removed on failure.
  private static func fill(
    _ name: String, flags: Int32, content: WholeFile.Content
  ) throws(FlightplotError) {
    let descriptor = open(name, flags | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      let fault = SystemFault()
      throw FlightplotError(
        .cannotCreate, "cannot write '\(content.path)': \(fault.reason)",
        hint: fault.number == ENOENT ? "its folder has to be there: make it first" : nil)
    }
    do throws(SystemFault) {
      defer { close(descriptor) }
      try OpenFile(descriptor: descriptor).writeAll(content.bytes)
      // Devices and pipes know no fsync and say so by EINVAL.
      guard fsync(descriptor) == 0 || errno == EINVAL else { throw SystemFault() }
    } catch {
      if flags & O_CREAT != 0 { unlink(name) }
      throw FlightplotError(.readOrWrite, "writing '\(content.path)' broke off: \(error.reason)")
    }
  }

  private static func followingLinks(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
