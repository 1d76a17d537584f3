/// How the rows of a CSV file are read.
struct TableLayout {
  var format = TrackFormat.csv
  var separator = UInt8(ascii: ",")
  /// Whether a comma may stand before decimals.
  var acceptsDecimalComma = false
  /// What each column holds.
  var columns: [TableColumn] = []
  var altitudeFactor = 1.0
  var geometricFactor = 1.0
  var speedFactor = 1.0
  var rateFactor = 1.0
  /// Whether an altitude of 0 says that it stood on the ground, as in Flightradar24's files.
  var zeroIsGround = false
  /// Whether the first line is a row already.
  var hasHeader = true
  /// Whether rows of different callsigns are different tracks.
  var groupsByCallsign = false
  /// Notes that stand already.
  var notes: [ReadingNote] = []

  /// No file has more columns than are looked at.
  static let columnLimit = 500

  func has(_ column: TableColumn) -> Bool { columns.contains(column) }

  var hasPosition: Bool { has(.position) || (has(.latitude) && has(.longitude)) }
}
