extension BriefingSection {
  /// The same with the rows of all tables as close as lines of text.
  var withTightTables: BriefingSection { withTightTables(closeToHeadings: false) }

  /// The same without air between the tables and their headings either.
  var withTightestTables: BriefingSection { withTightTables(closeToHeadings: true) }

  private func withTightTables(closeToHeadings: Bool) -> BriefingSection {
    var section = self
    section.blocks = blocks.map { block in
      guard case .table(var table) = block else { return block }
      table.isTight = true
      table.isCloseToHeading = closeToHeadings
      return .table(table)
    }
    return section
  }

  /// The same with maps that may be smaller than is good: better than some lines on a page of their
  /// own.
  var withSmallMaps: BriefingSection {
    var section = self
    section.blocks = blocks.map { block in
      guard case .map(var figure) = block else { return block }
      figure.lines = min(10, figure.lines.lowerBound)...figure.lines.upperBound
      return .map(figure)
    }
    return section
  }

  /// The same with the list of contents in columns at the end, not beside a map.
  func withContentsBelow(heading: String) -> BriefingSection {
    var section = self
    for (index, block) in blocks.enumerated() {
      guard case .map(var figure) = block, !figure.contents.isEmpty else { continue }
      section.blocks += [
        .heading(heading, .part), .contents(figure.contents, isInColumns: true),
      ]
      figure.contents = []
      section.blocks[index] = .map(figure)
    }
    return section
  }
}
