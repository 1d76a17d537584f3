/// The configuration FontConfig is given: where fonts lie, and nothing of the user's.
///
/// Hinting, aliases and substitutes of the machine or its user would change the bytes of a page;
/// so only the fonts themselves do.
enum FontConfiguration {
  /// What FontConfig is to read in place of its own files.
  ///
  /// - Parameter family: the only one to be taken; `nil` for all.
  static func xml(family: String?) -> String {
    let dirs = directories.map { "<dir>\($0)</dir>" }.joined()
    let caches = cacheDirectories.map { "<cachedir>\($0)</cachedir>" }.joined()
    let choice = family.map { family in
      let pattern = "<pattern><patelt name=\"family\"><string>\(family)</string></patelt></pattern>"
      // Who is accepted is not asked whether he is rejected; the empty pattern is everyone's.
      return "<selectfont><acceptfont>\(pattern)</acceptfont>"
        + "<rejectfont><pattern></pattern></rejectfont></selectfont>"
    }
    return "<fontconfig>\(dirs)\(caches)<cachedir prefix=\"xdg\">fontconfig</cachedir>"
      + "\(choice ?? "")</fontconfig>"
  }

  #if os(macOS)
    // Homebrew's casks put their fonts into the user's library.
    private static let directories = [
      "/System/Library/Fonts", "/Library/Fonts", "~/Library/Fonts", "/opt/homebrew/share/fonts",
      "/usr/local/share/fonts",
    ]
    private static let cacheDirectories = [
      "/opt/homebrew/var/cache/fontconfig", "/usr/local/var/cache/fontconfig",
    ]
  #else
    private static let directories = ["/usr/share/fonts", "/usr/local/share/fonts"]
    private static let cacheDirectories = ["/var/cache/fontconfig"]
  #endif
}
