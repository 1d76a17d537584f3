import ArgumentParser
import Flightplot

/// What stands on a map of recorded tracks besides their lines.
struct TrackDrawingOptions: ParsableArguments {
  @Flag(help: "Draw the heights below the map, over time or, without times, over distance.")
  var profile = false

  @Flag(help: "Set times along the tracks, in UTC.")
  var times = false

  @Flag(help: "Mark the positions that cleaning took out with crosses.")
  var showRejected = false

  /// Adds what was asked for; the rest is left to the dossier.
  func apply(to options: inout RenderOptions) {
    if profile { options.hasProfile = true }
    if times { options.showsTimes = true }
    if showRejected { options.showsRejected = true }
  }
}
