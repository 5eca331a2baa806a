/**
 * Harm of which a text tells a part only, by what goes with it: a stomach pumped out, eighty missed calls, cut tyres, a
 * girl fetched by other men each time. Sources: the lists of signals of the kinds of harm in the other files. Frames as in
 * `harm-frame.ts`.
 */
import { frame, type HarmFrame } from './harm-frame.ts';
import { KIN } from './people.ts';

const many =
  '(?:tientallen|honderden|twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig|honderd|\\d{2,3})';
const small = '(?:vierjarige|vijfjarige|zesjarige|zevenjarige|achtjarige|negenjarige|kleuter|peuter)';
const pupils = '(?:meisjes|jongens|kinderen|leerlingen|pupillen|bewoonsters|bewoners|cliënten|het meisje|de jongen)';

export const hintsOfHarm: readonly HarmFrame[] = [
  // Stalked, and things destroyed.
  frame(
    [
      `${many} (?:gemiste oproepen|berichten|appjes|telefoontjes|spraakberichten) (?:\\S+ ){0,3}(?:van|per|in één|op een)`,
      `banden (?:\\S+ ){0,4}(?:lekgestoken|lekgeprikt|doorgestoken)|(?:ruit|ruiten) (?:\\S+ ){0,2}(?:ingegooid|ingeslagen)`,
      `(?:stuurt|stuurde|appt|mailt|belt|belde) (?:haar|hem|mij) (?:\\S+ ){0,3}${many} (?:keer|berichten|appjes|mails)`,
      `ex (?:staat|stond|wacht|wachtte|post) (?:\\S+ ){0,3}(?:elke|iedere|weer|dagelijks) (?:\\S+ ){0,2}(?:bij|voor|op|langs|aan)(?= |$)`,
      `(?:staat|stond|post|hangt) (?:iedere|elke) (?:avond|nacht|ochtend|dag) (?:voor|onder|bij) (?:het|de|haar|zijn) (?:raam|deur|huis|school|werk)`,
      `(?:${KIN}|hij) (?:rijdt|reed|loopt|liep|fietst|fietste) (?:\\S+ )?achter (?:haar|hem|hen) aan`,
      `(?:verspreidt|verspreidde|verspreiden) (?:hij|zij|ze|${KIN}) (?:\\S+ )?(?:filmpjes?|foto’s?|beelden)`,
    ],
    {
      unless: /(?<![a-zà-ÿ])(?:klant\w*|abonnee\w*|reclame|soep|boodschappen|hond|carnaval|bal)(?![a-zà-ÿ])/,
      amid: [
        /ex |oproep|bericht|appje|telefoontje|spraak|gestoken|geprikt|ruit|raam|achter (?:haar|hem) aan|verspreid/,
      ],
    },
  ),
  // Sexual harm.
  frame(
    [
      'bevredigen|klaarkomen',
      `seks met (?:een |haar |zijn )?(?:\\S+ )?(?:man|mannen|jongen|${KIN}) van|(?:huur|schuld|boete|eten|schuldje) (?:\\S+ ){0,3}met seks|met seks (?:betaal|afbetaal)\\S*`,
      `(?:laat|liet) (?:\\S+ ){0,5}bij (?:zich|hem) in bed slapen|bij (?:hem|haar oom|haar opa|haar vader|haar stiefvader) in bed (?:moet|moest)`,
      `(?:${KIN}) (?:\\S+ ){0,6}badkamer (?:\\S+ )?(?:in|binnen) (?:\\S+ )?(?:als|terwijl|wanneer) (?:zij|ze|het meisje|${KIN})`,
      `(?:raakt|raakte) (?:de |het |zijn )?${pupils} (?:\\S+ ){0,2}aan(?= |[.,;]|$)`,
      `(?:trok|trokken|trekken|trekt) (?:\\S+ ){1,4}broek (?:naar beneden|uit|omlaag)|broek (?:\\S+ )?naar beneden (?:getrokken|trok|trokken)|(?:haar|haren) (?:\\S+ )?(?:afgeschoren|kaalgeschoren|afgeknipt)(?= door|[.,;]|$)`,
    ],
    {
      unless:
        /(?<![a-zà-ÿ])(?:onweer|nachtmerrie\w*|koorts|luier|verschon\w*|kapper\w*|chemo\w*|hoofdluis|toilet|wc|voorlichting|zelf|incontinent\w*)(?![a-zà-ÿ])/,
      amid: [/bevredig|klaarkom|seks|in bed|badkamer|raak|broek|afgeschoren|kaalgeschoren/],
    },
  ),
  // A wish to die.
  frame(
    [
      `maag (?:\\S+ )?(?:leegpompen|leeggepompt)|leeggepompt`,
      `hoeveel (?:tabletten|pillen|paracetamol\\S*|slaappillen) (?:\\S+ ){0,4}(?:nodig|dodelijk|fataal|genoeg|wakker)`,
      `(?:polsen|pols) (?:\\S+ )?(?:verbonden|in verband|omzwachteld)|(?:verband|pleisters|zwachtels) (?:\\S+ )?(?:om|op|rond) (?:haar|zijn) polsen`,
      `zorg goed voor (?:mijn|mama|papa|mijn \\S+),? (?:\\S+ ){0,4}(?:spijt|sorry|vaarwel)`,
      `(?:tegen|welke) (?:een |de |die )?boom (?:\\S+ ){0,4}(?:rijden|rijd|rijdt|wordt|wil)`,
    ],
    {
      unless:
        /(?<![a-zà-ÿ])(?:voorschrift|bijsluiter|voorgeschreven|per dag|gevallen|carpaal\w*|kerstboom|klim\w*)(?![a-zà-ÿ])/,
      amid: [/leeg ?(?:ge)?pomp|hoeveel|polsen|zorg goed|boom|afscheid/],
    },
  ),
  // A child or an old person without care.
  frame(
    [
      `tussen (?:de |het )?(?:\\S+ )?(?:hondenpoep|poep|uitwerpselen|vuilniszakken|afval)`,
      `(?:moeder|vader|ouders|zoon|dochter|${KIN}) (?:\\S+ )?(?:vond|vindt|vonden|vinden) (?:een |de |het )?(?:dokter|huisarts|arts|tandarts|ziekenhuis) (?:\\S+ )?niet nodig`,
      `kilo (?:\\S+ )?(?:afgevallen|kwijt|lichter) (?:\\S+ )?sinds (?:zijn|haar|hij|zij|ze) (?:\\S+ ){0,3}(?:kookt|zorgt|verzorgt|woont)`,
      `${small} (?:\\S+ ){0,3}(?:brengt|haalt|kookt|zorgt) (?:\\S+ ){0,2}(?:broertje|zusje|broertjes|zusjes|moeder|eten)`,
    ],
    {
      unless: /(?<![a-zà-ÿ])(?:speel\w*|spelletje|poppen|huishoek|dieet)(?![a-zà-ÿ])/,
      amid: [/poep|vuilnis|afval|niet nodig|kilo|brengt|haalt/],
    },
  ),
  // Ruled, used, married off.
  frame(
    [
      `(?:moet|moest) (?:haar|zijn|hun) (?:\\S+ )?${KIN} (?:\\S+ )?om (?:geld|elke euro|toestemming) vragen`,
      `(?:volmacht|pinpas|pas|machtiging) (?:\\S+ ){0,5}spaargeld|spaargeld (?:\\S+ ){0,2}(?:verdwenen|weg|op)(?= |[.,]|$)`,
      `(?:opgehaald|weggebracht|opgewacht) door (?:\\S+ )?(?:steeds |telkens )?(?:andere|oudere|onbekende|vreemde) mannen`,
      `mag pas (?:\\S+ ){0,3}(?:naar buiten|eten|slapen|weg|naar huis) als (?:zij|ze|hij) (?:zegt|vertelt|betaalt|belooft|opbiecht)`,
      `(?:enkeltje|enkele reis|ticket) (?:\\S+ ){0,6}(?:zonder terugreis|voor haar|zomervakantie|herfstvakantie|en een bruid\\S*)`,
    ],
    {
      unless: /(?<![a-zà-ÿ])(?:verhui\w*|emigr\w*|vakantiebaan|bewindvoerder|huiswerk)(?![a-zà-ÿ])/,
      amid: [/om geld|spaargeld|mannen|mag pas|sleutel|enkeltje|enkele reis|wachten tot/],
    },
  ),
  // What is left to see.
  frame(
    [
      `(?:vier|vijf|alle|zijn|haar) vingers (?:\\S+ ){0,2}(?:in|op) (?:haar|zijn) (?:wang|gezicht|arm|bil)|(?:wang|gezicht) (?:\\S+ ){0,3}vingers (?:\\S+ )?(?:in|op) staan`,
      `(?:gat|gaten) in de (?:deur|deuren|muur|muren) (?:\\S+ ){0,3}(?:ter hoogte|van zijn|van haar|waar hij)`,
    ],
    { unless: /(?<![a-zà-ÿ])(?:verf|klei|deeg|spijker|verbouwing|chauffeur|rijdt hij niet)(?![a-zà-ÿ])/ },
  ),
];
