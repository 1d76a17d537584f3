import CairoRenderer
import Layout

/// A page with a little of everything, for the eye and for the readers of files.
enum Specimen {
  static let lines: [(text: String, language: String?)] = [
    ("Maiquetía · SVMI · 35 t", nil), ("Москва · Россия", "ru"), ("مطار الدوحة · قطر 2019", "ar"),
    ("القاهرة", "ar"), ("תל אביב · נמל התעופה", "he"), ("北京首都国际机场", "zh-Hans"), ("東京 とうきょう", "ja"),
    ("서울 인천", "ko"), ("नई दिल्ली", "hi"), ("Αθήνα → ≈100", "el"),
  ]

  static var page: Page {
    Page(
      size: Size(width: 480, height: 300), background: Color(hex: "#DDE7EC"),
      layers: [
        PageLayer(name: "land", items: land),
        PageLayer(name: "routes", items: routes),
        PageLayer(name: "labels", items: labels),
        PageLayer(name: "panel", items: panel),
      ])
  }

  private static let land: [Item] = {
    let circle = Path.circle(center: Point(x: 330, y: 120), radius: 90)
    let coast = Path.polygon(
      [(220.0, 20.0), (470, 60), (430, 230), (300, 290), (250, 160)].map {
        Point(x: $0.0, y: $0.1)
      })
    let land = PathItem(
      coast, fill: Color(hex: "#F7F5F0"),
      stroke: Stroke(color: Color(red: 0.66, green: 0.73, blue: 0.77), width: 0.9), isGround: true)
    return [
      .path(land),
      .group(
        ItemGroup(
          name: "Clipped & <named>", clip: circle,
          items: [
            .path(
              PathItem(
                .rectangle(Rect(x: 300, y: 60, width: 200, height: 60)),
                fill: Color(hex: "#E9DFC9")))
          ])),
    ]
  }()

  private static let routes: [Item] = {
    var arc = Path()
    arc.move(to: Point(x: 240, y: 270))
    arc.curve(
      to: Point(x: 460, y: 40), control1: Point(x: 290, y: 190), control2: Point(x: 380, y: 110))
    return [
      .path(PathItem(arc, stroke: Stroke(color: Samples.white, width: 6, cap: .round))),
      .path(
        PathItem(
          arc,
          stroke: Stroke(
            color: Color(red: 0.76, green: 0.15, blue: 0.18), width: 2.5, dash: [8, 5]))),
    ]
  }()

  private static let halo = TextStyle.Halo(color: Samples.white, width: 1.5)

  private static var labels: [Item] {
    var items: [Item] = []
    for (index, line) in lines.enumerated() {
      let y = 30.0 + Double(index) * 26
      items.append(
        Samples.text(
          line.text, x: 16, y: y, style: Samples.style(size: 13, weight: 600, halo: halo),
          language: line.language))
      // A rule as long as the text: each writer must fill it, no more and no less.
      let width = PangoTextMeasurer()
        .measure(line.text, style: Samples.style(size: 13, weight: 600)).width
      items.append(
        .path(
          PathItem(
            .line(from: Point(x: 16, y: y + 5), to: Point(x: 16 + width, y: y + 5)),
            stroke: Stroke(color: Samples.red, width: 0.5))))
    }
    items.append(
      Samples.text(
        "9,958 km · 5,377 NM", x: 300, y: 205,
        style: Samples.style(size: 10, weight: 600, halo: halo), rotation: -0.78))
    items.append(
      Samples.text(
        "VENEZUELA", x: 290, y: 90, style: Samples.style(size: 10, weight: 500, spacing: 2)))
    items.append(
      Samples.text(
        "North Atlantic Ocean", x: 290, y: 110,
        style: Samples.style(size: 11, italic: true, spacing: 0.6)))
    return items
  }

  private static var panel: [Item] {
    var items = [Samples.square(Rect(x: 350, y: 220, width: 120, height: 70), Samples.white)]
    for (index, figure) in ["1,111.11", "9,958.10"].enumerated() {
      let style = Samples.style(size: 12, tabular: true)
      items.append(Samples.text(figure, x: 360, y: 240 + Double(index) * 16, style: style))
    }
    items.append(Samples.text("≈100", x: 425, y: 250, style: Samples.style(size: 16, weight: 700)))
    items.append(Samples.text("a < b & \"c\"", x: 360, y: 280, style: Samples.style(size: 9)))
    return items
  }

  static let info = DocumentInfo(
    title: "Two planes land at Maiquetía", author: "A & B <desk>", subject: "A specimen",
    keywords: ["flights", "Caracas"], creator: "flightplot test")
}
