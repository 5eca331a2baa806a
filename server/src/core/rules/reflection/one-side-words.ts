/**
 * Words of a writer who dwells on one thing in a text on a dilemma: judgements, norms, feelings. Patterns are global
 * and match whole words. Complete by kind from Dutch usage; a word that also reports plain facts is left out.
 */
const whole = (alternatives: string): RegExp => new RegExp(`(?<![a-zà-ÿ])(?:${alternatives})(?![a-zà-ÿ])`, 'gi');

/** Adjectives and nouns that judge, predicates of "Dat is …" and "Ik vind …". */
const judging = [
  'lastige?|moeilijke?|zware?|nare|naar (?:voor|om|dat)|erge?|goede?|groot goed|slechte?|mooie?s?|wrede?|belangrijke?|waardevolle?',
  'vreselijke?|vervelende?|pijnlijke?|verdrietige?|heftige?|schandalige?|kwalijke?|oneerlijke?|ongemakkelijke?|frustrerende?|zonde|jammer',
  'simpel|duidelijk|normaal|gewoon|verboden|zorgelijke?|vermoeiende?|moedeloos|geweldige?|fantastische?|prachtige?|knappe?|dappere?|fijne?|leuke?',
  'schrijnende?|trieste?|treurige?|onacceptabele?|onaanvaardbare?|onbegrijpelijke?|onverantwoorde?|belachelijke?|absurde?|bizarre?',
  'stomme?|rare?|gekke?|vreemde?|ernstige?|serieuze?|onrechtvaardige?|verkeerde?|probleem|basis|kern|kernwaarde|sleutel(?:woord)?',
  'fundament|ruggengraat|schande|waarde|plicht|kanjer|bewondering|trots|respect',
  'important|hard|sad|wrong|key|core|everything|clear|difficult|good|bad|ridiculous|unacceptable|terrible|awful|great|wonderful',
  'amazing|brave|unfair|shocking|serious',
].join('|');
const subject =
  'dat|dit|het|zoiets|zo|daar|wat een|vind ik|vind ik het|vinden wij|ik vind|ik vond|vond ik|is|zijn|was|blijft|that|it|are';
const before = '(?:[^\\s.,;:?!]+\\s){0,5}?';

/** "Dat is een groot goed", "Armoede is een probleem", "het mooiste wat er is", "Dat maakt dat …". */
export const judgement = whole(
  `(?:${subject})\\s${before}(?:${judging}|hoort|kan (?:echt |toch )?niet|doe je niet|mag niet)|(?:het|de|je|ons|onze) (?!eerste|laatste|tweede)[a-zà-ÿ]{3,}ste|(?:dat|dit|het) maakte?|angry`,
);

/** What one ought to do, whoever it is: "Een tolk hoort …", "Kinderen verdienen …". */
export const norm = whole(
  'hoort(?: niet)?|horen|hoor je|hoor jij|moet je|je moet|mag je|mag niet|mag nooit|mogen best|mogen niet|verdien(?:t|en)|zou(?:den)? (?:[^\\s.,;]+ ){0,3}moeten|moeten kunnen|moeten leren|moet zich|moet (?:eens |echt )?(?:stoppen|ophouden)|should|ought|has the right|is een recht|staat voorop|voorop',
);

/** The first of two halves. */
export const firstHalf = /(?<![a-zà-ÿ])(?:enerzijds|aan de ene kant|on (?:the )?one hand)(?![a-zà-ÿ])/i;

export const intensifier = whole(
  'heel|erg|zo veel|zoveel|veel te|te (?:weinig|veel|lang|streng|laat|vaak)|ontzettend|enorm|altijd|nooit|nergens|elke keer|telkens|steeds|weer|nu eenmaal|echt|overal|alles|vooral|natuurlijk|helemaal|zelfs|really|very|too|never|everything|always|far',
);

/** A citation, the law, a code, a study: "(Visser, 2020)", "Dat staat in de Grondwet". */
export const authority =
  /\([^()]{3,60}\d{4}\)|(?<![a-zà-ÿ])(?:volgens (?:de|het) (?:wet|beroepscode|meldcode|protocol)|staat in (?:de|het)|artikel \d|wettelijk|in de wet|grondwet|grondrecht|beroepscode|onderzoek|[a-z]*verdrag|opleiding|op school leren|college|the law)/i;

const mood =
  'blij|boos|machteloos|moe|trots|verdrietig|somber|geschrokken|bang|onzeker|opgelucht|angry|shaken|sad|proud';
/** What somebody feels: "De begeleiding is er moe van". */
export const anyFeeling = whole(mood);
/** What the writer feels: "Ik voel me machteloos", "het maakt mij moe", "Daar heb ik bewondering voor". */
export const feeling = whole(
  `(?:ik|i) (?:bewonder|admire|gun|kreeg er|schrok|schrik|voel|voelde|felt|baal|baalde|droom|huilde|wist niet|weet niet|lig)|(?:voel|voelde) (?:me|mij|ik)|(?:ik|me|mij|i) (?:[^\\s.,;:?!]+\\s){0,3}?(?:${mood})|(?:heb|had) ik (?:bewondering|respect|medelijden|gehuild)|raakt (?:me|mij)|lig (?:er |ik )?wakker`,
);

/** The dilemma as one thing: "Het dilemma is dat …", "Het lastige is vertrouwen". */
export const single = whole(
  '(?:het|mijn|dit|a|the|my) (?:morele |lastige |ethische )?(?:dilemma|spanningsveld|kwestie|probleem|lastige|problem)|(?:sprake van|(?:dit|het|dat) (?:is|was)(?: voor mij)?(?: echt)?) een (?:echt |groot )?dilemma',
);
/** The dilemma as one clause: "Het dilemma is dat …", "een dilemma omdat …". */
export const singleClause = whole('(?:dilemma|probleem|problem)(?: \\S+){0,3} (?:is |was )?(?:dat|omdat|that|because)');

export const negation = whole('niet|geen|nooit|niemand|niets|zonder|not|no|never|nobody');
/** A sentence that opens with a condition on what the writer does is a road, and there may be another one. */
export const ownCondition = /(?:^|[.!?;:]\s+)(?:als|wanneer|zodra|if|when) (?:ik|we|wij|i)\s/gi;

/** Three things in a row: "Hij belt niet, hij komt niet en hij vergeet haar verjaardag". */
export const inARow = /[^,.;:?!]{3,60}, [^,.;:?!]{3,60}(?:,| en| and) [^,.;:?!]{3,}/;
/** After these a comma parts clauses, and not things in a row. */
export const noRow = /, (?:dan|maar|en ik|want|omdat|die|dat|of)\s/;

/** Words that say nothing of what a text is about. */
export const emptyWords = whole(
  'waar|waren|wordt|worden|heeft|hebben|hadden|zijn|deze|voor|niet|door|naar|over|onder|tegen|omdat|want|maar|elke|alle|iedereen|iemand|niemand|zonder|kunnen|moeten|willen|mogen|gaan|komt|komen|doet|doen|laat|laten|weer|heel|altijd|nooit|steeds|mijn|haar|daar|hier|wanneer|meer|minder|iets|niets|alles|zoals|zelf|andere|ander|eigen|staat|staan|have|with|that|this|from|they|them|will|would|should|their',
);
