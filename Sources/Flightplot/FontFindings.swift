internal import CairoRenderer
internal import Diagnostics

/// Fonts as the front door deals with them.
public enum FontFindings {
  /// Makes Flightplot's fonts the whole process's, which saves some milliseconds on the first text.
  /// For programs that draw nothing else; a library leaves its host's fonts alone.
  public static func adoptForProcess() { FontLibrary.shared.adoptForProcess() }

  /// What to tell a user whose machine lacks fonts: the theme's first family, and whatever has no
  /// letters for some text.
  static func missing(_ families: [String], texts: [String]) -> [Diagnostic] {
    let lacking = FontLibrary.shared.missingFamilies(of: Array(families.prefix(1))).map { font in
      Diagnostic(
        .warning, "the font \(font.family) is not installed, so another stands in for it",
        hint: font.package.map { "on Debian and Ubuntu it is in the package \($0)" })
    }
    // Text that is broken into lines is measured piece by piece: the longest tells it all.
    let whole = texts.filter { text in
      !texts.contains { $0.utf8.count > text.utf8.count && $0.contains(text) }
    }
    let unreadable = whole.map { text in
      Diagnostic(
        .warning, "no installed font has all the letters of '\(text)'",
        hint: "on Debian and Ubuntu, fonts-noto-core and fonts-noto-cjk have most scripts")
    }
    return lacking + unreadable
  }
}
