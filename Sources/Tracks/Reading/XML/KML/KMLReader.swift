internal import Diagnostics

/// KML: `gx:Track` with its times, points with time stamps, and lines that have no times.
///
/// Where a file has times, its lines are pictures of the same flight and left out.
final class KMLReader: XMLHandler {
  private(set) var documentName: String?
  private(set) var documentDescription: [UInt8] = []
  private(set) var format = TrackFormat.kml
  /// Points without times, of which some writers make the airports.
  private(set) var places: [(name: String, position: KMLPosition)] = []
  private var folderName: String?
  private var placemark: KMLPlacemark?
  private var section: KMLSection?
  private var open: [KMLElement] = []
  private var sections = KMLSections()
  private var lines = KMLLines()
  private var points: TrackBuilder?
  private var isTextBad = false
  private var isZoneAssumed = false
  private var hasNetworkLink = false
  private var isHeightAboveGround = false

  private static let placeLimit = 1000

  /// - Returns: the format, which the words in the file tell.
  static func read(
    _ input: inout ByteCursor, into assembly: TrackAssembly
  ) throws(InputFault) -> TrackFormat {
    let reader = KMLReader(assembly: assembly)
    try reader.read(&input)
    try reader.finish()
    return reader.format
  }

  override func begin(_ name: XMLName, _ attributes: XMLAttributes) throws(InputFault) {
    let element = KMLElement(name)
    let parent = open.last ?? .other
    open.append(element)
    switch element {
    case .placemark:
      placemark = KMLPlacemark()
      placemark?.line = line
    case .folder:
      folderName = nil
      points = nil
      sections.breakOff()
      lines.breakOff()
    case .multiTrack: sections.beginMultiTrack()
    case .track: section = KMLSection()
    case .when, .coord, .begin, .altitudeMode: collect()
    case .coordinates where parent == .point: collect()
    case .coordinates where parent == .lineString:
      textLimit = .max
      lines.beginLine()
      collect()
    case .name where parent == .placemark || parent == .folder || parent == .document: collect()
    case .description where parent == .placemark || parent == .document: collect()
    case .networkLink: hasNetworkLink = true
    default: break
    }
  }

  override func end(_ name: XMLName) throws(InputFault) {
    let element = open.popLast() ?? .other
    let parent = open.last ?? .other
    switch element {
    case .when, .begin: try readTime(in: parent)
    case .coord: if isCollecting { try readCoord() }
    case .coordinates: try endCoordinates(of: parent)
    case .altitudeMode: endAltitudeMode(of: parent)
    case .name: if isCollecting { endName(of: parent) }
    case .description: if isCollecting { endDescription(of: parent) }
    case .track: try endTrack()
    case .multiTrack: sections.endMultiTrack()
    case .placemark: try endPlacemark()
    case .folder:
      points = nil
      sections.breakOff()
      lines.breakOff()
    default: break
    }
    isCollecting = false
  }

  /// Takes whole positions out of a line that may be as long as the file.
  override func useText() throws(InputFault) {
    if text.count > 1 << 14, open.last == .coordinates, open.dropLast().last == .lineString {
      try useCoordinates(isEnd: false)
    }
  }

  private func useCoordinates(isEnd: Bool) throws(InputFault) {
    try lines.take(&text, isEnd: isEnd, assembly: assembly, line: line)
  }

  private func endCoordinates(of parent: KMLElement) throws(InputFault) {
    guard isCollecting else { return }
    if parent == .lineString {
      try useCoordinates(isEnd: true)
      textLimit = 1 << 16
      lines.endLine(
        name: placemark?.name ?? folderName ?? documentName, limit: assembly.limits.tracks)
    } else if parent == .point {
      placemark?.point = firstPosition(separator: UInt8(ascii: ","))
    }
  }

  private func readTime(in parent: KMLElement) throws(InputFault) {
    if (section?.count ?? 0) > assembly.limits.fixes { throw assembly.tooMany() }
    text.append(0)
    let reading = text.withUnsafeBufferPointer { bytes -> TimeText.Reading? in
      guard var p = bytes.baseAddress else { return nil }
      while p.pointee != 0, p.pointee <= 0x20 { p += 1 }
      return TimeText.take(&p)
    }
    if let reading, !reading.isZoneStated { isZoneAssumed = true }
    if parent == .track {
      // An infinite time marks one that cannot be read, until its position is known.
      let isEmpty = !text.contains { $0 > 0x20 }
      section?.add(time: reading?.seconds ?? (isEmpty ? .nan : .infinity))
    } else if parent == .timeStamp || parent == .timeSpan, let reading {
      placemark?.time = reading.seconds
    } else if parent == .timeStamp {
      placemark?.isTimeBad = true
    }
  }

