import Evidence

/// A quantity as written: a number, a range or a hedged number, and whatever follows as its unit.
struct QuantityText {
  var amount: Hedged<Double>
  /// In lower case; empty where none is written.
  var unit: String

  /// - Parameter what: how messages name it: `mass`.
  /// - Parameter forms: the hint for a text that is no quantity at all.
  init(_ written: String, what: String, forms: String) throws(QuantityError) {
    let plain = String(written.map { $0.isWhitespace ? " " : $0 }).lowercased()
    var text = Substring(plain).drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    var hedge = HedgeWords(takenFrom: &text)
    guard let first = text.first, first != "-", first != "−" else {
      throw QuantityError(
        text.isEmpty ? "“\(written)” is no \(what)" : "a \(what) cannot be negative: “\(written)”",
        hint: forms)
    }
    var scanner = NumberScanner(text)
    guard let low = try scanner.scan() else {
      throw QuantityError("“\(written)” is no \(what)", hint: forms)
    }
    if scanner.rest.first == "+" {
      hedge.isAtLeast = true
      scanner = NumberScanner(scanner.rest.dropFirst())
    }
    var unit = Self.trimmed(scanner.rest)
    var high: Double?
    if let tail = Self.rangeTail(of: unit, between: hedge.isBetween) {
      var second = NumberScanner(tail.number)
      high = try second.scan()
      unit = Self.trimmed(second.rest)
      if !tail.unit.isEmpty, tail.unit != unit {
        throw QuantityError(
          "“\(written)” gives its two ends in different units", hint: "write 30–40 t")
      }
    }
    self.unit = String(unit)
    amount = try Self.amount(low, high, hedge, written: written, forms: forms)
  }

  private static func amount(
    _ low: Double, _ high: Double?, _ hedge: HedgeWords, written: String, forms: String
  ) throws(QuantityError) -> Hedged<Double> {
    if hedge.isAtLeast && hedge.isUpTo || high != nil && (hedge.isAtLeast || hedge.isUpTo)
      || hedge.isBetween && high == nil
    {
      throw QuantityError("“\(written)” mixes a bound and a range", hint: forms)
    }
    if let high {
      guard low <= high else {
        throw QuantityError("“\(written)” runs from more to less", hint: "write the smaller first")
      }
      return Hedged(lower: low, upper: high, isApproximate: hedge.isAbout)
    }
    if hedge.isAtLeast { return hedge.isAbout ? .atLeastAbout(low) : .atLeast(low) }
    if hedge.isUpTo { return hedge.isAbout ? .aboutRange(0, low) : .upTo(low) }
    return hedge.isAbout ? .about(low) : .exact(low)
  }

  /// What stands before and behind the sign or word between two numbers.
  private static func rangeTail(of text: Substring, between: Bool)
    -> (unit: Substring, number: Substring)?
  {
    for mark in ["–", "—", "-", "to ", between ? "and " : "to "] {
      guard let found = text.firstRange(of: mark) else { continue }
      let number = trimmed(text[found.upperBound...])
      let unit = trimmed(text[..<found.lowerBound])
      if number.first?.isASCIIDigit == true { return (unit, number) }
    }
    return nil
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text.drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    return text
  }
}

extension Substring {
  fileprivate func firstRange(of part: String) -> Range<Index>? {
    indices.first { self[$0...].hasPrefix(part) }
      .map { $0..<index($0, offsetBy: part.count) }
  }
}
