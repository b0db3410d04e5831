"""What the people of a country are called: "Lebanese", "Sénégalaise", "mexicano", "قطري".

Arabic forms follow from the country's name; the others are written out, in one gender where the
other follows from it.
"""

from collections.abc import Iterator, Mapping
from functools import cache

from event_desk.exchange import vocabulary
from event_desk.folding import fold, has_arabic

_SHORTEST = 3
# English · French · Spanish, in the masculine; words that are the same in two are there once.
_PEOPLE: Mapping[str, str] = {
    "AD": "andorran andorrano", "AE": "emirati emirian emirien emiratí", "AF": "afghan afgano",
    "AL": "albanian albanais albanés", "AM": "armenian arménien armenio",
    "AO": "angolan angolais angoleño", "AR": "argentine argentinian argentinean argentin argentino",
    "AT": "austrian autrichien austriaco", "AU": "australian australien australiano",
    "AZ": "azerbaijani azeri azerbaïdjanais azerbaiyano", "BA": "bosnian bosnien bosnio",
    "BB": "barbadian barbadien", "BD": "bangladeshi bangladais bangladesí",
    "BE": "belgian belge belga", "BF": "burkinabe burkinabè", "BG": "bulgarian bulgare búlgaro",
    "BH": "bahraini bahreïni bahreiní", "BI": "burundian burundais burundés",
    "BJ": "beninese béninois beninés", "BO": "bolivian bolivien boliviano",
    "BR": "brazilian brésilien brasileño", "BT": "bhutanese bhoutanais",
    "BW": "botswanan motswana botswanais", "BY": "belarusian biélorusse bielorruso",
    "CA": "canadian canadien canadiense", "CD": "congolese-drc congolais-rdc",
    "CF": "central-african centrafricain centroafricano", "CG": "congolese congolais congoleño",
    "CH": "swiss suisse suizo", "CI": "ivorian ivoirien marfileño", "CL": "chilean chilien chileno",
    "CM": "cameroonian camerounais camerunés", "CN": "chinese chinois chino",
    "CO": "colombian colombien colombiano", "CR": "costa-rican costaricien costarricense",
    "CU": "cuban cubain cubano", "CV": "cape-verdean capverdien caboverdiano",
    "CY": "cypriot chypriote chipriota", "CZ": "czech tchèque checo",
    "DE": "german allemand alemán", "DJ": "djiboutian djiboutien yibutiano",
    "DK": "danish danois danés", "DO": "dominican dominicain dominicano",
    "DZ": "algerian algérien argelino", "EC": "ecuadorian ecuadorean équatorien ecuatoriano",
    "EE": "estonian estonien estonio", "EG": "egyptian égyptien egipcio",
    "ER": "eritrean érythréen eritreo", "ES": "spanish spaniard espagnol español",
    "ET": "ethiopian éthiopien etíope", "FI": "finnish finlandais finlandés",
    "FJ": "fijian fidjien fiyiano", "FR": "french français francés",
    "GA": "gabonese gabonais gabonés",
    "GB": "british english scottish welsh britannique anglais británico inglés",
    "GE": "georgian géorgien georgiano", "GH": "ghanaian ghanéen ghanés",
    "GM": "gambian gambien gambiano", "GN": "guinean guinéen guineano",
    "GQ": "equatoguinean équatoguinéen ecuatoguineano", "GR": "greek grec griego",
    "GT": "guatemalan guatémaltèque guatemalteco", "GY": "guyanese guyanien guyanés",
    "HN": "honduran hondurien hondureño", "HR": "croatian croate croata",
    "HT": "haitian haïtien haitiano", "HU": "hungarian hongrois húngaro",
    "ID": "indonesian indonésien indonesio", "IE": "irish irlandais irlandés",
    "IL": "israeli israélien israelí", "IN": "indian indien indio",
    "IQ": "iraqi irakien iraquien iraquí", "IR": "iranian iranien iraní",
    "IS": "icelandic islandais islandés", "IT": "italian italien italiano",
    "JM": "jamaican jamaïcain jamaicano", "JO": "jordanian jordanien jordano",
    "JP": "japanese japonais japonés", "KE": "kenyan kényan keniano keniata",
    "KG": "kyrgyz kirghize kirguís", "KH": "cambodian cambodgien camboyano",
    "KM": "comorian comorien comorense",
    "KR": "korean south-korean coréen sud-coréen coreano surcoreano",
    "KP": "north-korean nord-coréen norcoreano", "KW": "kuwaiti koweïtien kuwaití",
    "KZ": "kazakh kazajo", "LA": "lao laotian laotien laosiano", "LB": "lebanese libanais libanés",
    "LK": "sri-lankan srilankais esrilanqués", "LR": "liberian libérien liberiano",
    "LS": "basotho lesothan lesotense", "LT": "lithuanian lituanien lituano",
    "LU": "luxembourgish luxembourger luxembourgeois luxemburgués", "LV": "latvian letton letón",
    "LY": "libyan libyen libio", "MA": "moroccan marocain marroquí", "MC": "monegasque monégasque",
    "MD": "moldovan moldave moldavo", "ME": "montenegrin monténégrin montenegrino",
    "MG": "malagasy madagascan malgache", "MK": "macedonian macédonien macedonio",
    "ML": "malian malien maliense", "MM": "burmese birman birmano", "MN": "mongolian mongol",
    "MR": "mauritanian mauritanien mauritano", "MT": "maltese maltais maltés",
    "MU": "mauritian mauricien mauriciano", "MV": "maldivian maldivien maldivo",
    "MW": "malawian malawite malaui", "MX": "mexican mexicain mexicano",
    "MY": "malaysian malaisien malasio", "MZ": "mozambican mozambicain mozambiqueño",
    "NA": "namibian namibien namibio", "NE": "nigerien nigérien nigerino",
    "NG": "nigerian nigérian nigeriano", "NI": "nicaraguan nicaraguayen nicaragüense",
    "NL": "dutch néerlandais hollandais neerlandés holandés", "NO": "norwegian norvégien noruego",
    "NP": "nepali nepalese népalais nepalí", "NZ": "new-zealander néo-zélandais neozelandés kiwi",
    "OM": "omani omanais omaní", "PA": "panamanian panaméen panameño",
    "PE": "peruvian péruvien peruano", "PG": "papua-new-guinean",
    "PH": "filipino philippine filipina philippin", "PK": "pakistani pakistanais pakistaní",
    "PL": "polish polonais polaco", "PS": "palestinian palestinien palestino",
    "PT": "portuguese portugais portugués", "PY": "paraguayan paraguayen paraguayo",
    "QA": "qatari qatarien qatarí catarí", "RO": "romanian roumain rumano",
    "RS": "serbian serbe serbio", "RU": "russian russe ruso", "RW": "rwandan rwandais ruandés",
    "SA": "saudi saudi-arabian saoudien saudí", "SC": "seychellois",
    "SD": "sudanese soudanais sudanés", "SE": "swedish suédois sueco",
    "SG": "singaporean singapourien singapurense", "SI": "slovenian slovène esloveno",
    "SK": "slovak slovaque eslovaco", "SL": "sierra-leonean sierra-léonais sierraleonés",
    "SN": "senegalese sénégalais senegalés", "SO": "somali somalian somalien somalí",
    "SR": "surinamese surinamais surinamés", "SS": "south-sudanese sud-soudanais sursudanés",
    "SV": "salvadoran salvadorean salvadorian salvadorien salvadoreño", "SY": "syrian syrien sirio",
    "SZ": "swazi suazi", "TD": "chadian tchadien chadiano", "TG": "togolese togolais togolés",
    "TH": "thai thaïlandais tailandés", "TJ": "tajik tadjik tayiko",
    "TL": "timorese timorais timorense", "TM": "turkmen turkmène turcomano",
    "TN": "tunisian tunisien tunecino", "TR": "turkish turc turco",
    "TT": "trinidadian trinidadien trinitense", "TW": "taiwanese taïwanais taiwanés",
    "TZ": "tanzanian tanzanien tanzano", "UA": "ukrainian ukrainien ucraniano",
    "UG": "ugandan ougandais ugandés",
    "US": "american us-american américain états-unien estadounidense americano",
    "UY": "uruguayan uruguayen uruguayo", "UZ": "uzbek ouzbek uzbeko",
    "VE": "venezuelan vénézuélien venezolano", "VN": "vietnamese vietnamien vietnamita",
    "XK": "kosovar kosovan", "YE": "yemeni yemenite yéménite yemení",
    "ZA": "south-african sud-africain sudafricano", "ZM": "zambian zambien zambiano",
    "ZW": "zimbabwean zimbabwéen zimbabuense",
}  # fmt: skip
_ARABIC: Mapping[str, str] = {
    "قمري": "KM", "عاجي": "CI", "ايفواري": "CI", "سوداني جنوبي": "SS", "كوري": "KR",
    "انجليزي": "GB",
    "هولندي": "NL",
    "افغاني": "AF", "فلبيني": "PH", "نمساوي": "AT", "دنماركي": "DK",
    "مكسيكي": "MX", "روسي": "RU", "سعودي": "SA",
}  # fmt: skip
_IN_BRACKETS = (" e", " ne", " a", " o")  # "Français(e)", "colombiano/a"
_FEMININE = (  # the end of a folded masculine, and of the feminine
    ("ien", "ienne"), ("een", "eenne"), ("ais", "aise"), ("ois", "oise"), ("ain", "aine"),
    ("o", "a"), ("es", "esa"), ("ol", "ola"), ("ol", "ole"), ("an", "ana"), ("an", "ane"),
    ("in", "ine"), ("and", "ande"), ("c", "que"), ("c", "cque"), ("on", "onne"), ("if", "ive"),
    ("eo", "ea"),
)  # fmt: skip


