/**
 * Care withheld from who depends on it: a child or an old person without food, warmth, company or a doctor, and what that
 * looks like. Source: the signals of neglect of the Nederlands Jeugdinstituut and Movisie. Frames as in `harm-frame.ts`.
 */
import { frame, type HarmFrame } from './harm-frame.ts';
import { KIN, NOUN, WHOM, words } from './people.ts';

const child =
  '(?:kind|kinderen|kindje|baby|zuigeling|peuter|peuters|kleuter|kleuters|jongen|jongens|meisje|meisjes|jongetje|zoon|zoontje|dochter|dochtertje|broertje|broertjes|zusje|zusjes|tweeling|kleintje|kleintjes|leerling)';
/** One who can't see to himself, but for "ik" and "we". */
const dependent = `(?:${child}|mevrouw|meneer|oma|opa|hij|zij|ze|(?<!(?:Mevrouw|Meneer) )[A-ZÀ-Þ][a-zà-ÿ]+)`;
/** Choice, illness, fasting, an outing, and the writer's own breakfast. */
const byChoice =
  /(?<![a-zà-ÿ])(?:vergeten|vergat|eigen keuze|nuchter|operatie|geopereerd|ramadan|vasten|dieet|allergi\w*|logopedi\w*|geen zin|wilde niet|wil niet|kamp|kampeer\w*|puber|zeventien|zestien|verkleed\w*|zwem\w*|strand|zand|gras|gym|warm|prachtig|gezellig|voedselbank|budget\w*|misselijk|buikgriep|ik|we|wij|wekker kapot)(?![a-zà-ÿ])/;
const nobody = '(?:niemand|geen (?:volwassene|ouder|mens)|geen van (?:zijn|haar|de) ouders)';
const long =
  '(?:hele (?:weekend|week|nacht|avond|dag|ochtend|middag)|dagen|dagenlang|nachten|avonden|elke (?:avond|nacht)|’s nachts|uren|urenlang|sinds (?:gisteren|vrijdag|zaterdag|zondag|maandag|gisteravond))';
const food = '(?:eten|ontbijt|avondeten|brood|lunch|warme maaltijd|te eten|te drinken|drinken)';
const small = '(?:[a-zà-ÿ]*hok|[a-zà-ÿ]*kast|kelder|schuur|schuurtje|berging|stal|hondenmand|garage|badkuip)';

