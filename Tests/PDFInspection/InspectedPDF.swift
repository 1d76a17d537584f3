import Foundation

/// A PDF file taken apart by qpdf, for tests that look at what no eye sees.
public struct InspectedPDF: Sendable {
  /// An element of the structure tree.
  public struct Element: Sendable, Hashable {
    public var role: String
    public var alternativeText: String?
    public var children: [Element]
    /// Pieces of content streams that are its own: the page, and the piece's number on it.
    public var marks: [Mark]
    /// Ids of the annotations that are its own.
    public var annotations: [String]
    public var scope: String?

    public struct Mark: Sendable, Hashable {
      public var page: Int
      public var number: Int
    }

    /// Itself and all below it, in the order of reading.
    public var all: [Element] { [self] + children.flatMap(\.all) }

    /// `P(Span Link)`.
    public var outline: String {
      children.isEmpty ? role : "\(role)(\(children.map(\.outline).joined(separator: " ")))"
    }
  }

  public struct Link: Sendable, Hashable {
    public var id: String
    /// From 1.
    public var page: Int
    public var destination: String?
    public var address: String?
    public var contents: String?
    /// Left, bottom, right, top.
    public var rectangle: [Double]
  }

  public struct Place: Sendable, Hashable {
    /// From 1.
    public var page: Int
    /// From the page's lower edge, in points.
    public var top: Double

    public init(page: Int, top: Double) {
      self.page = page
      self.top = top
    }
  }

  public struct Entry: Sendable, Hashable {
    public var title: String
    public var destination: String?
    public var children: [Entry]

    public var all: [Entry] { [self] + children.flatMap(\.all) }
  }

  public enum Fault: Error { case unreadable(String) }

  private let objects: [String: PDFObject]
  /// Names of the objects that are pages, in order.
  public let pages: [String]

  public init(_ bytes: [UInt8]) throws {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("flightplot-\(UUID().uuidString).pdf")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["qpdf", "--json=2", "--json-key=qpdf", "--json-key=pages", file.path, "-"]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    // 3 is for warnings, and a file of ours has none.
    guard process.terminationStatus == 0,
      let json = try JSONSerialization.jsonObject(with: data) as? [String: Any],
      let parts = json["qpdf"] as? [[String: Any]], parts.count == 2,
      let pages = json["pages"] as? [[String: Any]]
    else { throw Fault.unreadable("qpdf failed; is it installed (Scripts/setup --tests)?") }
    objects = parts[1].mapValues { value in
      let whole = value as? [String: Any]
      let stream = whole?["stream"] as? [String: Any]
      return PDFObject(whole?["value"] ?? stream?["dict"] ?? NSNull())
    }
    self.pages = pages.compactMap { $0["object"] as? String }
  }

  // MARK: - Objects

  public func resolved(_ object: PDFObject?) -> PDFObject {
    var object = object ?? .null
    for _ in 0..<8 {
      guard case .reference(let id) = object else { return object }
      object = objects["obj:\(id)"] ?? .null
    }
    return object
  }

  public func value(_ object: PDFObject?, _ path: String...) -> PDFObject {
    path.reduce(resolved(object)) { object, key in
      guard case .dictionary(let entries) = object else { return .null }
      return resolved(entries["/" + key])
    }
  }

  public var catalog: PDFObject { value(objects["trailer"], "Root") }

  private func raw(_ object: PDFObject, _ key: String) -> PDFObject {
    guard case .dictionary(let entries) = resolved(object) else { return .null }
    return entries["/" + key] ?? .null
  }

  private func list(_ object: PDFObject) -> [PDFObject] {
    switch resolved(object) {
    case .array(let items): items
    case .null: []
    default: [object]
    }
  }

  public func text(_ object: PDFObject) -> String? {
    switch resolved(object) {
    case .text(let text), .name(let text): text
    default: nil
    }
  }

  private func number(_ object: PDFObject) -> Double {
    if case .number(let value) = resolved(object) { value } else { .nan }
  }

  // MARK: - What tests ask for

  /// The elements below the root of the structure tree.
  public var structure: [Element] {
    list(raw(value(catalog, "StructTreeRoot"), "K")).map(element)
  }

  private func element(_ object: PDFObject) -> Element {
    var element = Element(
      role: text(value(object, "S")) ?? "?", alternativeText: text(value(object, "Alt")),
      children: [], marks: [], annotations: [], scope: text(value(object, "A", "Scope")))
    for kid in list(raw(object, "K")) {
      if case .number(let number) = resolved(kid) {
        element.marks.append(mark(raw(object, "Pg"), number))
      } else if case .reference(let id) = raw(kid, "Obj") {
        element.annotations.append(id)
      } else if case .number(let number) = value(kid, "MCID") {
        element.marks.append(mark(raw(kid, "Pg"), number))
      } else {
        element.children.append(self.element(kid))
      }
    }
    return element
  }

