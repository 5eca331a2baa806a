/**
 * The words by which Dutch students show the two sides of a dilemma. Sources: DOMAIN §6 and 108 dilemma sections of
 * three authors. The lists are generous on purpose: a finding on a good dilemma would tell a student that the dilemma
 * is none.
 */

/** One of these phrases is enough of a second side. Patterns for whole words. */
const phrases = [
  'enerzijds',
  'anderzijds',
  'aan de (?:ene|een|andere) kant',
  'de ene kant',
  'de andere kant',
  '(?:twee|beide|allebei de|andere) (?:kanten|zijden|opties|keuzes|keuzen|mogelijkheden|waarden|belangen|gevoelens|rollen)',
  'spanningsveld(?:en)? (?:tussen|zit)',
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
  'wrong',
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
  'toch',
  'in plaats van',
  'liever dan',
  'ten koste van',
  'gaat (?:\\S+ ){0,3}ten koste',
  'zowel',
  'ofwel',
  'hetzij',
  'dan wel',
  'de een(?:e)? (?:\\S+ ){1,12}de ander',
  'het een(?:e)? (?:\\S+ ){0,12}het ander',
  'voor- en nadelen',
  'als (?:ik|we|wij|je|ze|zij|hij|het|de|team) (?:\\S+ ){1,20}als (?:ik|we|wij|je|ze|zij|hij|het|de|team)',
];

/** Matches whole words only. Written without `\b`, which takes "é" for the end of a word. */
export const twoSided = new RegExp(`(?:^|[^a-zà-ÿ])(?:${phrases.join('|')})(?![a-zà-ÿ])`, 'i');

/** "Maar" that sets a second side against the first; not "maar één". */
export const contrast = /(?:^|[^a-zà-ÿ])maar(?! (?:één|een paar|weinig|net|twee|drie)(?![a-zà-ÿ]))/gi;
/** Words before a "maar" that sets nothing against something else: "alleen maar", "zeg maar". */
export const noContrastBefore =
  /(?:^|[^a-zà-ÿ])(?:nog|alleen|zeg|dan|toe|doe|kijk|laat|pas|wel|net zo goed|vooruit) $/i;

/** "Of" between two options: "ingrijpen of afwachten"; not "of zo", "of meer". */
export const choice = /(?:^|[^a-zà-ÿ])of(?! (?:zo|iets|meer|ander|andere|wat dan ook)(?![a-zà-ÿ]))/gi;
/** Words before an "of" that gives no choice: "een of andere", "weet niet of". */
export const noChoiceBefore =
  /(?:^|[^a-zà-ÿ])(?:een|één|min|weet|weten|wist|weet niet|wist niet|kijken|zien|gevraagd|vraagt|vroeg) $/i;

/** The moral question itself, mostly answered by yes or no: "Moet ik …?", "Mag een mentor …?". */
export const moralQuestion =
  /(?:^|[.!?:;"'“‘\n]\s*|(?:dan|nu|en|vraag|dilemma is):? )(?:moet|moeten|mag|mogen|kan|kunnen|zou|zouden|durf|ga|laat|zeg|vertel|meld|doe|help|blijf|geef|neem|respecteer|houd|hou|grijp|breek|is het|hoe ver|hoever|hoe streng|hoeveel) [^.?!]{3,300}\?/i;

/**
 * Values that social work weighs against each other. Two of them are two sides. Sources: beroepscode BPSW, 160 reports.
 */
export const values = [
  'autonomie', 'zelfbeschikking', 'zelfstandigheid', 'zelfbepaling', 'eigen regie', 'regie', 'vrijheid', 'veiligheid', 'bescherming',
  'beschermen', 'privacy', 'geheimhouding', 'vertrouwelijkheid', 'vertrouwen', 'eerlijk', 'eerlijkheid', 'openheid',
  'transparantie', 'waarheid', 'loyaliteit', 'loyaal', 'trouw', 'rechtvaardigheid', 'rechtvaardig', 'gelijkheid', 'gelijke behandeling', 'gelijkwaardigheid',
  'solidariteit', 'zorgplicht', 'goed doen', 'weldoen', 'niet schaden', 'respect', 'waardigheid', 'nabijheid', 'afstand',
  'betrokkenheid', 'verantwoordelijkheid', 'plicht', 'regels', 'rust', 'gezondheid', 'welzijn', 'kwaliteit van leven',
  'participatie', 'meldplicht', 'beroepsgeheim', 'ingrijpen', 'afwachten', 'loslaten', 'vasthouden',
]; // prettier-ignore

/** Other words for two sides at once. Patterns for whole words, in lower case. */
export const bothSides =
  /(?<![a-zà-ÿ])(?:allebei|alle twee|beiden?|twee keer|twee kanten|de ander(?:e)? (?:verlies|stel|doe|kwets|laat)|wie ik ook|wat ik ook|wat je ook|hoe ik het ook|welke (?:kant|keuze) \S+ ook|hoe dan ook|[a-zà-ÿ]+ én [a-zà-ÿ]+|aan beide|noch|(?:optie|keuze|mogelijkheid|scenario|weg|waarde|plicht|kant) (?:2|b|twee)|ten tweede|staat haaks|haaks op|trekt aan|tweestrijd|tussen twee|on the one hand|on the other|whereas|while|either|versus|but|or)(?![a-zà-ÿ])/;

/** Evidence that a text speaks of one thing only: a remark on it, or the word for it. */
export const remark =
  /(?<![a-zà-ÿ])(?:lastige?|moeilijke?|(?:heel |zo |te |best )?erg|naar om|vervelende?|slechte?|zonde|jammer|vreselijke?|verschrikkelijke?|ongemakkelijke?|verdrietige?|frustrerende?|irritante?|zware?|pijnlijke?|zielige?|schrijnende?|ernstige?|rare?|gek|gekke|stom|stomme|onhandige?|ingewikkelde?|complexe?|oneerlijke?|onterechte?|belachelijke?|schandalige?|spannende?|heftige?|belangrijke?|geschrokken|boos|streng|dilemma['’]?s?|probleem|problemen|kwestie|hoe ga (?:ik|je|jij)|hoe ik|hoe kan|wist niet|weet niet|niet goed|helaas|gelukkig|somber|(?:dat|dit|het) (?:is|was|mag|kan|maakt|maakte|gebeurt|gebeurde|vind|vond|moet|moest|zou|lijkt|hoort|komt|kwam)|en dat|daarom|difficult|hard|sad|important)(?![a-zà-ÿ])/;
