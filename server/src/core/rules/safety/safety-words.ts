/**
 * Words of violence. Sources: DOMAIN §3 (netwerk-en-veiligheid, meldcode, huisverbod) and the
 * vocabulary of Veilig Thuis and Movisie on huiselijk geweld, kindermishandeling, stalking and eergerelateerd geweld.
 */

/** Violence in the client's life. Patterns for a text in lower case; each matches whole words. */
const violence = [
  'huiselijk(?:e)? geweld',
  'partnergeweld',
  'relationeel geweld',
  'ex-partnergeweld',
  'seksueel (?:geweld|misbruik)',
  'fysiek geweld',
  'psychisch geweld',
  'financieel geweld',
  '(?:kinder|ouderen|oudere)?mishandel(?:ing|t|de|d|en)',
  'geweld (?:thuis|achter de voordeur|in (?:het gezin|de relatie|haar relatie|huis))',
  'gewelddadige? (?:relatie|man|partner|ex|vader|vriend|zoon|moeder|thuissituatie)',
  'pak slaag',
  'vuistslag(?:en)?',
  'sigaret(?:ten)? (?:\\S+ ){0,4}uit(?:drukt|drukte|gedrukt)',
  'drukt(?:e)? (?:daar |op (?:haar|zijn|mijn) \\S+ )sigaret(?:ten)? (?:op )?(?:\\S+ ){0,2}uit',
  'stalk(?:t|te|ing|er|en)',
  'belaging',
  'gestalkt',
  'eerwraak',
  'eermoord',
  'eergerelateerd\\w*',
  'huwelijksdwang',
  'uithuwelijk\\w*',
  'uitgehuwelijkt',
  'gedwongen huwelijk',
  'verkracht(?:t|te|ing)?',
  'aangerand',
  'aanranding',
  'incest',
  'loverboy\\w*',
  'mensenhandel',
  'intieme terreur',
  'met de dood bedreigd',
];

/** Global; its first group is the term. */
export const violenceTerm = new RegExp(`(?:^|[^a-zà-ÿ-])(${violence.join('|')})(?![a-zà-ÿ])`, 'g');

/** Before a term that is part of the name of an organisation, subject or course: "Steunpunt Huiselijk Geweld". */
export const namedBefore =
  /(?:steunpunt|meldpunt|advies- en meldpunt|programma|stichting|expertisecentrum|aandachtsfunctionaris|training|cursus|college|lezing|voorlichting|workshop|studiedag|congres|lessen|les|module|scriptie|boek|artikel|film|folder|wet|protocol|richtlijn|campagne|podcast|documentaire|thema|onderzoek naar|theorie over|kennis over|kennis van) (?:\S+ ){0,3}$/;

/** Before a term that is denied or long past: "geen sprake van mishandeling", "in haar jeugd mishandeld". */
export const deniedBefore =
  /(?:geen|niet|nooit|zonder|alsof|jeugd|kindertijd|jaren geleden|verleden|voorgeschiedenis|als kind|land van herkomst|oorlog|eerdere relatie|vorige relatie) (?:(?!(?:omdat|want|maar|sinds|terwijl|doordat|nadat) )[^.?!;:\s]+ ){0,6}$/;

/** The same before an act: a comma or "en" begins another clause ("hij eet niet, en slaat haar"). */
export const actDeniedBefore =
  /(?:geen|niet|nooit|niemand|zonder|alsof|jeugd|kindertijd|jaren geleden|voorgeschiedenis|als kind|land van herkomst|oorlog|eerdere relatie|vorige relatie) (?:(?!(?:omdat|want|maar|sinds|terwijl|doordat|nadat|en|als|dat) )[^.?!;:,\s]+ ){0,4}$/;