  private func readCoord() throws(InputFault) {
    if (section?.count ?? 0) > assembly.limits.fixes { throw assembly.tooMany() }
    section?.add(firstPosition(separator: 0x20))
  }

  private func firstPosition(separator: UInt8) -> KMLPosition {
    text.append(0)
    return text.withUnsafeBufferPointer { bytes in
      guard var p = bytes.baseAddress else { return KMLPosition() }
      while p.pointee != 0, p.pointee <= 0x20 { p += 1 }
      return KMLPosition.take(&p, separator: separator)
    }
  }

  private func endAltitudeMode(of parent: KMLElement) {
    let mode = KMLAltitudeMode(text)
    if mode == .relativeToGround { isHeightAboveGround = true }
    switch parent {
    case .track: section?.altitudeMode = mode
    case .point: placemark?.altitudeMode = mode
    case .lineString: lines.altitudeMode = mode
    case .multiTrack: sections.altitudeMode = mode
    default: break
    }
  }

  private func endName(of parent: KMLElement) {
    let name = ByteText.string(text)
    switch parent {
    case .placemark: placemark?.name = name
    case .folder: folderName = name
    case .document:
      documentName = name
      if name?.hasPrefix("FlightAware") == true { format = .flightAwareKML }
    default: break
    }
  }

  private func endDescription(of parent: KMLElement) {
    if parent == .placemark {
      placemark?.description = text
    } else if parent == .document {
      documentDescription = text
      if ByteText.contains(text, "flightradar24.com") { format = .flightradar24KML }
    }
  }

  private func endTrack() throws(InputFault) {
    guard let section else { return }
    self.section = nil
    try sections.add(
      section, name: placemark?.name ?? folderName ?? documentName,
      isPressureAltitude: format == .flightAwareKML, assembly: assembly, line: line)
  }

  private func endPlacemark() throws(InputFault) {
    guard let placemark else { return }
    self.placemark = nil
    guard let point = placemark.point else { return }
    if placemark.time.isNaN && !placemark.isTimeBad {
      if let name = placemark.name, places.count < Self.placeLimit, point.fault == nil {
        places.append((name, point))
      }
      return
    }
    try addPoint(point, of: placemark)
  }

  private func addPoint(_ point: KMLPosition, of placemark: KMLPlacemark) throws(InputFault) {
    assembly.log.countRecord()
    if placemark.isTimeBad { return assembly.log.skip(.badTime, at: .line(placemark.line)) }
    if let reason = point.fault { return assembly.log.skip(reason, at: .line(placemark.line)) }
    var fix = Fix(time: placemark.time, latitude: point.latitude, longitude: point.longitude)
    if format == .flightradar24KML {
      Flightradar24KML.readDescription(placemark.description, into: &fix)
    } else if placemark.altitudeMode == .absolute {
      fix.geometricAltitudeMeters = Float(point.altitude)
    }
    let builder: TrackBuilder
    if let points {
      builder = points
    } else {
      builder = try assembly.addTrack(TrackIdentity(name: folderName ?? documentName))
      points = builder
    }
    try assembly.add(fix, to: builder, at: .line(placemark.line))
  }

  private func finish() throws(InputFault) {
    let isTimed = sections.builderCount > 0 || assembly.hasFixes
    if isTimed, lines.pointCount > 0 {
      assembly.log.note(
        .leftOut, "lines without times beside the times of the same file: \(lines.lineCount)")
    } else {
      try lines.finish(into: assembly)
    }
    if isZoneAssumed {
      assembly.log.note(.zoneAssumed, "times state no zone and are taken as UTC")
    }
    if isHeightAboveGround {
      assembly.log.note(
        .meaningUncertain, "altitudes above the ground are left out, as its height is not known")
    }
    switch format {
    case .flightradar24KML: Flightradar24KML.identify(self, assembly)
    case .flightAwareKML: FlightAwareKML.identify(self, assembly)
    default: noteWhatWasLeftOut()
    }
    if hasNetworkLink, !assembly.hasFixes {
      throw assembly.fault(
        "the file holds only links to other files", hint: "open the link and save what it shows")
    }
  }

  private func noteWhatWasLeftOut() {
    if !places.isEmpty {
      assembly.log.note(.leftOut, "points without times, which are no track: \(places.count)")
    }
    if sections.hasAltitude || lines.hasAltitude {
      assembly.log.note(
        .meaningUncertain,
        "altitudes are taken as heights above the sea; some writers put pressure altitudes there")
    }
  }
}
