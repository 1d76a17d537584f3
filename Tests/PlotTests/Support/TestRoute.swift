import Geo
import Testing

/// Routes that maps have trouble with: over the antimeridian, the poles, half the globe, a gulf.
enum TestRoute: String, CaseIterable, Sendable, CustomTestStringConvertible {
  case moscowCaracas = "SVO-CCS"
  case aucklandSantiago = "AKL-SCL"
  case newYorkHongKong = "JFK-HKG"
  case sydneyJohannesburg = "SYD-JNB"
  case tokyoSanFrancisco = "NRT-SFO"
  case londonAuckland = "LHR-AKL"
  case anchorageHelsinki = "ANC-HEL"
  case helsinkiTallinn = "HEL-TLL"
  case aroundCaracas = "SVMI-SVCS"
  case parisPapeete = "CDG-PPT"
  case wellingtonMadrid = "WLG-MAD"
  case southPolePuntaArenas = "NZSP-SCCI"

  var testDescription: String { rawValue }

  var places: (origin: Place, destination: Place) {
    switch self {
    case .moscowCaracas: (TestPlaces.svo, TestPlaces.ccs)
    case .aucklandSantiago: (TestPlaces.akl, TestPlaces.scl)
    case .newYorkHongKong: (TestPlaces.jfk, TestPlaces.hkg)
    case .sydneyJohannesburg: (TestPlaces.syd, TestPlaces.jnb)
    case .tokyoSanFrancisco: (TestPlaces.nrt, TestPlaces.sfo)
    case .londonAuckland: (TestPlaces.lhr, TestPlaces.akl)
    case .anchorageHelsinki: (TestPlaces.anc, TestPlaces.hel)
    case .helsinkiTallinn: (TestPlaces.hel, TestPlaces.tll)
    case .aroundCaracas: (TestPlaces.ccs, TestPlaces.svcs)
    case .parisPapeete: (TestPlaces.cdg, TestPlaces.ppt)
    case .wellingtonMadrid: (TestPlaces.wlg, TestPlaces.mad)
    case .southPolePuntaArenas: (TestPlaces.nzsp, TestPlaces.scci)
    }
  }
}
