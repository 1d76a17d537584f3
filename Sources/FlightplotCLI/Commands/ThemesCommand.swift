import ArgumentParser
import Flightplot

/// `flightplot themes`: the themes there are, and a file to begin one's own with.
struct ThemesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "themes",
    abstract: "List the themes, or print one as a file to begin your own with.",
    discussion: """
      A theme gives the colours, widths and type of a map. To make your own:

        flightplot themes newsprint > desk.yaml
        flightplot map SVO-CCS --theme desk.yaml

      A dossier names it by 'map: {theme: desk.yaml}', looked for in the dossier's folder. A theme \
      that begins with 'extends: newsprint' holds only what differs. Text that stands out too \
      little from its ground, below 4.5 to 1 (WCAG 2.2), is a warning.
      """)

  @Argument(help: ArgumentHelp("Print this theme's file.", valueName: "theme"))
  var name: ArgumentText?

  func run() throws {
    if let name {
      try StandardStream.output.write(try BuiltInThemes.source(of: name.text))
      return
    }
    var table = TextTable([("name", .left), ("for", .left)])
    for name in BuiltInThemes.names {
      table.add([name, Self.firstComment(try BuiltInThemes.source(of: name))])
    }
    try StandardStream.output.write(table.text)
  }

  /// What a theme's file says of itself on its first line.
  private static func firstComment(_ bytes: [UInt8]) -> String {
    let line = String(decoding: bytes.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
    return String(line.drop { $0 == "#" || $0 == " " })
  }
}
