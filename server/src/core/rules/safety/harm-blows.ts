/**
 * Blows told in nouns and set phrases: "een draai om zijn oren", "ervan langs geven", "met de riem krijgen". Sources: as
 * for `harm-verbs.ts`.
 */
import { frame, type HarmFrame } from './harm-frame.ts';
import { instrument } from './instruments.ts';
import { NOUN, WHOM, words } from './people.ts';

const blow =
  '(?:klap|klappen|mep|meppen|stomp|stompen|schop|schoppen|trap|trappen|dreun|dreunen|lel|oplawaai|opdoffer|hengst|beuk|kopstoot|knietje|vuistslag|vuistslagen|oorvijg|oorvijgen|draai om (?:de|zijn|haar|mijn|hun|d’r) oren|pak slaag|pak rammel|pak voor (?:de|zijn|haar|hun|d’r) (?:broek|billen|kont)|aframmeling|muilpeer|billenkoek|pets|tik op (?:de|zijn|haar|mijn|hun) (?:hand|handen|vingers|billen|mond|hoofd|wang|achterhoofd)|tik tegen (?:de|zijn|haar|mijn|hun) (?:hoofd|wang|achterhoofd)|duw(?! in de (?:rug|goede))|zet(?= en|[.,;]|$| van| tegen))';
const thing =
  '(?! (?:op|tegen|onder|in|aan) (?:(?:de|het|een|die|zijn|haar) )?(?:tafel|deur|bal|muur|kast|stoel|bank|grond|vloer|raam|machine|automaat|auto|fiets|kussen|boksbal|bokszak|zak|trommel|toetsenbord|paal|hek|emmer|portier|printer|radio|handen|schouder|schouders|rug)(?![a-zà-ÿ]))(?! na(?![a-zà-ÿ]))(?! lopen)(?! nieuws)';
const give = '(?:geeft|gaf|gaven|geven|gegeven|deelt|deelde|verkoopt|verkocht|uitdeelt|uitdeelde)';
const get = '(?:krijgt|kreeg|kregen|krijgen|gekregen)';

const withInstrument = `met (?:de|het|een|zijn|haar|hun|die|d’r|z’n) (?:[a-zà-ÿ]+e )?${instrument}(?![a-zà-ÿ])`;

const figurative =
  /(?<![a-zà-ÿ])(?:als een klap|dat gaf|dit gaf|het gaf|verhaal|nieuws|bericht|pers|diagnose|stroom\w*|economie|molen|hart|wind|ego|vertrouwen|zelfvertrouwen|portemonnee|financieel|financiële|omzet)(?![a-zà-ÿ])/;

