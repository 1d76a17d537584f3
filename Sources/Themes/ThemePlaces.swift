internal import Diagnostics

/// Where a theme's file gives its colours.
struct ThemePlaces {
  private var colors: [String: FileLocation] = [:]
  private let file: String

  init(_ root: MarkedNode?, file: String) {
    self.file = file
    guard case .mapping(let entries) = root?.content,
      case .mapping(let colors) = entries.first(where: { $0.key == "colors" })?.value.content
    else { return }
    for color in colors { self.colors[color.key] = color.value.location }
  }

  /// The colour that stands out too little, else the ground it does so from, else the file: a
  /// partial theme need not give both.
  func location(of fault: ContrastFault) -> FileLocation {
    colors[fault.color.rawValue] ?? colors[fault.ground.rawValue] ?? FileLocation(file: file)
  }
}
