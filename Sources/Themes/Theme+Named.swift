public import Diagnostics

extension Theme {
  /// The themes that come with the program.
  public static let names = ["newsprint", "midnight", "print"]

  /// A theme that comes with the program, by name.
  ///
  /// - Throws: `InputFault` where no theme is called so.
  public static func named(_ name: String) throws(InputFault) -> Theme {
    guard let bytes = bytes(name) else {
      throw InputFault(
        .data,
        [
          Diagnostic(
            .error, "no theme is called “\(name)”", hint: "known: \(names.joined(separator: ", "))")
        ])
    }
    return try read(bytes, file: "\(name).yaml")
  }

  /// A theme from the bytes of a file, named in messages as given.
  ///
  /// - Throws: `InputFault` with every fault of the file.
  public static func read(_ bytes: [UInt8], file: String) throws(InputFault) -> Theme {
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