export const blows: readonly HarmFrame[] = [
  // "Geeft Oscar een klap", "kreeg een pak slaag", "dat hij haar een mep gaf".
  frame(`${give} ${words(3)}${WHOM} ${words(3)}${blow}${thing}`, { unless: figurative }),
  frame(
    `${give} ${words(2)}${blow} aan ${WHOM}|${give} (?:een|een harde|soms een) tik (?:op|tegen) (?:haar|zijn|hun|d’r) (?:hand|handen|vingers|hoofd|billen|wang|mond)`,
  ),
  // "Kreeg van de inspectie een tik": no person gives it.
  frame(`${get} (?!(?:\\S+ ){0,4}(?:van|door) (?:de|het|een) [a-z])${words(6)}${blow}${thing}`, { unless: figurative }),
  frame(`${WHOM} ${words(5)}${blow}${thing} (?:te |had |heeft |zou )?(?:${give}|${get})`),
  frame(
    `${blow} (?:in|tegen|op) (?:haar|zijn|het|mijn|hun) (?:gezicht|hoofd|buik|rug|wang|kaak|neus|oog|ribben|maag|achterhoofd)`,
    { unless: figurative },
  ),
  frame(
    `(?:deelt|deelde|delen|deelden) (?:\\S+ ){0,2}(?:klappen|meppen|schoppen|tikken|dreunen) uit|dreig(?:brief|brieven|mail|mails|bericht|berichten|telefoontje|telefoontjes|appje|appjes)|(?:haar|zijn|hun) (?:auto|huis|voordeur|spullen|kleren) (?:\\S+ ){0,2}in brand (?:gestoken|steekt|stak|te steken)`,
  ),
  frame('pak slaag|aframmeling|(?:losse|lossen) handjes|vuistslagen?'),
  frame('hand(?:en|jes) (?:\\S+ ){0,2}los(?:ser)?', {
    unless: /(?<![a-zà-ÿ])(?:laat|liet|laten|stuur|fiets\w*|houd|hou)(?![a-zà-ÿ])/,
  }),
  frame(`(?:zijn|haar|hun) handen (?:\\S+ ){0,2}niet (?:\\S+ ){0,2}thuis`),
  // "Ervan langs geven", "in elkaar slaan", "haar te lijf gaan", "bont en blauw".
  frame(`er(?: \\S+){0,3} ?van langs (?:\\S+ ){0,2}(?:${give}|${get})|(?:${give}|${get}) ${words(5)}er ?van langs`),
  frame(
    'in elkaar (?:\\S+ ){0,2}(?:geslagen|slaat|sloeg|slaan|getrapt|trapt|trapte|getimmerd|timmert|gemept|geramd|gebeukt)|(?:slaat|sloeg|slaan|trapt|trapte|timmert|timmerde|ramde|beukte) (?:\\S+ ){1,4}in elkaar',
    { unless: /(?<![a-zà-ÿ])(?:kast|tafel|hok|stoel|schutting|schuur|bed|fiets|rek|zakje|plank\w*)(?![a-zà-ÿ])/ },
  ),
  frame(`te lijf (?:gaat|ging|gaan|gegaan|gevlogen)|(?:gaat|ging|gingen|vloog) ${words(3)}te lijf`),
  frame(
    `(?:vloog|vliegt|vlogen) (?:\\S+ )?${WHOM} (?:\\S+ )?(?:aan|naar de keel)|${WHOM} (?:\\S+ )?aan(?:gevlogen|vloog|vliegt|gevallen|viel|valt)`,
    { amid: [/vloog|vlieg|gevlogen|aanv[ai]|aangev/] },
  ),
  frame(
    `(?:vuist|elleboog|knie|voet|schoen) (?:\\S+ )?(?:in|tegen|op) (?:haar|zijn|mijn|het) (?:gezicht|buik|maag|oog|neus|rug|nek|ribben|kaak)`,
  ),
  // "Dat hij thuis met de kachelpook krijgt", "en dan kreeg ze de pollepel".
  frame(
    `met (?:de|een) (?!post|mail|bus|trein|dokter|verpleeg\\S*)[a-zà-ÿ]+ (?:krijgt|kreeg|krijgen|kregen)(?= als| omdat| wanneer|[.,;]|$)|(?:de|met de) ${instrument} (?:krijgt|kreeg|krijgen|kregen)(?=[.,;]| als|$)`,
    {
      unless:
        /(?<![a-zà-ÿ])(?:cadeau\w*|verjaardag|les|uitleg|contact|ruzie|moeite|gesprek|hulp|problemen|band)(?![a-zà-ÿ])/,
      amid: [/krijg|kreeg/],
    },
  ),
  frame('bont en blauw'),
  // "Zij was op de grond gegooid"; "haalde hij uit met de hark".
  frame(
    `(?:haalt|haalde|haalden) (?:hij |zij |ze |${NOUN} )?(?:\\S+ ){0,3}uit (?:met|naar) (?:zijn|haar|de|een|hem|mij|me|hen)(?! (?:mes|pan|geld|spons|doek))(?! (?:kast|la|tas|zak|koelkast|auto|oven)(?![a-zà-ÿ]))|uitgehaald naar (?:haar|hem|mij|me|${NOUN})`,
  ),
  frame(
    `${withInstrument} ${words(4)}(?:${give}|${get}|ervan langs|achterna)|(?:${give}|${get}) ${words(6)}${withInstrument}`,
    {
      unless:
        /(?<![a-zà-ÿ])(?:cadeau\w*|verjaardag|uitlaten|wandel\w*|soep|eten|thee|knutsel\w*|prik|les|voorbeeld|medicatie|vaccin)(?![a-zà-ÿ])/,
    },
  ),
  frame(
    `(?:zat|zit|kwam|komt|ging|rende|liep|loopt) (?:\\S+ )?${WHOM} (?:\\S+ ){0,2}(?:achterna|achter de broek) ${withInstrument}|${withInstrument} ${words(3)}achter ${WHOM} aan`,
  ),
  // Struck with a thing, and the one who was struck is not named again: "had er met een pan op geslagen".
  frame(
    `${withInstrument} (?:erop |er op |op )?(?:geslagen|slaat|sloeg|geraakt|gebrand|brandt|gestoken|gegooid|mept|mepte|gemept)`,
    {
      unless:
        /(?<![a-zà-ÿ])(?:spijker|paal|hout|vloer|tapijt|matras|kleed|trommel|bal|slak|mug|vlieg|plafond|verwarming|radiator|deur|tafel|pion\w*)(?![a-zà-ÿ])/,
    },
  ),
];
