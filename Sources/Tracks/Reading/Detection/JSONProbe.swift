internal import Diagnostics

/// Which kind of JSON it is, by the keys of its outermost object.
enum JSONProbe {
  static func kind(of input: inout ByteCursor) throws(InputFault) -> FormatDetector.Kind {
    let keys = keys(input.next, input.end)
    func has(_ words: StaticString...) -> Bool { words.contains { keys.contains(ShortText($0)) } }
    if has("trace") || (has("icao") && has("timestamp", "r", "t")) { return .readsbTrace }
    if has("states") { return .openSkyStates }
    if has("path"), has("icao24", "callsign", "calllsign") { return .openSkyTrack }
    if has("result") || (has("track") && has("identification", "aircraft", "airport"))
      || (has("flight") && !has("type"))
    {
      return .flightradar24JSON
    }
    if has("type"), has("features", "geometry", "coordinates", "geometries", "properties", "bbox") {
      return .geoJSON
    }
    if has("now"), has("aircraft") {
      throw input.fault(
        "the file is a receiver's list of aircraft at one moment, of which no tracks are read",
        hint: "save the trace of the aircraft, such as trace_full_ac671b.json")
    }
    if input.isAtLastBytes, !isWhole(input) { throw input.brokenOff(at: input.end) }
    let names = keys.prefix(10).map { "“\($0.text)”" }.joined(separator: ", ")
    throw input.fault(
      "the file is JSON of no kind that tracks are read from",
      hint: keys.isEmpty ? nil : "its keys are \(names)")
  }

  private static func isWhole(_ input: borrowing ByteCursor) -> Bool {
    var p = input.end
    while p > input.next, p[-1] <= 0x20 { p -= 1 }
    return p > input.next && (p[-1] == UInt8(ascii: "}") || p[-1] == UInt8(ascii: "]"))
  }

  /// The keys of the outermost object, or of the first object in the outermost list, as far as they
  /// stand in memory.
  private static func keys(
    _ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>
  ) -> [ShortText] {
    var found: [ShortText] = []
    var depth = 0
    var p = start
    // A list around the object adds one.
    let wanted = start.pointee == UInt8(ascii: "[") ? 2 : 1
    while p < end, found.count < 100 {
      switch p.pointee {
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: "\""):
        let text = p + 1
        p = text
        while p < end, p.pointee != UInt8(ascii: "\"") {
          if p.pointee == UInt8(ascii: "\\") { p += 1 }
          p += 1
        }
        guard p < end else { return found }
        var q = p + 1
        while q < end, q.pointee <= 0x20 { q += 1 }
        if depth == wanted, q < end, q.pointee == UInt8(ascii: ":"), p - text <= 16 {
          found.append(ShortText(text, p))
        }
      default: break
      }
      p += 1
    }
    return found
  }
}
