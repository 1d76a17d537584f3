internal import Layout
internal import Phrases
internal import Routes

extension BriefingWriter {
  /// What was carried, by item, flight and operator; `nil` where nothing is said of it.
  var cargo: BriefingSection? {
    let cargo = report.cargo
    guard !cargo.items.isEmpty else { return nil }
    var table = Table([
      .init("", .share(1)), .init(book("head.mass"), isRight: true),
      .init(book("head.people"), isRight: true), .init(book("head.tkm"), isRight: true),
      .init(book("head.ofPayload"), isRight: true),
      .init(book("head.certainty"), .natural(most: 60)),
      .init(book("head.sources"), .natural(most: 60)),
    ])
    func add(
      _ name: String, _ figures: CargoFigures, _ kind: Table.Row.Kind = .plain,
      links: [Int: PageLink.Target] = [:]
    ) {
      table.add(
        [
          name, figures.mass.map { wording.mass($0) } ?? "–",
          figures.people.map { wording.people($0) } ?? "–",
          figures.work.map { wording.workFigure($0) } ?? "–",
          figures.payloadShare.map { wording.share($0) } ?? "–",
          figures.certainty.map(wording.word) ?? "–", references(figures.sources),
        ], kind, links: links)
    }
    table.isTight = isLong
    table.add([book("cargo.byItem")], .group)
    for row in cargo.items { add(row.item, row.figures, links: links(ofItem: row.item)) }
    let flights = cargo.flights.filter { !isLong || !$0.portions.isEmpty }
    if flights.count > 1 {
      table.add([book("cargo.byFlight")], .group)
      for row in flights {
        add(
          names.title(row.flightID), row.figures,
          links: cargoLinks.merging([0: page(ofFlight: row.flightID)]) { $1 })
      }
    }
    if cargo.operators.count > 1 {
      table.add([book("cargo.byOperator")], .group)
      for row in cargo.operators {
        add(
          row.names.isEmpty
            ? book("cargo.operatorNotStated") : book.joined(row.names, "list.orAgain"),
          row.figures, links: cargoLinks)
      }
    }
    add(book("cargo.inAll"), cargo.total, .total, links: cargoLinks)
    return BriefingSection(
      book("section.cargo"), anchor: "cargo",
      blocks: [.heading(book("section.cargo"), .section), .table(table)]
        + cargoNotes.map { .paragraph($0, .aside) })
  }

  /// Sums lead to all that was added.
  private var cargoLinks: [Int: PageLink.Target] {
    guard claims.hasLedger else { return [:] }
    return [1, 2, 5].reduce(into: [:]) { $0[$1] = .destination(ClaimAnchors.cargo) }
  }

  /// Each figure leads to its own claim.
  private func links(ofItem item: String) -> [Int: PageLink.Target] {
    var links: [Int: PageLink.Target] = [:]
    links[0] = evidence(ofCargo: item)
    links[1] = evidence(ofCargo: item, .mass)
    links[2] = evidence(ofCargo: item, .people)
    links[5] = links[0]
    return links
  }

  private var cargoNotes: [String] {
    let cargo = report.cargo
    var notes: [String] = []
    if cargo.flights.contains(where: { $0.portions.contains(where: \.isShared) }) {
      notes.append(book("cargo.sharedNote"))
    }
    notes.append(book("cargo.headsNote"))
    for entry in plan.cargoStatements {
      guard let leader = entry.leader else { continue }
      let numbers = plan.references(leader.sources)
      var words = book(
        "cargo.leader",
        [
          "item": entry.item.value, "leader": names.versions(leader),
          "certainty": wording.word(leader.certainty),
        ])
      words = cited(words, numbers)
      if let note = leader.note { words = book("list.semicolon", ["first": words, "last": note]) }
      notes.append(sentence(words))
    }
    return notes
  }
}
