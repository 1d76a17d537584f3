internal import Evidence

/// How certainty looks in KML, which knows no dashes: by colour and width of lines, by colour and
/// size of pins, and by the word behind each name.
enum KMLStyle {
  /// Each with the ids `leg-…` and `stop-…`; no icon is named, so that nothing is fetched.
  static func write(_ certainty: Certainty?, into xml: inout XMLText) {
    let (color, width, scale) = look(certainty)
    let name = name(certainty)
    xml.begin("Style", ["id": "leg-\(name)"])
    xml.begin("LineStyle")
    xml.element("color", color)
    xml.element("width", width)
    xml.end()
    xml.end()
    xml.begin("Style", ["id": "stop-\(name)"])
    xml.begin("IconStyle")
    xml.element("color", color)
    xml.element("scale", scale)
    xml.end()
    xml.end()
  }

  /// `planned` on a map without a dossier.
  static func name(_ certainty: Certainty?) -> String { certainty?.rawValue ?? "planned" }

  /// Colours as KML writes them: alpha, blue, green, red. The less certain, the paler and thinner.
  private static func look(_ certainty: Certainty?) -> (color: String, width: String, scale: String)
  {
    switch certainty {
    case .confirmed: ("ff1d1da5", "5", "1.2")
    case .reported, nil: ("ff2d27c2", "4", "1.1")
    case .inferred: ("ff1e8cf0", "2.5", "0.9")
    case .disputed: ("ffb04a8a", "2.5", "0.9")
    case .unstated: ("ffb4aea8", "2", "0.8")
    }
  }
}
