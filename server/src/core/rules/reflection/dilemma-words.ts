/**
 * The words by which Dutch students show the two sides of a dilemma. Sources: DOMAIN §6 and 108 dilemma sections of
 * three authors. The lists are generous on purpose: a finding on a good dilemma would tell a student that the dilemma
 * is none.
 */

/** One of these phrases is enough of a second side. Patterns for whole words. */
const phrases = [
  // The second half: "enerzijds" alone sets nothing over against it.
  'anderzijds',
  'de andere kant',
  '(?:twee|beide|allebei de|andere) (?:kanten|zijden|dingen|plichten|wensen|verhalen|kampen|vuren|opties|keuzes|keuzen|mogelijkheden|waarden|belangen|gevoelens|rollen)',
  'spanningsveld(?:en)? tussen',
  'spanning(?:en)? (?:zit |ligt |bestaat |is )?tussen',
  'tussen (?:\\S+ ){1,14}en',
  '(?:kiezen|keuze|balans|evenwicht|klem) tussen',
  'weegt? (?:\\S+ ){0,2}zwaarder',
  'zwaarder (?:dan|wegen|weegt|laten wegen)',
  'wel of (?:niet|geen|juist)',
  'wel/niet',
  'of (?:juist |toch |maar |beter )?niet',
  'conflict van',
  '(?:waarden|loyaliteits|plichten|belangen|rol|rollen)conflict\\w*',
  'bots(?:t|te|en|ten|ing)?',
  'gespannen voet',
  'tegenover',
  'versus',
  'vs',
  'tegen elkaar (?:af|in)',
  '(?:rol|rollen)verwarring',
  'afweging',
  'afwegen',
  'wringt',
  '(?:dat|dit|het|er|iets) wrong',
  'schuur(?:t|de)',
  'tweestrijd',
  'tweespalt',
  'in dubio',
  'verscheurd',
  'klem tussen',
  'loyaal (?:\\S+ ){0,4}maar',
  'daarentegen',
  'tegelijk(?:ertijd)?',
  'terwijl',
  'hoewel',
  'ondanks',
  'echter',
  'in plaats van',
  'liever dan',
  'ten koste van',
  'gaat (?:\\S+ ){0,3}ten koste',
  'zowel',
  'ofwel',
  'hetzij',
  'dan wel',
  'de een(?:e)? (?:\\S+ ){1,12}de ander',
  'het eerste (?:\\S+ ){1,16}het tweede',
  'intussen',
  'goed (?:is )?voor (?:\\S+ ){1,10}slecht (?:is )?voor',
  'ondertussen',
  'het een(?:e)? (?:\\S+ ){0,12}het ander',
  'voor- en nadelen',
  '(?<!niet )als (?:ik|we|wij|je|ze|zij|hij|het|de|team) (?:\\S+ ){1,20}(?<!niet )als (?:ik|we|wij|je|ze|zij|hij|het|de|team)',
];

/** Matches whole words only. Written without `\b`, which takes "é" for the end of a word. */
export const twoSided = new RegExp(`(?:^|[^a-zà-ÿ])(?:${phrases.join('|')})(?![a-zà-ÿ])`, 'i');

/** "Maar" that sets a second side against the first; not "maar één". */
export const contrast =
  /(?:^|[^a-zà-ÿ])maar(?![a-zà-ÿ])(?! (?:dan ook|liefst|goed|één|een paar|weinig|net|twee|drie)(?![a-zà-ÿ]))/gi;
/** Words before a "maar" that sets nothing against something else: "alleen maar", "zeg maar". */
export const noContrastBefore =
  /(?:^|[^a-zà-ÿ])(?:nog|alleen|zeg|dan|toe|doe|kijk|laat|pas|wel|net zo goed|vooruit) $/i;

/** "Geen mode maar een principe" says one thing: it corrects a word, and sets no clause against another. */
export const correction =
  /(?<![a-zà-ÿ])(?:geen|niet) (?:[^\s.,;:?!]+ ){1,3}maar (?:een|de|het|zijn|haar|mijn|ons|onze)? ?[a-zà-ÿ]+(?=[.,;:!?]|$)/gi;

/** The writer says that there is one side: "voor mij is er maar één kant". */
export const saysOneSide =
  /(?<![a-zà-ÿ])(?:is|zie|zien|heeft|bestaat|blijft) (?:\S+ ){0,3}(?:maar|slechts) (?:één|1) (?:kant|antwoord|weg|keuze|mogelijkheid|juiste)(?![a-zà-ÿ])|only one (?:side|answer|right)(?![a-z])/i;

/** "Of" between two options: "ingrijpen of afwachten"; not "of zo", "of meer". */
export const choice =
  /(?:^|[^a-zà-ÿ])of(?! (?:zo|iets|meer|ander|andere|wat dan ook|(?:hij|zij|ze|het|ik|we|je|iemand) nu)(?![a-zà-ÿ]))/gi;
/** Words before an "of" that gives no choice: "een of andere", "weet niet of". */
export const noChoiceBefore =
  /(?:^|[^a-zà-ÿ])(?:een|één|min|weet|weten|wist|weet niet|wist niet|kijken|zien|gevraagd|vraagt|vroeg) $/i;

/** The moral question itself, mostly answered by yes or no: "Moet ik …?", "Mag een mentor …?". */
export const moralQuestion =
  /(?:^|[.!?:;"'“‘\n]\s*|(?:dan|nu|en|vraag|dilemma is):? )(?:moet|moeten|mag|mogen|kan|kunnen|zou|zouden|durf|ga|laat|zeg|vertel|meld|doe|help|blijf|geef|neem|respecteer|houd|hou|grijp|breek|is het|hoe ver|hoever|hoe streng|hoeveel) [^.?!]{3,300}\?/i;

/** Other words for two sides at once. Patterns for whole words, in lower case. */
export const bothSides =
  /(?<![a-zà-ÿ])(?:allebei|alle twee|beiden?|twee keer|twee kanten|de ander(?:e)? (?:verlies|stel|doe|kwets|laat)|wie ik ook|wat ik ook|wat je ook|hoe ik het ook|welke (?:kant|keuze) \S+ ook|hoe dan ook|[a-zà-ÿ]+ én [a-zà-ÿ]+|aan beide|noch|(?:optie|keuze|mogelijkheid|scenario|weg|waarde|plicht|kant) (?:2|b|twee)|ten tweede|staat haaks|haaks op|trekken aan|tweestrijd|tussen twee|on the one hand|on the other|whereas|while|either|versus|but|or)(?![a-zà-ÿ])/;
