public import Routes

extension StarterDossier {
  /// A dossier started from recordings: a flight for each, with who was recorded, the stops that were
  /// found and how sure they are, the times, and the file.
  ///
  /// It decodes and resolves as it stands, from the folder that the files' paths are taken from.
  ///
  /// - Parameters:
  ///   - recordings: one at least.
  ///   - columns: the mapping of columns with which CSV files were read.
  public static func text(of recordings: [FlightRecording], columns: String? = nil) -> String {
    var text = """
      # A dossier started from what was recorded. What the recording shows is confirmed; what is worked
      # out from it is inferred, with the reason in a note. Add what others say, with their sources:
      # 'flightplot check' holds it against the recording.

      flightplot: 1
      title: \(yaml(title(of: recordings)))

      # Who recorded it, as far as the file says: put the receiver or the network here.
      sources:

      """
    var recorders: [String] = []
    for recording in recordings {
      let recorder = recorder(of: recording)
      if !recorders.contains(recorder) { recorders.append(recorder) }
    }
    for (index, recorder) in recorders.enumerated() {
      text +=
        "  recorder\(index == 0 ? "" : "\(index + 1)"): "
        + "{name: \(yaml(recorder)), kind: recorded track}\n"
    }
    text += "\nflights:\n"
    var ids: [String] = []
    for recording in recordings {
      let number = recorders.firstIndex(of: self.recorder(of: recording)) ?? 0
      var flight = StarterFlight(
        recording, source: "recorder\(number == 0 ? "" : "\(number + 1)")", columns: columns,
        isOneOfSeveral: recordings.count {
          $0.track.source.file == recording.track.source.file
        } > 1)
      flight.chooseID(besides: &ids)
      text += flight.text
    }
    return text
  }

  private static func recorder(of recording: FlightRecording) -> String {
    recording.track.source.maker ?? recording.track.source.format.title
  }

  private static func title(of recordings: [FlightRecording]) -> String {
    let names = recordings.prefix(3).map(\.track.title)
    let more = recordings.count > 3 ? " and \(recordings.count - 3) more" : ""
    let day = recordings.compactMap(\.span).map(\.lowerBound).min().map {
      CalendarDay(daysSince1970: Int(($0 / 86_400).rounded(.down)))
    }
    let date = day.map { ", \(Wording.time(.day(year: $0.year, month: $0.month, day: $0.day)))" }
    return names.joined(separator: ", ") + more + (date ?? "")
  }

  /// Text in double quotes, whatever it holds.
  static func yaml(_ text: String) -> String {
    var quoted = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      // A control character would end the line or be refused.
      case _ where scalar.properties.generalCategory == .control: quoted += " "
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return "\"\(quoted)\""
  }
}
