internal import CPango

/// The fonts of the machine, found once and shared by every page.
///
/// Reads the system's font folders only, so that a page depends on the fonts installed and on
/// nobody's settings.
public final class FontLibrary: Sendable {
  public static let shared = FontLibrary()

  /// In which nearly every text can be set.
  var house: FontSelection { .house }
  /// Read only when a text needs more than the house's letters.
  var all: FontSelection { .all }

  private init() {}

  /// Makes these fonts the whole process's, which saves 6 ms on the first text.
  ///
  /// Pango waits for FontConfig to read the machine's settings, which nothing here uses, unless
  /// another configuration stands already. For programs, before any text; a library leaves its
  /// host's fonts alone.
  public func adoptForProcess() {
    // Whichever it is, no text asks for it: it keeps FontConfig from reading the machine's.
    if let config = (house.isEmpty ? all : house).config { FcConfigSetCurrent(config) }
  }

  /// Those of `families` that are not installed, each once, in the order given.
  public func missingFamilies(of families: [String]) -> [MissingFont] {
    var seen: Set<String> = []
    return families.filter { !has($0) && seen.insert($0).inserted }
      .map { MissingFont(family: $0, package: Self.package(for: $0)) }
  }

  /// Whether a font of the family is installed; capitals do not matter.
  public func has(_ family: String) -> Bool { house.has(family) || all.has(family) }

  /// The Debian 12 package of a family.
  private static func package(for family: String) -> String? {
    if family.hasPrefix("Inter") { return "fonts-inter" }
    if family.hasPrefix("Noto Sans CJK") || family.hasPrefix("Noto Serif CJK") {
      return "fonts-noto-cjk"
    }
    if family.hasPrefix("Noto Color Emoji") { return "fonts-noto-color-emoji" }
    if family.hasPrefix("Noto") { return "fonts-noto-core" }
    if family.hasPrefix("DejaVu") { return "fonts-dejavu-core" }
    return nil
  }
}
