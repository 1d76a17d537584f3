import Geo

extension Wording {
  /// `daylight`, `civil twilight at dusk to night`, `not stated`.
  public static func light(_ light: LightConditions) -> String {
    switch light.knowledge {
    case .notStated: return "not stated"
    case .outsideYears: return "not known before 1900 and after 2100"
    case .known: break
    }
    let words = light.isHourKnown ? passage(light.stages) : allDay(light.stages)
    switch light.sun?.kind {
    case .staysUp?: return words + " (the sun does not set that day)"
    case .staysDown?: return words + " (the sun does not rise that day)"
    case .risesOrSets?, nil: return words
    }
  }

  /// `sunrise 06:20, sunset 18:33` by the place's clock on that day; `nil` where the sun does
  /// neither, or the day is open.
  public static func sunTimes(_ light: LightConditions) -> String? {
    guard let sun = light.sun, sun.kind == .risesOrSets else { return nil }
    func times(_ seconds: [Double]) -> String {
      seconds.map { clock(($0 / 60).rounded() * 60, offset: sun.offsetSeconds) }
        .joined(separator: " and ")
    }
    let parts = [
      sun.sunrises.isEmpty ? nil : "sunrise \(times(sun.sunrises))",
      sun.sunsets.isEmpty ? nil : "sunset \(times(sun.sunsets))",
    ]
    return parts.compactMap { $0 }.joined(separator: ", ")
  }

  static func stage(_ stage: SunCourse.Stage) -> String {
    switch stage.phase {
    case .day, .night: phase(stage.phase)
    default: phase(stage.phase) + (stage.isRising ? " at dawn" : " at dusk")
    }
  }

  private static func phase(_ phase: SunPhase) -> String {
    switch phase {
    case .day: "daylight"
    case .civilTwilight: "civil twilight"
    case .nauticalTwilight: "nautical twilight"
    case .astronomicalTwilight: "astronomical twilight"
    case .night: "night"
    }
  }

  /// What it is at any hour: `daylight at every hour`, `no daylight, night to civil twilight`.
  private static func allDay(_ stages: [SunCourse.Stage]) -> String {
    let phases = stages.map(\.phase)
    guard !phases.contains(.day) else { return "daylight at every hour" }
    let found = SunPhase.allCases.reversed().filter(phases.contains).map(phase)
    guard let darkest = found.first, let lightest = found.last else { return "not stated" }
    return "no daylight, \(darkest == lightest ? darkest : "\(darkest) to \(lightest)")"
  }

  /// From the first to the last, if it only grows lighter or only darker; else each in turn.
  private static func passage(_ stages: [SunCourse.Stage]) -> String {
    guard let first = stages.first, let last = stages.last else { return "not stated" }
    if stages.count == 1 { return stage(first) }
    let steps = stages.compactMap { SunPhase.allCases.firstIndex(of: $0.phase) }
    let isOneWay =
      zip(steps, steps.dropFirst()).allSatisfy { $0 < $1 }
      || zip(steps, steps.dropFirst()).allSatisfy { $0 > $1 }
    if isOneWay { return "\(stage(first)) to \(stage(last))" }
    return stages.map(stage).joined(separator: ", then ")
  }
}
