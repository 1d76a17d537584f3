import Diagnostics
import Foundation
import Testing
import Tracks

/// Reads a text as the bytes of a file.
func read(
  _ text: String, name: String = "a-file", columns: String? = nil,
  limits: TrackLimits = TrackLimits()
) throws -> TrackFile {
  try TrackReader.read(
    bytes: Array(text.utf8), name: name, columns: columns.map { try ColumnMapping($0) },
    limits: limits)
}

/// The one track of a text.
func readOne(_ text: String, columns: String? = nil) throws -> RecordedTrack {
  let file = try read(text, columns: columns)
  #expect(file.tracks.count == 1)
  return try #require(file.tracks.first)
}

/// The message that a text is refused with, with its place.
func fault(of text: String, columns: String? = nil, limits: TrackLimits = TrackLimits()) -> String {
  fault(of: Array(text.utf8), columns: columns, limits: limits)
}

func fault(
  of bytes: [UInt8], columns: String? = nil, limits: TrackLimits = TrackLimits()
) -> String {
  do {
    let mapping = try columns.map { try ColumnMapping($0) }
    let file = try TrackReader.read(bytes: bytes, name: "a-file", columns: mapping, limits: limits)
    return "read as \(file.summary.format) with \(file.summary.fixCount) fixes"
  } catch let fault as InputFault {
    return fault.diagnostics.map(\.description).joined(separator: "\n")
  } catch let fault as ColumnMappingFault {
    return fault.message
  } catch {
    return "\(error)"
  }
}

/// A number with one decimal and more, as tests write what they expect.
func near(_ figure: Double?, _ wanted: Double, within tolerance: Double = 1e-9) -> Bool {
  guard let figure else { return false }
  return abs(figure - wanted) <= tolerance
}

extension ReadingSummary {
  /// `bad-time 2 line 3`, for each reason.
  var skippedWords: [String] { skipped.map { "\($0.reason.rawValue) \($0.count) \($0.first)" } }
  var noteKinds: [ReadingNote.Kind] { notes.map(\.kind) }
}