def country(folded: str) -> str:
    """The country whose people are called so in a folded text; nothing when none is."""
    if has_arabic(folded):
        return _arabic().get(_root(folded), "")
    known = _latin()
    for end in _IN_BRACKETS:
        if folded.endswith(end) and (code := known.get(folded.removesuffix(end))):
            return code
    return known.get(folded) or known.get(folded.removesuffix("s"), "")


@cache
def _latin() -> Mapping[str, str]:
    known: dict[str, str] = {}
    for code, written in _PEOPLE.items():
        for word in written.split():
            known.setdefault(fold(word), code)
    for word, code in list(known.items()):
        for feminine in _feminines(word):
            known.setdefault(feminine, code)
    return known


def _feminines(word: str) -> Iterator[str]:
    for end, other in _FEMININE:
        if word.endswith(end):
            yield word.removesuffix(end) + other


@cache
def _arabic() -> Mapping[str, str]:
    """The root of a country's name, as the words for its people have it."""
    known: dict[str, str] = {}
    for name, code in vocabulary.countries().items():
        root = _root(name)
        if has_arabic(name) and " " not in name and len(root) >= _SHORTEST:
            known.setdefault(root, code)
    return {**known, **{_root(fold(word)): code for word, code in _ARABIC.items()}}


def _root(folded: str) -> str:
    """قطري, قطرية and القطريون are of قطر; ليبي is of ليبيا as سوري is of سورية."""
    bare = folded.removeprefix("ال")
    for end in ("يات", "يون", "يين", "يه", "يا", "ي", "ا", "ه"):
        if bare.endswith(end) and len(bare) - len(end) >= _SHORTEST - (end[0] == "ي"):
            return bare.removesuffix(end)
    return bare
