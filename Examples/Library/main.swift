import Flightplot

let map = try FlightMap(dossier: "Examples/caracas-2019.yaml")
try map.write(to: "caracas-2019.png")
