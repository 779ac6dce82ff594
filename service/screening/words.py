"""Words that say little about who a party is: legal forms, trades, places, titles, and how they are shortened.

Own compilation. A word's class only lowers its weight; no word is ever removed from a name that has nothing else.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

LEGAL: Final = frozenset(
    """
    co company companies corp corporation inc incorporated ltd limited ltda limitada llc llp lp plc pvt private
    public joint stock open closed gmbh ag kg kgaa ohg ug se sa sas sarl sal saog saoc saci sab srl spa snc scs sl slu
    slne sca scrl cv rl bv nv vof ab as asa aps oy oyj abp publ kb hb kk yk gk godo kabushiki kaisha pte pty sdn bhd
    berhad tbk pt persero jsc ojsc cjsc pjsc zao oao ooo ao pao ood eood ad ead dooel doo dd sro zrt kft bt rt nyrt
    uab sia ou fze fzco fzc fzllc dmcc wll bsc psc est mbh ev eg gie ei eurl sprl bvba cvba asbl vzw
    anonim sirketi sirket sti societe anonyme aktiengesellschaft gesellschaft beschrankter haftung
    obshchestvo obschestvo ogranichennoi ogranichennoy otvetstvennostyu otvetstvennostiu aktsionernoe aktsionernoye
    otkrytoe otkrytoye zakrytoe zakrytoye publichnoe publichnoye nepublichnoe tovarishchestvo chastnoe unitarnoe
    unitarnoye predpriyatie gosudarstvennoe gosudarstvennoye federalnoe federalnoye byudzhetnoe uchrezhdenie fgup fgbu
    fsue sherkat sherkate shirkat sahami khass mahdud mehdud youxian gongsi zeren
    gufen hisse liability unlimited unltd holdco
    """.split()
)

SURE_LEGAL: Final = frozenset(
    "ltd llc inc plc jsc ooo oao zao pao pte bhd sdn fze pvt pty llp srl sti tbk doo sro fzc co".split()
)
"""Short legal forms that are legal forms wherever they stand."""

HEAD_LEGAL: Final = frozenset("ao pt ip ood sp".split())
"""Short legal forms that may stand first."""

SOFT_LEGAL: Final = frozenset("open closed public private joint stock liability unlimited hisse".split())
"""Words that belong to a legal form only beside another word of it."""

_FAMILIES: Final[dict[str, str]] = {
    word: letter
    for letter, words in {
        "g": "co company companies corp corporation inc incorporated ltd limited llc llp plc pte pvt pty",
        "r": "jsc ojsc cjsc pjsc zao oao ooo ao pao obshchestvo obschestvo aktsionernoe aktsionernoye joint",
        "d": "gmbh ag kg kgaa ohg ug aktiengesellschaft",
        "f": "sa sas sarl sal eurl sprl societe anonyme",
        "i": "spa srl snc",
        "s": "sl slu cv ltda",
        "t": "as sti sirketi anonim",
        "m": "sdn bhd berhad",
        "n": "ab aps oy oyj asa abp",
        "b": "bv nv",
        "u": "fze fzco fzc fzllc dmcc wll",
        "j": "kk kabushiki gk",
        "p": "pt tbk",
    }.items()
    for word in words.split()
}


def families(words: Iterable[str]) -> str:
    """The families of legal forms, a letter each, sorted."""
    return "".join(sorted({_FAMILIES[word] for word in words if word in _FAMILIES}))


STOP: Final = frozenset(
    """
    the of and for in at on by to from de del della des du la le les los las el al ul e y und et di da do dos das von van der
    den zu zur ve i n imeni im a an s ibn bin bint ben ould
    """.split()
)

TITLES: Final = frozenset(
    """
    mr mrs ms miss dr prof professor sir sheikh shaykh sheik shaikh haji hajji hajj mullah maulvi maulavi mawlawi qari
    sayyid sayed seyed general gen colonel col major maj captain capt lieutenant lt admiral brigadier commander eng
    engineer ayatollah hojjatoleslam ing lic don dona jr sr ii iii esq mv mt ss
    """.split()
)

GENERIC: Final = frozenset(
    """
    group holding holdings technology trading trade international industry industrial enterprise service system
    solution development investment management engineering electronic electric electronics science scientific research institute
    academy university college center laboratory equipment instrument machinery machine manufacturing production
    product import export shipping marine maritime logistics transport transportation freight forwarding cargo
    aviation airline airlines aerospace aircraft air energy power oil gas petroleum petrochemical chemical steel metal
    material mining mineral resource construction building contracting contractor real estate property bank banking
    finance financial capital fund trust insurance exchange money general special commercial business consulting
    consultancy supply partner association foundation organization organisation society union committee ministry
    department agency bureau office branch division factory plant works design project information communication
    telecommunication telecom network digital data computer computing software hardware semiconductor microelectronics
    integrated circuit ic chip cloud intelligent intelligence smart automation control precision optical
    optoelectronic photonics sensor robot medical pharmaceutical pharma bio biotechnology health healthcare food
    agriculture textile garment auto automotive motor vehicle parts component spare tool security defense defence
    military navy army national state federal republic central new first second third global world worldwide
    universal united general star advanced high modern innovation innovative creative applied technical technological
    commerce marketing media culture tourism travel hotel education school training testing test quality environmental
    environment water green ship vessel port shipyard shipbuilding offshore navigation ocean sea line lines express
    company customer client exporter importer supplier buyer seller consignee end user distributor agent broker dealer retailer
    wholesaler reseller manufacturer producer operator provider vendor foundry designer headquartered owned based listed unlisted unknown example
    sample demo generic fictitious foreign local domestic overseas entity party firm maker startup house carrier subsidiary affiliate parent
    zavod nauchno proizvodstvennoe proizvodstvennoye obedinenie obyedinenie predpriyatie kompaniya konstruktorskoe
    byuro issledovatelski issledovatelskii issledovatelskiy institut tsentr gruppa grupp kontsern korporatsiya npo npp
    npk nii tsnii okb nauka tekhnologii sistemy torgovyi dom tekhnika zavody kombinat federation
    sanayi ticaret dis ithalat ihracat insaat gida lojistik tekstil makina elektronik pazarlama turizm enerji
    comercializadora comercial inversiones inmobiliaria servicios grupo sociedad industria industrial exportadora
    importadora distribuidora transportes agropecuaria constructora asesores
    keji dianzi jishu jituan maoyi shiye guoji
    gayrimenkul yatirim ortakligi brewery beverage dairy winery distillery liquor engine diesel motorcycle tyre tire furniture
    ceramic ceramics glass cement paper packaging printing toy toys footwear shoe shoes apparel clothing leather jewelry jewellery
    cosmetics plastic plastics rubber mould mold cable wire battery lighting lamp pump valve bearing compressor supermarket
    restaurant seafood seed fertilizer pesticide hospital securities leasing game games
    """.split()
)

BRANCH: Final = frozenset(
    """
    branch branches office offices subsidiary representative rep division department dept headquarters hq affiliate
    affiliated liaison unit plant campus filiale filial zweigniederlassung sucursal succursale fengongsi predstavitelstvo
    sub site
    """.split()
)

OFFICES: Final = frozenset(
    "branch branches office offices representative rep liaison filiale filial zweigniederlassung sucursal succursale "
    "fengongsi predstavitelstvo".split()
)
"""Words for a part of a legal person, not a person of its own."""

PLACES: Final = frozenset(
    """
    china chinese prc hong kong hongkong hk macau macao taiwan taipei hsinchu kaohsiung beijing peking shanghai tianjin chongqing
    shenzhen guangzhou dongguan foshan zhuhai huizhou zhongshan guangdong zhejiang hangzhou ningbo wenzhou jiaxing
    shaoxing jinhua taizhou jiangsu nanjing suzhou wuxi changzhou xuzhou nantong yangzhou zhenjiang kunshan anhui
    hefei wuhu fujian fuzhou xiamen quanzhou putian jiangxi nanchang shandong jinan qingdao yantai weifang weihai
    henan zhengzhou luoyang hubei wuhan xiangyang yichang hunan changsha zhuzhou xiangtan guangxi nanning guilin
    hainan haikou sichuan chengdu mianyang guizhou guiyang yunnan kunming tibet shaanxi xian shanxi taiyuan gansu
    lanzhou qinghai xining ningxia yinchuan xinjiang urumqi inner mongolia hohhot liaoning dalian shenyang jilin
    changchun heilongjiang harbin hebei shijiazhuang baoding tangshan langfang kowloon tsuen kwun tong wanchai wan chai yuen long
    russia russian moscow petersburg saint st leningrad novosibirsk kazan ural urals siberia siberian samara
    yekaterinburg tula omsk perm ufa belarus minsk ukraine kiev kyiv crimea kazakhstan almaty uzbekistan tashkent
    kyrgyz armenia yerevan georgia iran iranian tehran isfahan esfahan shiraz tabriz mashhad iraq iraqi baghdad syria
    syrian damascus lebanon lebanese beirut yemen libya libyan tripoli egypt cairo jordan amman palestine gaza israel
    turkey turkiye turkish istanbul ankara izmir uae emirates dubai sharjah abu dhabi ajman qatar doha bahrain kuwait
    saudi arabia arabian oman muscat pakistan pakistani karachi lahore islamabad india indian delhi mumbai bangalore
    chennai bangladesh dhaka nepal lanka afghanistan afghan kabul singapore malaysia malaysian kuala lumpur penang
    indonesia jakarta thailand thai bangkok vietnam hanoi minh philippines manila myanmar burma yangon cambodia laos
    japan japanese tokyo osaka korea korean dprk pyongyang seoul australia sydney zealand germany german berlin
    frankfurt munich france french paris italy italian rome milan spain spanish madrid portugal uk britain british
    england london scotland ireland dublin netherlands dutch amsterdam belgium swiss switzerland zurich geneva austria
    vienna sweden norway denmark finland poland warsaw czech prague hungary budapest romania bulgaria sofia greece
    athens cyprus limassol malta estonia latvia lithuania serbia belgrade croatia usa us america american canada
    canadian mexico mexican colombia panama venezuela cuba brazil argentina chile peru africa african nigeria kenya
    sudan khartoum ethiopia asia asian europe european euro pacific atlantic gulf middle east west north south eastern
    western northern southern lianyungang yancheng huaian zhangzhou ganzhou linyi zibo hengyang liuzhou
    sanya yibin deyang zunyi lhasa xianyang baoji datong baotou anshan daqing xiongan jiangmen shantou qianhai hengqin
    pudong lingang minhang songjiang jiading baoshan haidian changping shunyi daxing fengtai nanshan futian longgang luohu baoan
    panyu huadu nansha tianhe shunde nanhai beilun haishu yinzhou zhenhai cixi yuyao yongkang xiaoshan binjiang jiangning
    wujiang tongzhou jimo huangdao wenling ruian yueqing jinjiang shishi nanan jiangbei yubei shuangliu pixian
    jiangyin zhangjiagang changshu taicang yiwu haining kashgar karamay ulanqab shanshan marshall islands liberia seychelles mauritius taiwanese vietnamese emirati indonesian ukrainian belarusian
    """.split()
)

EMPTY: Final = frozenset(
    "technology group holding development industry investment international management china".split()
)
"""Trades that tell nothing: any company may add them to its name or leave them out."""

USUAL: Final = frozenset(
    """
    crystal game games phoenix galaxy horizon diamond orchid lotus star sun moon sunrise sunset sunny sunshine dawn aurora rainbow
    golden gold silver pearl jade ruby emerald sapphire amber coral ivory platinum titanium bronze copper iron steel stone rock
    dragon tiger lion eagle falcon hawk dolphin whale panda bear wolf fox swan crane camel elephant bull horse unicorn pegasus
    royal king queen prince princess crown imperial emperor empire majestic grand great mega super ultra prime premier premium
    elite supreme superior excel excellent excellence perfect best top first one number success successful victory victor winner
    winning champion triumph glory glorious honor honour fame famous fortune lucky luck happy joy smile dream hope faith trust
    unity union alliance harmony peace liberty freedom heritage legacy tradition century millennium forever eternal evergreen
    future futura modern nova novel new next nextgen genesis origin oriental orient occident summit peak apex zenith vertex pinnacle
    acme alpha beta gamma delta sigma omega theta lambda kappa zeta epsilon orion apollo atlas titan zeus venus mars mercury jupiter
    saturn neptune pluto uranus hercules athena artemis aries gemini leo virgo libra taurus aquarius capricorn scorpio comet meteor
    cosmos cosmic universe planet earth terra globe solar lunar stellar astro sky skyline cloud rain snow wind storm thunder
    lightning flash spark flame fire blaze torch light bright brilliant shine shining radiant lumen lux vision visionary insight
    view focus clear clarity mirror image look sight spectrum prism optima optimum optimal optimus rapid swift speed speedy fast
    quick jet rocket turbo dynamic dynamics motion action active energy force power powerful strong strength vital vigor vigour
    brave bold noble loyal true truth honest sincere fair just right good nice fine fresh pure clean clear green blue red white
    black yellow orange purple violet pink scarlet crimson azure turquoise river lake pond ocean sea bay coast coastal beach
    shore island isle harbor harbour port bridge gate gateway tower castle palace temple villa garden park forest wood woods
    tree oak pine cedar maple bamboo willow olive palm rose lily jasmine tulip violet iris daisy blossom flower flora leaf
    spring summer autumn winter season morning evening hill valley mountain mount canyon desert oasis field meadow farm harvest
    nature natural organic life live living vita bio health healthy care caring family home house master expert wise wisdom
    smart genius clever brain mind idea ideal think logic logical concept concord accord pact bond link connect connection
    bridge path way route road track trail line circle ring square triangle cube sphere arc arch angle matrix vector pixel
    micro nano macro mini max maxi maximum plus multi poly omni pan trans inter intra meta tele cyber quantum fusion synergy
    integrity integral total whole complete full absolute definite certain sure secure safe guard guardian shield fortress
    armour armor sentinel ranger scout pioneer explorer discovery discover venture adventure journey voyage voyager navigator
    mariner sailor captain pilot aviator traveler traveller nomad pilgrim merchant trader market bazaar emporium mart store
    shop plaza mall center central core focal nucleus heart soul spirit angel saint miracle magic magical mystic wonder wonderful
    fantastic fantasy legend legendary hero icon iconic classic classical vintage antique ancient modernity novelty unique
    special select selection choice option preferred favorite treasure wealth rich richness bonanza profit gain benefit bounty
    plenty abundance prosperity prosperous thrive growth rise rising ascend ascent elevate elevation progress progressive advance
    forward onward upward leader leading lead frontier edge cutting sharp blade arrow spear sword anchor compass beacon
    lighthouse wave tide stream current flow fountain cascade delta echo sound music melody rhythm symphony opera concert
    dragonfly butterfly bee ant spider hornet cobra viper python panther jaguar leopard cheetah puma lynx rhino buffalo bison
    """.split()
)
"""English words that companies everywhere are named with; a listed party may be, and so are thousands that are not."""

CANONICAL: Final[dict[str, str]] = {
    variant: word
    for word, variants in {
        "technology": "technologies tech tec techs techn technol technologie tecnologia tecnologias tecnologies teknologi teknologies teknology tehnologii tehnologies teknoloji tekhnologii keji",
        "trading": "trade trdg trad handel handels",
        "international": "intl intnl internat inter internacional internationale guoji",
        "industry": "industries ind inds indus industrie industria industrias shiye",
        "industrial": "industl industriel industrielle",
        "electronic": "electronics elec electron elektronik elektronika elect electronica dianzi",
        "electric": "electrical elektrik",
        "engineering": "eng engg engr engrg engineers inzhiniring ingenieria muhendislik",
        "development": "dev develop devel developments devpt dvlpt",
        "manufacturing": "mfg manuf manufacture manufactory mfrs mfr manufacturers",
        "system": "systems sys syst sistemy sistemas sistema",
        "service": "services svc svcs serv servis servicios",
        "solution": "solutions sol solns",
        "equipment": "equip eqpt equipments eqp",
        "science": "sciences sci scien",
        "scientific": "scient",
        "research": "rsch res resrch",
        "institute": "inst instit institut institution institutes instituto",
        "university": "univ universitet universitat universidad",
        "center": "centre ctr tsentr centro",
        "laboratory": "lab labs laboratories",
        "holding": "holdings hldg hldgs hld kholding",
        "group": "grp gr grupp gruppa groupe grupo gruppe jituan",
        "investment": "investments invest inv invst investimento inversiones",
        "management": "mgmt mgt mngt managment",
        "enterprise": "enterprises ent entp entps",
        "production": "prod prodn productions proizvodstvo",
        "product": "products",
        "material": "materials matl mat matls",
        "chemical": "chemicals chem",
        "machinery": "mach machineries",
        "communication": "communications comm comms commun",
        "telecommunication": "telecommunications telecom telecoms telecomm",
        "information": "info inform",
        "computer": "computers comp",
        "semiconductor": "semiconductors semi semicon semicond",
        "microelectronics": "microelectronic mikroelektronika",
        "integrated": "integr",
        "circuit": "circuits",
        "instrument": "instruments instr",
        "component": "components compon",
        "transport": "transportation transports trans transp transportes",
        "logistics": "logistic log lojistik logistica",
        "import": "imports imp ithalat importadora",
        "export": "exports exp ihracat exportadora",
        "shipping": "shpg shipg",
        "corporation": "korporatsiya",
        "company": "kompaniya",
        "concern": "kontsern konzern",
        "pharmaceutical": "pharmaceuticals pharm pharma",
        "resource": "resources",
        "national": "natl",
        "general": "genl",
        "association": "assoc assn asso",
        "department": "dept dep",
        "construction": "constr const construct",
        "aviation": "avia aviat",
        "finance": "fin",
        "financial": "finl",
        "airline": "airlines airways",
        "line": "lines",
        "organization": "organisation org",
        "defense": "defence",
        "partner": "partners",
        "mineral": "minerals",
        "metal": "metals",
        "property": "properties",
        "network": "networks netw",
        "part": "parts",
        "tool": "tools",
        "design": "designs",
        "building": "bldg",
        "optoelectronic": "optoelectronics opto photoelectric photoelectronic photoelectronics optoelectric",
        "saint": "st sankt",
        "petersburg": "peterburg",
        "russian": "russia russkii rossiiskii rossii",
        "china": "chinese prc",
        "iran": "iranian",
        "korea": "korean",
        "number": "num nr",
    }.items()
    for variant in variants.split()
}
"""Shortened, plural and foreign forms of common words, each to the form used for comparison."""

PHRASES: Final[dict[tuple[str, str], tuple[str, ...]]] = {
    tuple(pair.split()): tuple(word.split())  # type: ignore[misc]
    for word, pairs in {
        "ic": "integrated circuit",
        "optoelectronic": "optoelectronic electronic, optic electronic, optic electric, photo electric, photo electronic",
        "microelectronics": "micro electronic",
        "semiconductor": "semiconductor conductor",
        "biotechnology": "bio technology",
        "petrochemical": "petro chemical",
        "research development": "r d",
        "youxian": "you xian",
        "gongsi": "gong si",
        "gufen": "gu fen",
        "technology": "ke ji, ji shu",
        "electronic": "dian zi",
        "group": "ji tuan",
        "trading": "mao yi",
        "international": "guo ji",
    }.items()
    for pair in pairs.split(", ")
}
"""Two words, each as `CANONICAL` has it, that are one, or letters that stand for two: written apart or together, as one likes."""

GIVEN: Final = dict.fromkeys("abdul abdel abdal abdol abdoul abdool".split(), "abd")
"""First halves of Arabic given names, however transliterated."""

NUMBERS: Final[dict[str, str]] = {
    "i": "1", "ii": "2", "iii": "3", "iv": "4", "vi": "6", "vii": "7", "viii": "8", "ix": "9",
    "first": "1", "second": "2", "third": "3", "fourth": "4", "fifth": "5", "sixth": "6", "seventh": "7",
    "eighth": "8", "ninth": "9", "tenth": "10", "1st": "1", "2nd": "2", "3rd": "3",
}  # fmt: skip
"""Ordinals and Roman numerals that are digits in disguise."""


def _generic() -> frozenset[str]:
    return frozenset(CANONICAL.get(word, word) for word in GENERIC) | GENERIC


COMMON: Final = _generic()
