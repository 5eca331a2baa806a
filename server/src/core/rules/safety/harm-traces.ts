/**
 * What betrays harm that nobody tells of: an injury that comes back or has a story that doesn't fit, fear of one person, a
 * body that shrinks back, a secret. Source: the signals in the meldcode. Frames as in `harm-frame.ts`.
 */
import { frame, type HarmFrame } from './harm-frame.ts';
import { KIN, words } from './people.ts';

const times = '(?:tweede|derde|vierde|vijfde|zoveelste)';
const injury =
  '(?:gebroken (?:rib|ribben|arm|pols|vinger|neus|kaak|been|sleutelbeen)|blauw oog|blauwe ogen|brandwond|brandwonden|hersenschudding|kneuzing|kneuzingen|breuk|botbreuk|gescheurde lip)';
const otherCause =
  /(?<![a-zà-ÿ])(?:voetbal\w*|rugby\w*|hockey\w*|judo\w*|turn\w*|ski[a-zà-ÿ]*|skate\w*|fiets\w*|wielren\w*|botontkalking|osteoporose|epilepsie|valgevaar|evenwicht|paard\w*|dement\w*|dementie)(?![a-zà-ÿ])/;
const she = '(?:zij|ze|hij|haar \\S+|zijn \\S+|[A-ZÀ-Þ]\\S+)';

export const tracesOfHarm: readonly HarmFrame[] = [
  frame(
    [
      `(?:voor de ${times} keer|alweer|opnieuw) ${words(6)}${injury}`,
      `${injury} ${words(4)}(?:voor de ${times} keer|alweer|opnieuw)`,
    ],
    { unless: otherCause },
  ),
  frame(
    `(?:zei|zegt|vertelde|beweert|hield vol) ${she} (?:\\S+ ){0,3}(?:dat (?:zij|ze|hij) )?(?:\\S+ ){0,2}(?:van de trap (?:was |is )?gevallen|tegen (?:een|de) (?:deur|deurpost|kast|kastje) (?:was |is )?(?:aan)?gelopen)`,
    { unless: otherCause },
  ),
  frame(
    '(?:rug|benen|billen|armen|dijen) (?:\\S+ )?(?:stonden|zaten|zag ik|waren) (?:\\S+ ){0,2}(?:strepen|striemen)|(?:marks?|welts|prints?) of (?:a|his|her) (?:belt|hand|fingers|cord|buckle)',
    { amid: [/strepen|striemen|marks|welts/] },
  ),
  frame(
    [
      `(?:doodsbang|panisch|angstig) (?:\\S+ )?voor (?:haar|zijn|hun) (?:\\S+ )?${KIN}`,
      `(?:durft|durfde|durven) (?:\\S+ ){0,4}(?:niet|nooit) (?:\\S+ ){0,2}(?:naar huis|thuis te (?:komen|zijn)|${KIN} tegen te spreken)`,
      `bang (?:\\S+ ){0,2}(?:om naar huis te gaan|voor klappen)`,
    ],
    {
      unless:
        /(?<![a-zà-ÿ])(?:rapport|cijfers?|onvoldoende|overstroming|inbraak|inbrekers|heimwee|hond|fiets\w*|donker|gladheid|regen|sneeuw)(?![a-zà-ÿ])/,
      amid: [/bang|angst|durft|durfde|doet haar deur/],
    },
  ),
  // "Krimpt ineen zodra iemand zijn arm optilt".
  frame(
    [
      `(?:krimpt|kromp|duikt|dook|kruipt|kroop) (?:\\S+ ){0,2}(?:ineen|in elkaar|weg|onder de tafel|achter de bank) (?:\\S+ ){0,3}(?:als|zodra|wanneer|toen) (?:\\S+ ){0,3}(?:hand|arm|stem|${KIN})`,
      `(?:verstijft|verstijfde|verstart|verstarde|deinst|deinsde) (?:\\S+ ){0,3}(?:als|zodra|wanneer|toen|voor) (?:\\S+ ){0,2}(?:haar|zijn|de) ${KIN}`,
      `(?:flinch|cower)(?:es|ed|s)? (?:when|if|as) (?:\\S+ ){1,4}(?:hand|arm|voice|father|mother|husband)`,
    ],
    {
      unless:
        /(?<![a-zà-ÿ])(?:vuurwerk|onweer|hond|spuit|prik|boor|tandarts|bal|lachend|verstoppertje|camera)(?![a-zà-ÿ])/,
    },
  ),
  frame(
    `(?:juli|augustus|zomer|hitte|dertig graden) ${words(4)}(?:lange mouwen|coltrui)|(?:lange mouwen|coltrui) ${words(4)}(?:hitte|zomer|juli|augustus|dertig graden)`,
    { unless: /(?<![a-zà-ÿ])(?:geloof|zonallergie|eczeem|hoofddoek|religie|tatoeage\w*)(?![a-zà-ÿ])/ },
  ),
  // A door that is locked and a secret that is kept, with whom.
  frame(
    [
      `(?:hij|oom|opa|vader|stiefvader|broer) (?:doet|deed|draait|draaide) (?:de|mijn|haar|zijn) (?:deur|kamerdeur) (?:\\S+ )?op slot (?:en|als|voordat|,) ?(?:dan )?(?:moet|moest|gaat|komt|kwam|wil)`,
      `(?:dan|en) moe(?:t|st) (?:ik|zij|ze|hij) (?:\\S+ ){0,2}lief (?:zijn|doen)`,
      `(?:geheimpje|geheim) (?:\\S+ ){0,3}(?:met|van) (?:haar|zijn|mijn|die) (?:\\S+ )?(?:oom|opa|vader|stiefvader|trainer|coach|buurman|broer|neef|oppas|meester)`,
      `(?:oom|opa|stiefvader|trainer|coach|buurman|oppas|meester) (?:\\S+ ){0,4}(?:dat (?:zij|ze|hij) )?(?:het |dit )?(?:\\S+ )?(?:aan|tegen) niemand (?:\\S+ )?(?:vertellen|zeggen|mag|mocht)`,
    ],
    { unless: /(?<![a-zà-ÿ])(?:verrassing\w*|verjaardag|cadeau\w*|surprise|sinterklaas|feest\w*)(?![a-zà-ÿ])/ },
  ),
];
