import Evidence
import Geo
import Routes
import Testing

@Suite struct WordingTests {
  @Test(
    arguments: [
      (0, 0, "0"), (999, 0, "999"), (1000, 0, "1,000"), (9958.096, 0, "9,958"),
      (1_234_567, 0, "1,234,567"), (0.05, 1, "0.1"), (35, 2, "35"), (34.926, 1, "34.9"),
      (-1234.5, 1, "−1,234.5"), (-0.01, 1, "0"), (0.5, 0, "1"), (99.96, 1, "100"),
    ] as [(Double, Int, String)])
  func numbers(_ value: Double, _ decimals: Int, _ text: String) {
    #expect(Wording.number(value, decimals: decimals) == text)
  }

  @Test(
    arguments: [
      (.exact(35), "35 t", "35 t"), (.about(35), "≈35 t", "about 35 t"),
      (.atLeast(99), "≥99 t", "at least 99 t"), (.upTo(50), "≤50 t", "up to 50 t"),
      (.range(30, 40), "30–40 t", "30 to 40 t"),
      (.aboutRange(30, 40), "≈30–40 t", "about 30 to 40 t"),
      (.atLeastAbout(199), "≈199+ t", "at least about 199 t"),
      (.exact(1234.4), "1,234 t", "1,234 t"), (.exact(0.5), "500 kg", "500 kg"),
      (.exact(34.92661249), "34.9 t", "34.9 t"), (.exact(7.258), "7.26 t", "7.26 t"),
    ] as [(Hedged<Double>, String, String)])
  func masses(_ tonnes: Hedged<Double>, _ symbols: String, _ words: String) {
    let mass = tonnes.map { Mass(tonnes: $0) }
    #expect(Wording.mass(mass) == symbols)
    #expect(Wording.mass(mass, style: .words) == words)
  }

  /// 35 t are 35,000 / 0.45359237 = 77,161.8 lb.
  @Test func pounds() {
    #expect(Wording.mass(.about(Mass(tonnes: 35)), unit: .pounds) == "≈77,162 lb")
  }

  @Test func people() {
    #expect(Wording.people(.about(100)) == "≈100")
    #expect(Wording.people(.atLeast(1200)) == "≥1,200")
  }

  /// 9,958.096 km: 1 NM is 1.852 km (SI), 1 mi 1.609344 km.
  @Test func distances() {
    let length = Length(meters: 9_958_096)
    #expect(Wording.distance(length) == "9,958 km")
    #expect(Wording.distance(length, unit: .nauticalMiles) == "5,377 NM")
    #expect(Wording.distance(length, unit: .miles) == "6,188 mi")
    #expect(Wording.distance(Length(meters: 5432)) == "5.4 km")
  }

  @Test func aHeadingKeepsItsHedge() {
    let stated = Claim("Two aircraft land", certainty: .reported, hedge: .reportedly)
    #expect(Wording.heading("Two aircraft land", as: stated) == "Reportedly: Two aircraft land")
    #expect(Wording.heading("Another title", as: stated) == "Another title")
    #expect(Wording.heading("Two aircraft land", as: nil) == "Two aircraft land")
    let own = Claim("Two aircraft reportedly land", certainty: .reported, hedge: .reportedly)
    #expect(Wording.heading(own.value, as: own) == own.value)
  }

  @Test func durations() {
    #expect(Wording.duration(.seconds(41_445)) == "11 h 31 min")
    // The least is rounded down and the most up, as the times of arrival are that follow from them.
    #expect(Wording.duration(.seconds(59)...Duration.seconds(61)) == "0 min–2 min")
    #expect(
      Wording.duration(.seconds(52_850)...Duration.seconds(52_870)) == "14 h 40 min–14 h 42 min")
    #expect(Wording.duration(.seconds(61)...Duration.seconds(61)) == "1 min")
    #expect(Wording.duration(.seconds(3600)...Duration.seconds(5400)) == "1 h 0 min–1 h 30 min")
  }
}
