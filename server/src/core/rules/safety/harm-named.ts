/** Violence, rule and neglect in plain terms: "geweld tegen zijn partner", "agressief tegen moeder", "houdt haar binnen". Frames as in `harm-frame.ts`. */
import { frame, type HarmFrame } from './harm-frame.ts';
import { KIN, NOUN } from './people.ts';

const study =
  /(?<![a-zà-ÿ])(?:les|lessen|college|cursus|training|scriptie|boek|film|serie|voorlichting|thema|onderzoek|protocol|game|games|geen|nooit|niet)(?![a-zà-ÿ])/;
const atHome = `(?:(?:haar|zijn|de|hun|mijn) )?(?:[a-zà-ÿ]+e )?${KIN}`;
const rulerHe = '(?:man|vriend|ex|partner|echtgenoot|broer|zoon|schoonfamilie|schoonmoeder|stiefvader|oom|hij)';

export const harmByName: readonly HarmFrame[] = [
  frame(
    [
      `(?:gebruikt|gebruikte|gebruiken) (?:\\S+ )?geweld|geweld (?:tegen|tussen|richting|jegens) (?:\\S+ )?(?:${NOUN}|haar|hem)|getuige (?:\\S+ )?van (?:\\S+ )?geweld|geweld (?:thuis|in huis|van (?:haar|zijn) ${KIN})`,
      `(?:agressief|agressie|handtastelijk|gewelddadig) (?:tegen|naar|richting|jegens|tegenover) ${atHome}|${KIN} (?:wordt|werd|is|was) (?:\\S+ )?(?:gewelddadig|handtastelijk)|(?:wordt|werd) (?:\\S+ )?gewelddadig als (?:hij|zij|ze) (?:\\S+ )?(?:drinkt|gedronken|gebruikt|boos)`,
    ],
    { unless: study },
  ),
  frame(
    `handen (?:\\S+ )?niet thuis ?(?:houden|houdt|hield)|(?:klappen|slaag) (?:\\S+ )?(?:gehad|gekregen) van (?:haar|zijn|hun|de) (?:\\S+ )?${KIN}`,
    { unless: study },
  ),
  frame(
    `(?:wordt|werd|worden|werden) (?:\\S+ ){0,3}lastiggevallen|(?:valt|viel|blijft|bleef) (?:haar|hem|mij) (?:\\S+ ){0,2}lastig|(?:haar|hem) (?:\\S+ )?lastig (?:blijft|bleef) vallen`,
    { unless: /(?<![a-zà-ÿ])(?:journalist\w*|verkoper\w*|colportage|reclame|muggen|vragen)(?![a-zà-ÿ])/ },
  ),
  // Kept in, cut off.
  frame(
    [
      `(?:${rulerHe}) (?:laat|liet) haar niet (?:\\S+ ){0,3}(?:gaan|weg|uit|bellen|werken|alleen|slapen|praten|studeren)(?= |[.,;]|$)`,
      `${rulerHe} (?:houdt|hield) haar (?:binnen|thuis|gevangen|weg (?:van|bij))`,
      `geen toegang tot (?:haar|zijn) (?:eigen )?(?:geld|rekening|bankrekening|telefoon|post)`,
      `(?:zij|ze) (?:mag|mocht) (?:\\S+ ){0,2}geen contact (?:\\S+ ){0,2}met (?:haar|de) (?:${KIN}|vriendinnen|buitenwereld|vrienden)`,
      `${rulerHe} bepaalt alles(?= |[.,;]|$)(?:,? en (?:zij|ze))?`,
    ],
    {
      unless:
        /(?<![a-zà-ÿ])(?:rechter|contactverbod|kou|ziek|koorts|besmettelijk|docent|bewindvoerder|wij)(?![a-zà-ÿ])/,
      amid: [/laat haar|laat hem|houdt haar|hield haar|toegang|contact|bepaalt alles/],
    },
  ),
  frame(`seksueel (?:benaderd|getint\\S*|lastig|over de grens|uitgebuit|overschrijdend)|prostitueren`, {
    unless: study,
  }),
  frame(
    [
      `(?:kinderen|kind|baby|peuter|dochter|zoon|meisje|jongen|hij|zij|ze) (?:\\S+ )?(?:krijgt|krijgen|kreeg|kregen) (?:\\S+ )?(?:te weinig|niet genoeg|onvoldoende) (?:te )?eten`,
      `(?:gegil|hulpgeroep|geschreeuw en gehuil|gehuil en geschreeuw) (?:\\S+ ){0,4}(?:uit|achter|in|boven|van) (?:de|het|haar|hun) (?:\\S+ )?(?:woning|huis|flat|buren|appartement|deur|muur|kamer)`,
      `(?:${KIN}|hij|zij|ze) (?:gooit|gooide|smijt|smeet) (?:\\S+ )?met (?:de )?(?:borden|servies|spullen|meubels|stoelen|glazen|pannen|deuren)(?= als| wanneer| en |[.,;]|$)`,
      `(?:snijdt|sneed|krast|kraste) (?:zij |ze |hij )?zich(?= als| wanneer| om| in haar (?:arm|been)|[.,;]|$)`,
    ],
    {
      unless: /(?<![a-zà-ÿ])(?:speeltuin|zwembad|pret|achtbaan|brood|papier|scheren|dieet|kermis|feest\w*)(?![a-zà-ÿ])/,
    },
  ),
  // Who works with a victim, of what: "een vrouw die …".
  frame(
    `(?:slachtoffer|dader|pleger) van (?:\\S+ )?(?:geweld|mishandeling|misbruik|stalking|mensenhandel|uitbuiting|loverboys?|aanranding|verkrachting)`,
    { unless: study },
  ),
  frame(
    `(?:zij|ze|hij|${NOUN}) (?:\\S+ ){0,3}(?:gevlucht|weggevlucht|weggelopen) (?:voor|van|bij) (?:haar|zijn) (?:\\S+ )?${KIN}`,
    { unless: /(?<![a-zà-ÿ])(?:oorlog|syrië|regime)(?![a-zà-ÿ])/, amid: [/bang|vlucht/] },
  ),
];
