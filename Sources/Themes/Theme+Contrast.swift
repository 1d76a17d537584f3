extension TypeRole {
  /// What text of this kind can come to stand on; a halo round it takes nothing away from that.
  var grounds: [ColorRole] {
    switch self {
    case .title, .subtitle, .footer: [.page]
    case .place, .placeDetail, .route, .scale: ColorRole.mapGrounds + [.casing]
    case .country, .storyCountry, .ocean, .sea: [.land, .sea, .highlight, .lake]
    // On land the degrees have the colour of countries' names.
    case .graticule: [.sea, .lake, .space]
    case .panelHeading, .figure, .figureLabel, .body, .bodyStrong: [.panel]
    }
  }

  /// The colours that text of this kind is set in beside the theme's: a route without a source has
  /// its own.
  var otherColors: [ColorRole] { self == .route ? [.unstated] : [] }
}

extension ColorRole {
  /// What is under everything drawn on the map.
  static let mapGrounds: [ColorRole] = [.land, .sea, .highlight, .lake, .space]

  /// Colours of routes and markers.
  static let signs: [ColorRole] = [.flight, .marker, .unstated, .ring]

  /// Where signs are drawn: on the map, on their casing, in the panel's legend.
  static let signGrounds = mapGrounds + [.casing, .panel]
}

/// WCAG 2.2, success criteria 1.4.3 and 1.4.11: text 4.5 to 1, graphics 3 to 1.
extension Theme {
  /// Every pair of colour and ground that can meet on a map and stands out too little, each pair
  /// once, in the order of the roles.
  var contrastFaults: [ContrastFault] {
    var texts: [ColorRole: [ColorRole: [TypeRole]]] = [:]
    for role in TypeRole.allCases {
      for color in [self[role].color] + role.otherColors {
        for ground in role.grounds { texts[color, default: [:]][ground, default: []].append(role) }
      }
    }
    return ColorRole.allCases.flatMap { color in
      ColorRole.allCases.compactMap { ground in
        let texts = texts[color]?[ground] ?? []
        let isSign = ColorRole.signs.contains(color) && ColorRole.signGrounds.contains(ground)
        guard !texts.isEmpty || isSign else { return nil }
        let required = texts.isEmpty ? 3 : 4.5
        let ratio = self[color].contrast(with: self[ground])
        guard ratio < required else { return nil }
        return ContrastFault(
          color: color, ground: ground, ratio: ratio, required: required, texts: texts)
      }
    }
  }
}
