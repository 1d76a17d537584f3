import Testing

@Suite struct HelpTests {
  @Test func helpNamesEveryCommand() throws {
    let outcome = try Tool.flightplot("--help")
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
    for command in [
      "render", "brief", "new", "map", "track", "route", "place", "export", "projections", "themes",
    ] {
      #expect(outcome.text.contains("\n  \(command) "), "no \(command) in: \(outcome.text)")
    }
  }

  @Test func versionIsOneLine() throws {
    let outcome = try Tool.flightplot("--version")
    #expect(outcome.status == 0)
    #expect(outcome.text == "flightplot 0.1.0\n")
  }

  @Test(arguments: [
    "render", "brief", "new", "map", "track", "route", "place", "export", "projections", "themes",
  ])
  func eachCommandHasHelp(_ command: String) throws {
    let outcome = try Tool.flightplot(command, "--help")
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("USAGE: flightplot \(command)"))
  }

  @Test func renderListsItsOptions() throws {
    let help = try Tool.flightplot("render", "--help").text
    for option in [
      "--output", "--output-dir", "--format", "--size", "--dpi", "--theme", "--projection",
      "--units", "--layers", "--no-furniture", "--inset", "--north-arrow", "--transparent",
      "--atlas",
    ] {
      #expect(help.contains(option), "no \(option)")
    }
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func completionsAreWritten(_ shell: String) throws {
    let outcome = try Tool.flightplot("--generate-completion-script", shell)
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("flightplot"))
  }
}
