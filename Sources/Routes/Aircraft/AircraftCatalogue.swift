import Diagnostics

/// Types of aircraft by name: those built in, and a dossier's own over them.
public struct AircraftCatalogue: Sendable {
  /// In the order of the catalogue, a dossier's new types last.
  public let types: [AircraftType]
  /// Every source that the built-in figures cite, in the order listed.
  public let sources: [AircraftSource]
  private let families: [AircraftFamily]
  /// What a folded name stands for, by position in `types`: names and spellings of one type alone.
  private let names: [String: Int]
  /// Folded names of families, by position in `families`.
  private let familyNames: [String: Int]
  /// Folded designators and nicknames, which several types may share.
  private let shared: [String: [Int]]

  init(types: [AircraftType], families: [AircraftFamily] = [], sources: [AircraftSource] = []) {
    self.types = types
    self.families = families
    self.sources = sources
    var names: [String: Int] = [:]
    var shared: [String: [Int]] = [:]
    for (index, type) in types.enumerated() {
      for key in Self.ownKeys(of: type) where names[key] == nil { names[key] = index }
      let others = [type.designator].compactMap(\.self) + type.nicknames
      for key in others.map(AircraftName.folded).inOrderOfFirstMention {
        shared[key, default: []].append(index)
      }
    }
    var familyNames: [String: Int] = [:]
    for (index, family) in families.enumerated() {
      for text in [family.name] + family.aliases { familyNames[AircraftName.folded(text)] = index }
    }
    self.names = names
    self.familyNames = familyNames
    self.shared = shared
  }

  /// The built-in catalogue with a dossier's own types over it: a type that has the name or a
  /// spelling of a built-in one takes its place figure by figure, any other is new.
  public init(own: [AircraftType], over base: AircraftCatalogue = .builtIn) {
    guard !own.isEmpty else {
      self = base
      return
    }
    var types = base.types
    for type in own {
      if let index = base.names[AircraftName.folded(type.name)] {
        types[index] = types[index].overridden(by: type)
      } else {
        types.append(type)
      }
    }
    // What a dossier calls its own type is no longer a family's name.
    let taken = Set(own.flatMap { [$0.name] + $0.aliases }.map(AircraftName.folded))
    let families = base.families.compactMap { family -> AircraftFamily? in
      if taken.contains(AircraftName.folded(family.name)) { return nil }
      var left = family
      left.aliases.removeAll { taken.contains(AircraftName.folded($0)) }
      return left
    }
    self.init(types: types, families: families, sources: base.sources)
  }

  /// What a name means, however it is spelt: a type, a family, a designator or a nickname.
  ///
  /// A name that is only similar finds nothing: see `suggestions(for:)`.
  public func find(_ name: String) -> AircraftMatch? {
    let key = AircraftName.folded(name)
    if let index = names[key] {
      return AircraftMatch(name: types[index].name, types: [types[index]])
    }
    if let index = familyNames[key] {
      let family = families[index]
      let members = family.types.compactMap { self.names[AircraftName.folded($0)] }
      return AircraftMatch(name: family.name, types: members.map { types[$0] })
    }
    guard let indices = shared[key] else { return nil }
    let found = indices.map { types[$0] }
    if found.count == 1 { return AircraftMatch(name: found[0].name, types: found) }
    let written = found.flatMap { [$0.designator].compactMap(\.self) + $0.nicknames }
      .first { AircraftName.folded($0) == key }
    return AircraftMatch(name: written ?? name, types: found)
  }

  /// Names that a mistyped one was probably meant to be, nearest first, at most three.
  ///
  /// Near is within a third of its letters. If any has the same digits, only such are named:
  /// `An-142` for `An-124` is a slip of two keys, but `An-12` is another aircraft.
  public func suggestions(for name: String) -> [String] {
    let wanted = Array(AircraftName.folded(name))
    guard !wanted.isEmpty, wanted.count <= 40 else { return [] }
    let digits = wanted.filter(\.isNumber).sorted()
    var best: [String: Nearness] = [:]
    for (key, shown) in allKeys {
      let letters = Array(key)
      let distance = Spelling.distance(wanted, letters)
      guard distance <= max(1, min(wanted.count, letters.count) / 3), distance < wanted.count
      else { continue }
      let nearness = Nearness(
        hasOtherDigits: letters.filter(\.isNumber).sorted() != digits, distance: distance)
      if let old = best[shown], old <= nearness { continue }
      best[shown] = nearness
    }
    let ranked = best.sorted { a, b in (a.value, a.key) < (b.value, b.key) }
    return ranked.prefix(3).filter { !$0.value.hasOtherDigits || ranked[0].value.hasOtherDigits }
      .map(\.key)
  }

  /// How near a name is to what was typed.
  private struct Nearness: Comparable {
    var hasOtherDigits: Bool
    var distance: Int

    static func < (a: Nearness, b: Nearness) -> Bool {
      a.hasOtherDigits == b.hasOtherDigits ? a.distance < b.distance : b.hasOtherDigits
    }
  }

  /// A name reduced to what tells types apart, as look-ups compare it; empty for no name.
  public static func foldedName(_ name: String) -> String { AircraftName.folded(name) }

  /// Every folded name with the name to show for it.
  private var allKeys: [(key: String, shown: String)] {
    names.map { ($0.key, types[$0.value].name) }
      + familyNames.map { ($0.key, families[$0.value].name) }
      + shared.flatMap { key, indices in indices.map { (key, types[$0].name) } }
  }

  /// Names of one type alone: its own and its spellings, each also with a nickname behind.
  static func ownKeys(of type: AircraftType) -> [String] {
    let names = ([type.name] + type.aliases).map(AircraftName.folded)
    let nicknames = type.nicknames.map(AircraftName.folded)
    return names + names.flatMap { name in nicknames.map { name + $0 } }
  }
}
