/// The dossier that `flightplot new` writes for a user to fill in.
public enum StarterDossier {
  /// YAML that decodes and resolves as it stands; its story is invented and says so.
  public static let text = """
    # A dossier for flightplot. Draw it with:  flightplot render THIS-FILE
    #
    # A fact is either plain,       aircraft: An-124
    # or a claim with its evidence, aircraft: {is: An-124, certainty: reported, by: [agency]}
    #
    # certainty  confirmed (seen by a named eyewitness, or recorded), reported, inferred (you worked
    #            it out: say how in a note), disputed, unstated (plain, without a source)
    # by         sources, by their names under “sources”
    # hedge      apparently, reportedly, allegedly, probably, possibly
    # quote      a few words of the source; note: a remark of your own
    #
    # Where sources differ, every version stands, and is drawn or printed with its source:
    #            aircraft: [{is: An-124, by: [agency]}, {is: Il-76, by: [witness]}]
    # A stop as well: [{place: Madrid, by: [agency]}, {place: Lisbon, by: [witness]}]
    #
    # Text that holds a colon and a space, or begins with a sign, stands in "quotes".
    # Indent with spaces, never with tabs.

    flightplot: 1
    title: "Invented example: a cargo plane lands in Caracas"
    # subtitle: one more line
    dateline: {place: Caracas, date: 2026-01-15}

    # Who said or saw something. The name before the colon is the one that claims cite.
    sources:
      agency:  {name: A news agency, kind: news agency, date: 2026-01-15}
      witness: {name: Jane Doe, kind: eyewitness, date: 2026-01-15}

    flights:
      - id: first
        aircraft: {is: An-124, certainty: reported, hedge: apparently, by: [agency]}
        # operator, registration and callsign are written the same way.
        route:
          # A place is a name, an ICAO or IATA code in capitals, or {at: [10.6, -66.99], name: …}.
          # icao:, iata:, faa: or name: instead of place: say which is meant.
          - {place: Madrid, certainty: inferred, note: the origin is not stated}
          - place: SVMI
            name: Maiquetía
            certainty: confirmed
            by: [witness]
            # 2026-01, 2026-01-15, 2026-01-15T14:30Z, 2026-01-15 14:30 America/Caracas
            arrived: {is: 2026-01-15, certainty: reported, by: [agency]}

    # An item with several flights is one load between them, counted once.
    cargo:
      # 35 t, 77,000 lb, about 35 t, at least 30 t, up to 50 t, 30–40 t
      - {item: equipment, mass: about 20 t, flights: [first], certainty: reported, by: [agency]}
      # {item: soldiers, people: about 100, …, leader: a name}

    # Sightings, statements, silences: what belongs to the story and is no flight.
    events:
      - {date: 2026-01-15, text: The authorities give no information, certainty: reported, by: [agency]}

    # Leave a line out, and the program chooses.
    map:
      theme: newsprint        # newsprint, midnight, print
      projection: auto
      size: 1920x1080         # or A4, A3, letter
      # units: km             # km, nm, mi
      # labels: {Madrid: {anchor: ne, offset: [6, -4]}, Portugal: hide}
      # credit: Graphics desk
      # updated: Updated 16 January 2026
      # correction: An earlier version of this map …
      # highlight: [Cuba]

    """
}
