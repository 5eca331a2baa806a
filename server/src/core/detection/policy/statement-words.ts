/**
 * The wordings in which students say that the names in a report are invented, each as a pattern with the sentences that
 * it must find and those that it must leave alone. Sources: DOMAIN §4 and 250 whole reports.
 */

/** The forms of a statement. `finds` and `leaves` are tests, and say what a pattern is for. */
export interface StatementForm {
  readonly pattern: RegExp;
  readonly finds: readonly string[];
  readonly leaves: readonly string[];
}

const name = '(?:(?:voor|achter|bij|roep)?na(?:am|men)|persoonsgegevens|persoonsnamen)';
const invented =
  '(?:gefingeerd|gefingeerde|fictief|fictieve|gewijzigd|veranderd|verzonnen|aangepast|gepseudonimiseerd|geanonimiseerd|onherkenbaar|vervangen|bedacht|bedachte|verdicht)';
/** What stands between two parts of one sentence. */
const gap = '(?:(?!\\b(?:en|maar|want|omdat|toen)\\s+(?:hij|zij|ze|ik|die|het|we|wij)\\b)[^.!?]){0,90}?';
const report =
  '(?:verslag|casus|casuïstiek|reflectie|reflectieverslag|tekst|vignet|document|beschrijving|situatie|stuk|werkstuk|portfolio|opdracht|brief|formulier|bundel|versie|inbreng)';
const client =
  '(?:cli[eë]nte?n?|zorgvragers?|bewon(?:er|ers|ster)|betrokkenen|personen|iedereen|gezin|kind(?:eren)?|leerling(?:en)?|jongeren?|mensen)';
const someone = '(?:hij|zij|ze|hem|haar|hen|hun|deze|dit|die|iedereen|de|het|mijn|een|dit)';
const writer = '(?:ik|we|wij)';
const forPrivacy =
  '(?:(?:om|wegens|vanwege|omwille van|uit|in verband met|i\\.?v\\.?m\\.?|ter bescherming van|ter wille van|met het oog op|met respect voor|gezien|voor)\\s+(?:(?:de|haar|zijn|hun|het|ieders)\\s+){0,2}(?:redenen van\\s+)?(?:privacy\\w*|anonimiteit)|privacyhalve)';
/** Something else than a person, whose name may change too. */
const thing =
  '(?:organisatie|instelling|school|afdeling|stichting|groep|buurt|wijk|plaats|gemeente|team|project|bedrijf|cursus|opleiding|vereniging|straat|app|map|bestand|vak|module|les)';

const form = (pattern: string, finds: readonly string[], leaves: readonly string[] = []): StatementForm => ({
  pattern: new RegExp(pattern, 'i'),
  finds,
  leaves,
});

