internal import CCairo
import Layout

/// Opens and closes Cairo's tags while items are drawn: structure, links and destinations.
///
/// An element stays open until something else begins in its place, so that it can go on in the next
/// group or on the next page.
final class TagWriter {
  /// An element as it stands in the file.
  struct Written: Hashable {
    var role: StructureElement.Role
    var alternativeText: String?
  }

  private struct Node {
    var role: StructureElement.Role
    var id: String?
    var isContainer: Bool
  }

  private enum Step { case element, link, none }

  /// Every element in the order in which it was begun, which is that of the tree from the top down.
  /// The document itself, which holds them all, is not among them.
  private(set) var written: [Written] = []
  private let cairo: OpaquePointer
  private let survey: TagSurvey
  private var nodes: [Node] = []
  /// How many of `nodes` hold the items now drawn; the rest may go on.
  private var depth = 0
  /// How deep within decoration.
  private var artifactDepth = 0
  private var hasSpan = false
  private var isOpen = false
  private var placed: Set<String> = []

  /// - Parameter survey: of all pages that are to be drawn.
  init(_ survey: TagSurvey, cairo: OpaquePointer) {
    self.survey = survey
    self.cairo = cairo
  }

  /// Before the last page is shown.
  func end() {
    close(to: 0)
    if isOpen { cairo_tag_end(cairo, "Document") }
  }

  func enter(_ group: ItemGroup) {
    if let destination = group.destination, placed.insert(destination.name).inserted {
      cairo_tag_begin(cairo, CAIRO_TAG_DEST, TagAttributes.destination(destination))
      cairo_tag_end(cairo, CAIRO_TAG_DEST)
    }
    if artifactDepth > 0 || group.element?.role == .artifact {
      artifactDepth += 1
      closeSpan()
      return
    }
    if let element = group.element {
      let node = Node(
        role: element.role, id: element.id,
        isContainer: survey.isContainer(group) || link(of: group) != nil)
      begin(node, alternativeText: element.alternativeText)
    }
    if let link = link(of: group) {
      let node = Node(role: .link, id: nil, isContainer: false)
      begin(node, alternativeText: link.title, attributes: TagAttributes.link(link))
    }
  }

  func leave(_ group: ItemGroup) {
    if artifactDepth > 0 {
      artifactDepth -= 1
      return
    }
    if link(of: group) != nil { leave() }
    if group.element != nil { leave() }
  }

  /// Before a path or a text. What stands beside other elements of a text becomes a piece of it of its
  /// own; beside the rows of a table, say, it is decoration.
  func beginMark() {
    guard artifactDepth == 0, depth > 0, !hasSpan else { return }
    let node = nodes[depth - 1]
    guard node.isContainer, Self.textRoles.contains(node.role) else { return }
    close(to: depth)
    open("Span")
    written.append(Written(role: .span))
    hasSpan = true
  }

  private static let textRoles: Set<StructureElement.Role> = [
    .heading1, .heading2, .heading3, .paragraph, .span, .contentsEntry, .headCell, .cell, .figure,
    .link,
  ]

  private func link(of group: ItemGroup) -> PageLink? {
    group.link.flatMap { survey.isKnown($0.target) ? $0 : nil }
  }

  private func begin(_ node: Node, alternativeText: String?, attributes: String? = nil) {
    closeSpan()
    let isSame = nodes.count > depth && node.id != nil && nodes[depth].id == node.id
    if !isOpen {
      // Not before: Cairo forgets what was begun before a page had its size and its ground, and an
      // element without others would hold all marks of its page.
      isOpen = true
      open("Document")
    }
    if !isSame {
      close(to: depth)
      open(node.role.rawValue, attributes)
      written.append(Written(role: node.role, alternativeText: alternativeText))
      nodes.append(node)
    }
    depth += 1
  }

  private func leave() {
    closeSpan()
    depth -= 1
    // Marks that follow are not this element's.
    if !nodes[depth].isContainer || nodes[depth].id == nil { close(to: depth) }
  }

  private func close(to depth: Int) {
    closeSpan()
    while nodes.count > depth {
      cairo_tag_end(cairo, nodes.removeLast().role.rawValue)
    }
  }

  private func closeSpan() {
    guard hasSpan else { return }
    hasSpan = false
    cairo_tag_end(cairo, "Span")
  }

  private func open(_ tag: String, _ attributes: String? = nil) {
    cairo_tag_begin(cairo, tag, attributes)
  }
}
