import ArgumentParser

/// A time or a span of times as written: `90min`, `1h30`, `1.5h`, `15-45min`, `1-2h`, `0`.
struct DurationRange: ExpressibleByArgument, Sendable, Hashable {
  let range: ClosedRange<Duration>

  init?(argument: String) {
    let text = argument.lowercased().filter { $0 != " " }.replacing("–", with: "-")
    let ends = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    guard (1...2).contains(ends.count), let last = Self.seconds(ends[ends.count - 1], unit: nil)
    else { return nil }
    // In `1-2h` the unit of the second is that of the first.
    let first = ends.count == 1 ? last : Self.seconds(ends[0], unit: Self.unit(of: ends[1]))
    guard let first, first <= last, last <= 7 * 86_400 else { return nil }
    range = .seconds(first) ... .seconds(last)
  }

  private static func unit(of text: String) -> String {
    String(text.reversed().prefix { $0.isLetter }.reversed())
  }

  /// Whole seconds; hours and minutes as `1h30` or `1h30min`, a number without unit only if zero.
  private static func seconds(_ text: String, unit other: String?) -> Int? {
    if let hour = text.firstIndex(of: "h"), !text.hasSuffix("h"), !text.hasSuffix("hours") {
      let rest = text[text.index(after: hour)...]
      let minutes = rest.prefix(while: \.isNumber)
      guard let whole = Int(text[..<hour]), let part = Int(minutes), part < 60,
        ["", "m", "min"].contains(rest.dropFirst(minutes.count))
      else { return nil }
      return whole < 1000 ? whole * 3600 + part * 60 : nil
    }
    let own = unit(of: text)
    guard let number = Double(text.dropLast(own.count)), number >= 0, number < 1e6 else {
      return nil
    }
    switch own.isEmpty ? other ?? "" : own {
    case "h", "hour", "hours": return Int((number * 3600).rounded())
    case "m", "min", "minute", "minutes": return Int((number * 60).rounded())
    case "": return number == 0 ? 0 : nil
    default: return nil
    }
  }
}