export const statementForms: readonly StatementForm[] = [
  form(
    `\\b${name}\\b(?!\\s+van\\s+(?:de|het|een|onze|mijn)\\s+${thing}\\b(?!\\s+(?:en|of)\\b[^.!?]*\\b${client}))${gap}\\b${invented}\\b(?!\\s+door\\s+(?!mij|ons|de auteur))`,
    ['De naam van de cliënt is gefingeerd', 'Alle voornamen zijn fictief', 'Ik heb de namen van de bewoners veranderd', 'Verslag klaar, naam bedacht', 'namen gefingeerd', 'Haar naam is om privacyredenen gewijzigd', 'De namen van de school en de leerling zijn verzonnen'],
    ['De naam van de organisatie is gewijzigd', 'De namen zijn nog niet veranderd', 'De namen moeten worden aangepast', 'Haar naam stond op de lijst. Het rooster is veranderd'],
  ), // prettier-ignore
  form(
    `\\b(?:persoons)?gegevens\\b${gap}\\b${invented}\\b`,
    ['De gegevens zijn zo veranderd dat het gezin niet te herkennen is', 'Alle gegevens zijn geanonimiseerd'],
    ['De gegevens moeten nog worden aangepast'],
  ),
  form(
    `\\b(?:personages|personen)\\b${gap}\\b${invented}\\b`,
    ['Alle personen in deze casus zijn verzonnen'],
    ['De personen zijn niet verzonnen'],
  ),
  form(
    `\\b(?:${invented}|zelfbedachte)e?n?\\s+${name}\\b`,
    ['Gefingeerde namen', 'Kim is een verzonnen naam', 'Sem (fictieve naam)', 'een bedachte naam'],
    ['Hij heeft een rare naam'],
  ),
  form(
    `\\(\\s*(?:gefingeerd|fictief|verzonnen|pseudoniem|geanonimiseerd|alias)\\s*\\)`,
    ['Sanne (gefingeerd) belde', 'Gezin: moeder en twee zoons (geanonimiseerd)'],
    ['Sanne (moe) belde'],
  ),
  form(
    `\\b(?:echte|werkelijke)\\s+${name}\\b[^.!?]{0,40}\\b(?:bekend|weggelaten|niet|geheim)\\b|\\b(?:niet|geen|andere?|anders dan)\\b[^.!?]{0,30}\\b(?:echte|werkelijke|eigen)\\s+${name}|\\b${name}\\s+(?:in\\s+${gap})?(?:is|zijn)\\s+niet\\s+(?:echt|(?:de|hun|haar|zijn)\\s+(?:echte|werkelijke))\\b`,
    ['Dit zijn niet hun echte namen', 'Bregje is niet haar echte naam', 'De namen in dit verslag zijn niet de echte', 'Deze naam is niet echt', 'dat is niet haar werkelijke naam'],
    ['Hij zei niets. Zijn echte naam is Karel', 'Dit zijn echte namen'],
  ), // prettier-ignore
  form(
    `\\bandere\\s+${name}\\s+(?:dan\\s+(?:de|het|hun|haar|zijn)\\s+(?:echte|werkelijke|eigen)\\b|(?:gegeven|gebruikt))|\\bandere\\s+namen\\s+gekregen|\\bgebruik(?:en|te|ten)?\\s+(?:ik\\s+|we\\s+|wij\\s+)?(?:[^.!?\\s]+\\s+){0,3}andere\\s+${name}`,
    ['Ik gebruik voor iedereen een andere naam dan de echte', 'Ik heb de moeder een andere naam gegeven', 'De kinderen hebben andere namen gekregen', 'Ik gebruik andere namen'],
    ['Na haar trouwen kreeg zij een andere naam', 'Er stond een andere naam op de deur'],
  ), // prettier-ignore
  form(
    `\\b(?:${client}|hier|in\\s+(?:dit|deze)\\s+${report})\\b${gap}\\bandere\\s+na(?:am|men)\\b`,
    ['Alle personen hebben een andere naam gekregen', 'Zij kreeg in dit verslag een andere naam', 'De cliënten dragen hier andere namen', 'Iedereen heeft een andere naam'],
    ['Na haar trouwen kreeg zij een andere naam', 'De cliënt riep. Een andere naam schoot hem niet te binnen'],
  ), // prettier-ignore
  form(
    `\\b(?:zo|dit)\\s+(?:heet|heten|heette)\\s+(?:hij|zij|ze|die|dat|[^.!?\\s]+)\\s+(?:(?:in het|in|dus|natuurlijk)\\s+)*(?:echt\\s+|werkelijkheid\\s+|eigenlijk\\s+)?niet\\b`,
    ['zo heet hij niet', 'Zo heet zij in het echt niet', 'Zo heten ze niet echt'],
    ['Zo heet hij nu eenmaal'],
  ),
  form(
    `\\b(?:heet|heten|heette)\\b[^.!?]{0,40}\\b(?:in\\s+(?:het\\s+echt|werkelijkheid|de\\s+werkelijkheid)|eigenlijk|echt)\\s+(?:(?:dus|iets|heel)\\s+)*anders\\b|\\b(?:heet|heten)\\s+(?:(?:hier|in\\s+dit\\s+${report}|${client}|zij|ze|hij|de|dus)\\s+){0,4}anders(?:\\s+dan\\s+in|[.;,)!]|$)|\\b(?:in\\s+(?:het\\s+echt|werkelijkheid)|eigenlijk)\\s+(?:heet|heten)\\b[^.!?]{0,30}\\banders\\b`,
    ['Jorrit heet in werkelijkheid anders', 'meneer G. heet anders', 'In dit formulier heten cliënten anders dan in het echt', 'In werkelijkheid heet zij anders', 'In het echt heten ze anders'],
    ['Die methode heet anders in Engeland', 'Hij doet het anders'],
  ), // prettier-ignore
  form(
    `\\b(?:heet|heten)\\s+(?:(?:hij|zij|ze|die)\\s+)?(?:niet\\s+echt\\s+zo|niet\\s+zo\\b(?=\\s*(?:[.;,)]|$)))`,
    ['Hij heet niet echt zo', 'Zij heet niet zo'],
    ['Hij heet niet zomaar Karel'],
  ),
  form(
    `${forPrivacy}${gap}\\b(?:noem(?:en|de)?\\s+(?:${writer}\\s+)?${someone}\\s|heet\\s|heten\\s|(?:duid(?:en)?|geef|geven)\\b${gap}\\baan\\b|${name}\\b)(?![^.!?]{0,60}\\b(?:niet|geen|nooit)\\b)`,
    ['Om privacyredenen noem ik haar Lotte', 'Vanwege de privacy heet zij hier Lotte', 'I.v.m. de privacy gebruik ik de naam Kim', 'Ter bescherming van haar privacy noem ik mijn cliënt Kim'],
    ['Vanwege de privacy noem ik geen diagnose', 'Vanwege de privacy bespraken we het buiten'],
  ), // prettier-ignore
  form(
    `\\b${name}\\b${gap}\\s${forPrivacy}`,
    ['De naam is vanwege haar privacy weggelaten', 'Namen zijn om privacyredenen niet genoemd'],
    ['De les ging over privacy'],
  ),
  form(
    `\\b(?:noem(?:en|de)?\\s+${writer}|${writer}\\s+noem(?:en|de)?)\\s+${someone}${gap}\\b${forPrivacy}|\\b(?:hier|in\\s+(?:dit|deze|het|de|mijn)\\s+${report}|verder|voor\\s+het\\s+gemak)\\s+(?:noem(?:en|de)?\\s+(?:${writer}\\s+)?${someone}|(?:heet|heten)\\s+${someone})\\b|\\b(?:die|dat)?\\s*(?:${writer}\\s+)?(?:hier|in\\s+(?:dit|deze)\\s+${report})\\s+[^.!?\\s]+\\s+noem(?:en|de)?\\b|\\b${writer}\\s+noem(?:en)?\\s+(?:haar|hem|hen|ze)\\s+(?:hier|in\\s+(?:dit|deze)\\s+${report})\\b|[,;(–—]\\s*${writer}\\s+noem(?:en)?\\s+(?:haar|hem)\\s+[^.!?\\s]{2,20}[,;).–—]`,
    ['Ik noem haar Lotte om privacyredenen', 'In dit verslag noem ik haar N', 'In deze casus heet de moeder Bregje', 'de jongen die wij in dit verslag Ties noemen', 'Ik noem hem in dit verslag Kees', 'Een bewoonster, ik noem haar Floor, wilde mee'],
    ['Ik noem hem altijd opa Henk', 'In dit verslag noem ik drie oorzaken'],
  ), // prettier-ignore
  form(
    `\\b(?:${report}|${client}|alles)\\b${gap}\\b(?:geanonimiseerd|gepseudonimiseerd|geanonimiseerde|onherkenbaar\\s+gemaakt|anoniem\\s+gemaakt|onherleidbaar)\\b|\\b(?:geanonimiseerde?|gepseudonimiseerde?)\\s+(?:reflectie)?${report}`,
    ['Deze casus is geanonimiseerd', 'Geanonimiseerd verslag, groep 3', 'De cliënt is onherkenbaar gemaakt', 'Alles is geanonimiseerd', 'Verslag geanonimiseerd'],
    ['De casus moet nog geanonimiseerd worden', 'Ik las een onderzoek. Het was anoniem'],
  ), // prettier-ignore
  form(
    `\\bniet\\s+(?:\\S+\\s+){0,3}herleidbaar\\b|\\bonherleidbaar\\b`,
    ['De gegevens zijn niet tot personen herleidbaar'],
    ['Dat is herleidbaar'],
  ),
  form('\\bschuilna(?:am|men)\\b|\\bpseudonie?m(?:en|s)?\\b', ['Sanne is een schuilnaam', 'Dit zijn pseudoniemen']),
  form(
    `\\bnames?\\b${gap}\\b(?:changed|altered|replaced|fictitious|fictional|fictive|invented|made[ -]up|anonymi[sz]ed|pseudonymi[sz]ed)\\b|\\b(?:fictitious|fictional|fictive|invented|made[ -]up)\\s+(?:first\\s+)?names?\\b`,
    ["The patient's name was changed", 'All names have been changed', 'Names are fictitious', 'Fictional names'],
    ['The names have not been changed', 'The name was long. We changed the plan'],
  ),
  form(
    `\\bnot\\s+(?:his|her|their|the|a)\\s+real\\s+names?\\b|\\bto\\s+protect\\s+(?:\\S+\\s+){0,4}(?:privacy|identity|identities)\\b|\\b(?:for|because of)\\s+(?:reasons\\s+of\\s+)?privacy(?:\\s+reasons)?${gap}\\bcall\\b|\\bcall\\s+(?:him|her|them)\\b${gap}\\bprivacy\\b|\\bthis\\s+(?:report|case|text)\\b${gap}\\banonymi[sz]ed\\b`,
    ['Kim (not her real name)', 'For privacy reasons I will call her Kim', 'This report has been anonymised', 'Names were altered to protect their privacy'],
    ['Privacy is a value'],
  ), // prettier-ignore
];

/** A match with such words says that names are real, or still have to be changed. */
export const notYet =
  /\b(?:nog niet|moet(?:en)?|zouden?|vergeten|niet allemaal|(?:niet|nooit|geen|not|never)(?:\s+\S+){0,2}\s+(?:gefingeerd|gewijzigd|veranderd|verzonnen|aangepast|gepseudonimiseerd|geanonimiseerd|vervangen|bedacht|been changed|changed|altered|anonymi[sz]ed))\b|\b(?:de|hun|zijn|haar) echte(?! na| namen)(?<!niet (?:de|hun|zijn|haar) echte)(?<!dan (?:de|hun|zijn|haar) echte)/i;

/** Each statement holds one of these in lower case: a quick test before the patterns. */
export const mayBeStatement =
  /gefing|fict|gewijz|verander|verzon|verdicht|aangepast|anoni|gepseud|vervang|bedacht|alias|echt|werkelijk|andere|anders|heet|heten|herleid|herken|privacy|schuil|pseudon|noem|name|real|anony|protect/;
