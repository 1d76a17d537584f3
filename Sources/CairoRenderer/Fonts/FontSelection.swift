internal import CPango

/// Fonts of the machine as FontConfig knows them.
final class FontSelection: @unchecked Sendable {
  // Unchecked: the configuration is built before anyone can see it and never changed afterwards;
  // FontConfig counts its references and reads it from several threads safely since 2.10.

  /// Those of the themes' own family, in which nearly every text is set. FontConfig sorts all fonts it
  /// is given for each weight and slope, which takes 1 ms with some hundreds of them.
  static let house = FontSelection(family: "Inter")
  /// Made on first use; takes about 0.5 ms where FontConfig's cache is up to date, seconds where it has
  /// to be made.
  static let all = FontSelection(family: nil)

  let config: OpaquePointer?
  /// In lower case.
  private let installed: Set<String>

  private init(family: String?) {
    let config = FcConfigCreate()
    let isRead = FontConfiguration.xml(family: family).withCString { text in
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

  var isEmpty: Bool { installed.isEmpty }

  /// Whether a font of the family is among them; capitals do not matter.
  func has(_ family: String) -> Bool { installed.contains(family.lowercased()) }

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
}