export const careWithheld: readonly HarmFrame[] = [
  frame(
    [
      `${long} (?:\\S+ ){0,3}${nobody} (?:\\S+ )?(?:thuis|in huis)`,
      `${nobody} (?:\\S+ ){0,2}(?:thuis|in huis) (?:\\S+ ){0,4}(?:${long}|als (?:hij|zij|ze) (?:uit school|thuis))`,
    ],
    { unless: /(?<![a-zà-ÿ])(?:vakantie|inbraak|ingebroken|monteur|bezorger|pakket\w*|huisbezoek)(?![a-zà-ÿ])/ },
  ),
  frame(
    [
      `${child} (?:\\S+ ){0,6}in (?:de|een|haar|zijn|hun) (?:dichte|afgesloten|hete|warme|snikhete|gloeiendhete) auto`,
      `${child} (?:\\S+ ){0,3}(?:alleen|achter\\S*) (?:\\S+ ){0,2}in (?:de|een|zijn|haar) (?:auto|bad|box|buggy|park|winkel\\S*|casino|café)`,
      `(?:laat|liet|laten|lieten) (?:\\S+ ){0,3}${child} (?:\\S+ ){0,3}(?:alleen|achter) (?:\\S+ ){0,2}in (?:de|een|het) (?:auto|bad|winkel|park|casino|café)`,
    ],
    {
      unless: /(?<![a-zà-ÿ])(?:speelt|spelen|mag|puber|even wachten)(?![a-zà-ÿ])/,
      amid: [/auto|alleen|achtergelaten/],
    },
  ),
  // Food: none, only when she is good, or stolen.
  frame(
    [
      `(?:geeft|gaf|krijgt|kreeg) (?:hij |zij |ze )?(?:haar|hem|hun|de kinderen|pas) (?:\\S+ ){0,3}(?:eten|drinken|warm)? ?(?:als|wanneer) (?:zij|ze|hij) (?:\\S+ )?(?:‘|’|“)?(?:braaf|lief|stil|gehoorzaam|meewerkt|luistert|betaalt|gehoorzaamt)`,
      `(?:hij|zij|ze|(?<!(?:Mevrouw|Meneer) )[A-ZÀ-Þ][a-zà-ÿ]+) ${words(4)}(?:zonder|nooit) ${food} (?:\\S+ )?naar (?:school|bed)`,
      `${dependent} ${words(4)}${long} (?:niets|niks|niet|nauwelijks|geen \\S+) (?:\\S+ )?(?:gegeten|gedronken|te eten|te drinken)|${dependent} (?:heeft|hebben|had|hadden) (?:\\S+ ){0,3}(?:niets|niks) (?:\\S+ )?(?:gegeten|gedronken) (?:sinds|omdat er niets|want er)`,
      `${child} (?:\\S+ ){0,5}(?:honger heeft|had honger|van de honger|eten uit de (?:prullenbak|vuilnisbak|container))|(?:steelt|stal|pikt|pikte) (?:\\S+ ){0,4}(?:brood|eten|boterhammen) (?:\\S+ ){0,3}(?:uit|van) (?:de|andere)`,
      `(?:hij|zij|ze) (?:zijn|haar) (?:broertje|zusje|broertjes|zusjes) (?:\\S+ ){0,5}(?:crackers|brood|chips|koekjes|te eten) (?:\\S+ ){0,2}(?:gegeven|gaf|geeft|gemaakt)`,
      `(?:eten|pan|maaltijd|bord) (?:\\S+ ){0,6}(?:weggebleven|wegblijft|weggehouden)|(?:krijgt|kreeg) (?:\\S+ ){0,4}(?:om de dag|eens per dag) (?:\\S+ ){0,3}(?:eten|een pan|een maaltijd|brood)`,
    ],
    {
      unless: byChoice,
      amid: [/eten|gegeten|drinken|gedronken|ontbijt|brood|honger|koelkast|crackers|chips|koekjes|maaltijd|lunch|pan/],
    },
  ),
  // Clothes, dirt, nappies, sores, teeth, and no doctor.
  frame(
    [
      `${child} ${words(6)}in (?:dezelfde|vieze|vuile|te kleine|natte) (?:kleren|schoenen|broek|trui)`,
      `(?:${child}|(?<!(?:Mevrouw|Meneer) )[A-ZÀ-Þ][a-zà-ÿ]+) (?:kwam|komt|loopt|liep|staat|stond|zat|fietst|fietste) ${words(5)}(?:derde|elke|weer|winter|vriest|sneeuw|kou|graden) ${words(3)}(?:zonder (?:winter)?jas|zonder (?:schoenen|sokken)|op blote voeten (?:\\S+ ){0,3}(?:naar school|op straat|in de \\S+|buiten))`,
      `(?:${child}|mevrouw|meneer|hij|zij|ze|oma|opa) (?:is|was|oogt|kwam|komt|ziet er) (?:\\S+ )?(?:vervuild|verwaarloosd|vol luizen|ongewassen)(?= |[.,;]|$)|${child} (?:\\S+ )?(?:is|was) (?:\\S+ )?(?:ondervoed|uitgedroogd|vermagerd)`,
      `(?:niet|nooit|weigert) (?:\\S+ ){0,6}naar (?:de|een|het) (?:dokter|huisarts|tandarts|ziekenhuis) (?:\\S+ )?(?:is |was |wordt |te |met (?:hem|haar) )(?:gebracht|brengen|gaan)?|mag (?:\\S+ ){0,4}van (?:haar|zijn) ${KIN} niet naar (?:de|een|het) (?:dokter|huisarts|tandarts|ziekenhuis)`,
      `(?:volle|doorweekte|zelfde|dezelfde|natte) luier (?:\\S+ ){0,2}(?:als|aan|om|van|sinds)`,
      `rotte (?:melk)?tanden|vastgebonden (?:\\S+ ){0,5}doorlig\\S*`,
      `${KIN} (?:wast|verschoont|voedt|verzorgt) (?:haar|hem|${NOUN}) niet|(?:laat|liet|laten) ${WHOM} (?:\\S+ ){0,2}(?:dagen|de hele (?:dag|nacht|week)|urenlang|uren) (?:\\S+ )?(?:in bed|op de grond|in (?:haar|zijn) stoel) (?:liggen|zitten)`,
    ],
    {
      unless: byChoice,
      amid: [
        /jas|schoenen|sokken|kleren|broek|blote|vervuil|verwaarl|ongewassen|luizen|luier|tandarts|dokter|arts|ziekenhuis|tanden|vermagerd|ondervoed|uitgedroogd|doorlig|wast|wassen|liggen/,
      ],
    },
  ),
  frame(
    `(?:laat|liet|laten|lieten) (?:haar |zijn |de |hun |het )?${child} (?:\\S+ )?(?:uren|urenlang|de hele (?:nacht|dag|avond)) (?:\\S+ )?(?:huilen|krijsen)`,
    { unless: byChoice },
  ),
  // A grown-up who is drunk while the child depends on him.
  frame(
    `(?:moeder|vader|mama|papa|ouders|stiefvader|stiefmoeder|oppas) ${words(5)}(?:dronken|laveloos|stomdronken|onder invloed|bewusteloos|haar roes|zijn roes)|${child} ${words(8)}(?:dronken|laveloze|stomdronken) (?:moeder|vader|mama|papa|ouder)`,
    {
      unless: /(?<![a-zà-ÿ])(?:vroeger|nuchter|gestopt|opgenomen|kliniek|nooit|niet|feest|bruiloft)(?![a-zà-ÿ])/,
      amid: [
        /dronken|roes|laveloos|onder invloed|bewusteloos/,
        new RegExp(`(?<![a-zà-ÿ])${child.replace('jongen|jongens|', '')}(?![a-zà-ÿ])`),
      ],
    },
  ),
  // Put where nobody is put.
  frame(
    [
      `(?:${child}|${NOUN}|hem|haar) ${words(4)}(?:op|in) (?:de|het|een|zijn|haar|hun) (?:${small}|balkon|gang) (?:\\S+ )?(?:laat|liet|laten|moet|moest) (?:slapen|eten|overnachten)`,
      `(?:${child}|${NOUN}|hem|haar) ${words(4)}in (?:de|het|een) ${small} (?:\\S+ )?(?:laat|liet|laten|moet|moest) zitten`,
      `(?:woont|wonen|woonde|leeft) ${words(5)}in (?:het|een|de) (?:[a-zà-ÿ]*hok|kast|kelderkast|trapkast|stal|hondenmand)(?= |[.,;]|$)`,
      `(?:zet|zette|gezet|draait|draaide) (?:hij |zij |ze )?(?:haar|hem|haar rolstoel|zijn rolstoel|mevrouw|meneer) (?:\\S+ ){0,6}(?:gezicht|neus) naar de (?:muur|hoek)`,
      `(?:haar|hem) ${words(3)}(?:op het balkon|buiten|in de tuin|op de gang) (?:gezet|zette|gesloten|sloot|sluit)(?= |[.,;]|$)`,
    ],
    {
      unless:
        /(?<![a-zà-ÿ])(?:hond|kat|konijn\w*|kip|pony|paard|egel|fiets\w*|spullen|zon|zonnetje|koffie|roken|rookt|frisse lucht|spelen|kunst\w*|schilder\w*|les|juf|meester)(?![a-zà-ÿ])/,
    },
  ),
];
