extension Wording {
  /// A recording in a line: `day.json: 22 March 2019, 09:52–13:20 UTC`; its file alone where it has no
  /// dates.
  public func recording(_ recording: FlightRecording) -> String {
    let file = recording.track.source.file
    guard let span = recording.span else { return file }
    return book(
      "fact.noted", ["fact": file, "note": utc(from: span.lowerBound, to: span.upperBound)])
  }

  /// `22 March 2019, 09:52–13:20 UTC`, the first instant rounded down and the last up to the minute.
  public func utc(from first: Double, to last: Double) -> String {
    let (first, last) = ((first / 60).rounded(.down) * 60, (last / 60).rounded(.up) * 60)
    return book("time.utc", ["time": span(from: first, offset: 0, to: last, offset: 0)])
  }
}
