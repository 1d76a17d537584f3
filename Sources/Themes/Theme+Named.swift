public import Diagnostics
internal import Synchronization

extension Theme {
  /// The themes that come with the program.
  public static let names = ["newsprint", "midnight", "print"]

  /// Whether a wish for a theme names a file: it has a slash, or ends in `.yaml` or `.yml`.
  public static func isPath(_ wish: String) -> Bool {
    let lower = wish.lowercased()
    return wish.contains("/") || lower.hasSuffix(".yaml") || lower.hasSuffix(".yml")
  }

  /// A theme that comes with the program, by name.
  ///
  /// - Throws: `InputFault` where no theme is called so.
  public static func named(_ name: String) throws(InputFault) -> Theme {
    if let theme = known.withLock({ $0[name] }) { return theme }
    let theme = try read(source(of: name), file: "\(name).yaml").theme
    known.withLock { $0[name] = theme }
    return theme
  }

  /// The program's own, once they were asked for: reading one takes a fiftieth of a map's time.
  private static let known = Mutex<[String: Theme]>([:])

  /// The file of a theme that comes with the program, as text to start one's own from.
  ///
  /// - Throws: `InputFault` where no theme is called so.
  public static func source(of name: String) throws(InputFault) -> [UInt8] {
    if let bytes = bytes(name) { return bytes }
    let meant = Spelling.nearest(to: name, among: names).map { "did you mean “\($0)”? " } ?? ""
    throw InputFault(
      .data,
      [
        Diagnostic(
          .error, "there is no theme “\(name)”",
          hint: meant + "known: \(names.joined(separator: ", ")); "
            + "a file of your own has a slash in its path or ends in .yaml")
      ])
  }

  /// A theme from the bytes of a file, named in messages as given. A theme that `extends` one of
  /// the program's holds only what differs from it.
  ///
  /// - Throws: `InputFault` with every fault of the file.
  public static func read(_ bytes: [UInt8], file: String) throws(InputFault) -> ThemeReading {
    try ThemeReader.read(bytes, file: file)
  }

  private static func bytes(_ name: String) -> [UInt8]? {
    switch name {
    case "newsprint": PackageResources.newsprint_yaml
    case "midnight": PackageResources.midnight_yaml
    case "print": PackageResources.print_yaml
    default: nil
    }
  }
}