  private func mark(_ page: PDFObject, _ number: Double) -> Element.Mark {
    var index = 0
    if case .reference(let id) = page { index = pages.firstIndex(of: id) ?? -1 }
    return .init(page: index + 1, number: Int(number))
  }

  public var links: [Link] {
    pages.enumerated().flatMap { index, page in
      list(value(.reference(page), "Annots")).map { annotation in
        var id = ""
        if case .reference(let own) = annotation { id = own }
        return Link(
          id: id, page: index + 1, destination: text(value(annotation, "Dest")),
          address: text(value(annotation, "A", "URI")),
          contents: text(value(annotation, "Contents")),
          rectangle: list(value(annotation, "Rect")).map(number))
      }
    }
  }

  public var destinations: [String: Place] {
    let names = list(value(catalog, "Names", "Dests", "Names"))
    return stride(from: 0, to: names.count - 1, by: 2).reduce(into: [:]) { places, index in
      let target = list(names[index + 1])
      guard let name = text(names[index]), target.count == 5, case .reference(let page) = target[0],
        let number = pages.firstIndex(of: page)
      else { return }
      places[name] = Place(page: number + 1, top: self.number(target[3]))
    }
  }

  public var outline: [Entry] { entries(below: value(catalog, "Outlines")) }

  private func entries(below parent: PDFObject) -> [Entry] {
    var found: [Entry] = []
    var next = value(parent, "First")
    while next != .null, found.count < 10_000 {
      found.append(
        Entry(
          title: text(value(next, "Title")) ?? "", destination: text(value(next, "Dest")),
          children: entries(below: next)))
      next = value(next, "Next")
    }
    return found
  }

  /// What is wrong with what the file says of itself; empty for a sound one.
  public var faults: [String] {
    var faults: [String] = []
    let (places, links, elements) = (destinations, links, structure.flatMap(\.all))
    for link in links where link.address == nil {
      guard let name = link.destination, places[name] != nil else {
        faults.append("a link on page \(link.page) leads to \(link.destination ?? "nothing")")
        continue
      }
    }
    for entry in outline.flatMap(\.all)
    where entry.destination.map({ places[$0] == nil }) ?? true {
      faults.append("the outline's “\(entry.title)” leads nowhere")
    }
    for (name, place) in places.sorted(by: { $0.key < $1.key }) {
      let box = list(value(.reference(pages[place.page - 1]), "MediaBox")).map(number)
      if box.count != 4 || !(0...box[3]).contains(place.top) {
        faults.append("\(name) is not on page \(place.page)")
      }
    }
    let owned = elements.filter { $0.role == "Link" }.flatMap(\.annotations)
    if Set(owned) != Set(links.map(\.id)) || owned.count != links.count {
      faults.append("\(owned.count) elements for \(links.count) links")
    }
    for element in elements { faults += self.faults(of: element) }
    // What is drawn first is read first.
    let marks = elements.flatMap(\.marks)
    for (a, b) in zip(marks, marks.dropFirst()) where (b.page, b.number) <= (a.page, a.number) {
      faults.append("piece \(b.number) of page \(b.page) is read after piece \(a.number)")
    }
    return faults
  }

  private func faults(of element: Element) -> [String] {
    let allowed: [String: Set<String>] = [
      "Table": ["TR"], "TR": ["TH", "TD"], "TOC": ["TOCI", "TOC"], "Figure": ["Span", "Link"],
    ]
    var faults: [String] = []
    if let allowed = allowed[element.role] {
      let others = element.children.map(\.role).filter { !allowed.contains($0) }
      faults += others.map { "\($0) in \(element.role)" }
    }
    if ["Table", "TR"].contains(element.role), element.children.isEmpty {
      faults.append("an empty \(element.role)")
    }
    if ["Table", "TR", "Sect", "Document"].contains(element.role), !element.marks.isEmpty {
      faults.append("marks in \(element.role)")
    }
    if element.role == "Table", let first = element.children.first?.children.count,
      element.children.contains(where: { $0.children.count > first })
    {
      faults.append("a table with rows longer than its first")
    }
    if element.role == "Figure", element.alternativeText?.isEmpty ?? true {
      faults.append("a figure without words")
    }
    return faults
  }
}
