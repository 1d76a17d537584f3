"""What the gazetteer must hold."""

from fold import fold

COUNTS = {"airports": 28298, "cities": 34008, "countries": 265}

# ICAO: (IATA, FAA, latitude, longitude), as airportsdata has them.
AIRPORTS = {
    "UUMU": ("CKL", "", 55.8783, 38.0617),
    "OSLK": ("LTK", "", 35.4011, 35.9487),
    "SVMI": ("CCS", "", 10.60312, -66.99059),
}

# Name as typed: country of the largest city, or the capital, that bears it.
CITIES = {
    "Moscow": "RU",
    "МОСКВА": "RU",
    "maiquetia": "VE",
    "Maiquetía": "VE",
    "Caracas": "VE",
    "København": "DK",
    "Kobenhavn": "DK",
    "Αθήνα": "GR",
    "القاهرة": "EG",
    "北京": "CN",
    "Москва": "RU",
    "Nuku'alofa": "TO",
    "Astana": "KZ",
    "Nur-Sultan": "KZ",
    "Kyiv": "UA",
    "Kiev": "UA",
    "Lima": "PE",
    "서울": "KR",
    "दिल्ली": "IN",
    "Ulaanbaatar": "MN",
    "Wien": "AT",
    "Ngerulmud": "PW",
    "Cancún": "MX",
    "Zaragoza": "ES",
    "Venice": "IT",
    "Nazareth": "IL",
    "Roma": "IT",
    "St. Petersburg": "RU",
    "Hull": "GB",
    "Saigon": "VN",
    "دمشق": "SY",
    "Τρίπολη": "LY",
}

COUNTRIES = {"Venezuela": "VE", "Россия": "RU", "Frankreich": "FR", "日本": "JP", "Réunion": "RE", "Kosovo": "XK"}

# The 193 members of the United Nations and its two observer states.
UNITED_NATIONS = (
    "AF AL DZ AD AO AG AR AM AU AT AZ BS BH BD BB BY BE BZ BJ BT BO BA BW BR BN BG BF BI CV KH CM CA CF TD CL CN CO KM"
    " CG CD CR CI HR CU CY CZ DK DJ DM DO EC EG SV GQ ER EE SZ ET FJ FI FR GA GM GE DE GH GR GD GT GN GW GY HT HN HU IS"
    " IN ID IR IQ IE IL IT JM JP JO KZ KE KI KP KR KW KG LA LV LB LS LR LY LI LT LU MG MW MY MV ML MT MH MR MU MX FM MD"
    " MC MN ME MA MZ MM NA NR NP NL NZ NI NE NG MK NO OM PK PW PA PG PY PE PH PL PT QA RO RU RW KN LC VC WS SM ST SA SN"
    " RS SC SL SG SK SI SB SO ZA SS ES LK SD SR SE CH SY TJ TZ TH TL TG TO TT TN TR TM TV UG UA AE GB US UY UZ VU VE VN"
    " YE ZM ZW PS VA"
).split()
TERRITORIES = (
    "AI AS AW AX BL BM BQ CC CK CW CX EH FK FO GF GG GI GL GP GU HK IM IO JE KY MF MO MP MQ MS NC NF NU PF PM PN PR RE"
    " SH SJ SX TC TK TW VG VI WF XK YT"
).split()


def check(database, faults) -> None:
    def expect(condition, message):
        if not condition:
            faults.append(message)

    for table, count in COUNTS.items():
        found = database.execute(f"SELECT count(*) FROM {table}").get
        expect(found == count, f"{table} has {found} rows, not {count}")
    for icao, facts in AIRPORTS.items():
        row = database.execute("SELECT iata, faa, latitude, longitude FROM airports WHERE icao = ?", (icao,)).get
        expect(row == facts, f"{icao} is {row}")
    for name, country in CITIES.items():
        row = database.execute(
            "SELECT c.country FROM names n JOIN cities c ON c.id = n.ref WHERE n.folded = ? AND n.kind = 1"
            " ORDER BY c.capital_of IS NULL, c.population DESC LIMIT 1",
            (fold(name),),
        ).get
        expect(row == country, f"{name} is in {row}, not {country}")
    for name, code in COUNTRIES.items():
        found = [r[0] for r in database.execute("SELECT ref FROM names WHERE folded = ? AND kind = 3", (fold(name),))]
        expect(code in found, f"{name} is {found}, not {code}")
    capitals = {code for (code,) in database.execute("SELECT capital_of FROM cities WHERE capital_of IS NOT NULL")}
    missing = sorted((set(UNITED_NATIONS) | set(TERRITORIES)) - capitals)
    expect(len(UNITED_NATIONS) == 195 and not missing, f"no capital of {missing}")
    expect(not capitals & {"AN", "CS"}, "a dissolved state has a capital")
    known = {code for (code,) in database.execute("SELECT code FROM countries")}
    used = {code for (code,) in database.execute("SELECT country FROM airports UNION SELECT country FROM cities")}
    expect(used <= known, f"countries without a row: {sorted(used - known)}")
    near = database.execute(
        "SELECT count(*) FROM airports WHERE latitude > 10.5 AND latitude < 10.7"
        " AND longitude > -67.1 AND longitude < -66.9"
    ).get
    expect(near >= 1, "SVMI is not where it should be")
    for column in ("icao", "iata", "faa"):
        plan = database.execute(f"EXPLAIN QUERY PLAN SELECT * FROM airports WHERE {column} = ?", ("SVMI",)).get[3]
        expect("USING INDEX" in plan, f"{column} is looked up by {plan}")
    bad = database.execute("SELECT count(*) FROM names WHERE folded = '' OR folded <> trim(folded)").get
    expect(bad == 0, f"{bad} names are not folded")
