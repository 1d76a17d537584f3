internal import Tracks

extension FlightRecording {
  /// What a reader knows the track by: its callsign; the registration where there are several; else
  /// what the file is called, without folder and ending.
  public var name: String {
    let callsigns = Set(track.identity.callsigns.map(\.text))
    if callsigns.count > 1, let registration = track.identity.registration { return registration }
    let title = track.title
    guard title == track.source.file else { return title }
    let file = title.split(separator: "/").last.map(String.init) ?? title
    guard let dot = file.firstIndex(of: "."), dot != file.startIndex else { return file }
    return String(file[..<dot])
  }
}
