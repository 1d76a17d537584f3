internal import CPango

/// The fonts of the machine, found once and shared by every page.
///
/// Reads the system's font folders only, so that a page depends on the fonts installed and on
/// nobody's settings.
public final class FontLibrary: @unchecked Sendable {
  // Unchecked: the configuration is built before anyone can see it and never changed afterwards;
  // FontConfig counts its references and reads it from several threads safely since 2.10.

  /// Made on first use; takes about 0.5 ms where FontConfig's cache is up to date, seconds where
  /// it has to be made.
  public static let shared = FontLibrary()

  let config: OpaquePointer?
  private let installed: Set<String>

  private init() {
    let config = FcConfigCreate()
    let isRead = FontConfiguration.xml.withCString { text in
      text.withMemoryRebound(to: FcChar8.self, capacity: 1) {
        FcConfigParseAndLoadFromMemory(config, $0, FcTrue)
      }
    }
    if config != nil, isRead != 0, FcConfigBuildFonts(config) != 0 {
      self.config = config
    } else {
      FcConfigDestroy(config)
      self.config = nil
    }
    installed = Self.families(of: self.config)
  }

  /// Makes these fonts the whole process's, which saves 6 ms on the first text.
  ///
  /// Pango waits for FontConfig to read the machine's settings, which nothing here uses, unless
  /// another configuration stands already. For programs, before any text; a library leaves its
  /// host's fonts alone.
  public func adoptForProcess() {
    if let config { FcConfigSetCurrent(config) }
  }

  /// Those of `families` that are not installed, each once, in the order given.
  public func missingFamilies(of families: [String]) -> [MissingFont] {
    var seen: Set<String> = []
    return families.filter { !has($0) && seen.insert($0).inserted }
      .map { MissingFont(family: $0, package: Self.package(for: $0)) }
  }

  /// Whether a font of the family is installed; capitals do not matter.
  public func has(_ family: String) -> Bool { installed.contains(family.lowercased()) }

  private static func families(of config: OpaquePointer?) -> Set<String> {
    guard let config, let set = FcConfigGetFonts(config, FcSetSystem) else { return [] }
    var names: Set<String> = []
    for index in 0..<Int(set.pointee.nfont) {
      let pattern = set.pointee.fonts[index]
      var name: UnsafeMutablePointer<FcChar8>?
      var position: Int32 = 0
      while FcPatternGetString(pattern, FC_FAMILY, position, &name) == FcResultMatch,
        let text = name
      {
        names.insert(String(cString: text).lowercased())
        position += 1
      }
    }
    return names
  }

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
