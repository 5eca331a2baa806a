/** Words in a list of actors that cover others: the same role in another word, an organisation, a family, a group. */

/** Head nouns that may well be one and the same person: a "leraar" in the list covers "de docent" in the story. */
export const interchangeable: readonly ReadonlySet<string>[] = [
  'professional hulpverlener begeleider werker medewerker leider reclasseringswerker ondersteuner pedagoog',
  'leerkracht leraar docent juf meester onderwijzer',
  'dominee predikant voorganger pastor pastoor priester',
  'eigenaar uitbater ondernemer winkelier baas',
  'postbode bezorger koerier',
  'verpleegkundige verzorgende verpleger verzorger zuster broeder',
  'arts dokter specialist psychiater',
  'behandelaar psychiater psycholoog therapeut',
  'werkgever baas leidinggevende manager teamleider directeur leider chef',
  'voogd beschermer werker',
  'bemiddelaar mediator',
  'oppas gastouder',
  'vervoerder chauffeur',
  'beheerder huismeester portier beveiliger',
  'ambtenaar consulent medewerker',
  'advocaat jurist',
].map((group) => new Set(group.split(' ')));

/** A word in the list for an organisation or a group, and the head nouns of the people who work there. */
export const organisations: readonly (readonly [organisation: RegExp, heads: ReadonlySet<string>])[] = (
  [
    [
      /^(?:wijk|buurt|gebieds|jeugd|sociaal)?team|^hulpverlening|^begeleiding|leiding$|^instanties|^zorgverleners/,
      'professional hulpverlener begeleider werker medewerker leider ondersteuner pedagoog consulent coach teamleider verpleegkundige',
    ],
    [
      /^(?:basis|middelbare)?school|^onderwijs/,
      'leerkracht leraar docent juf meester mentor decaan conciërge directeur rector conrector teamleider leider begeleider coördinator',
    ],
    [
      /^verpleging|^verzorging|zorg$|^ziekenhuis/,
      'verpleegkundige verzorgende verpleger verzorger zuster broeder arts chirurg specialist laborant medewerker',
    ],
    [/^ggz|^behandel/, 'psychiater psycholoog therapeut behandelaar verpleegkundige'],
    [/^jeugdbescherming|^jeugdzorg|^gezinsvoogdij/, 'voogd beschermer werker'],
    [/^politie/, 'agent rechercheur officier'],
    [/^gemeente|^uitkering/, 'ambtenaar consulent medewerker regisseur manager handhaver'],
    [/^rechtbank|^justitie/, 'rechter advocaat'],
    [/^kerk|^moskee|^parochie/, 'dominee imam pastor koster predikant priester pastoor voorganger diaken'],
    [
      /bestuur$|commissie$|raad$|^vereniging|^stichting|club$/,
      'voorzitter penningmeester secretaris bestuurslid bestuurder trainer',
    ],
    [/^winkel|^ondernemers|^middenstand/, 'winkelier ondernemer verkoper bakker slager kapper chef eigenaar kassière'],
    [/^media|^pers$|krant$/, 'journalist verslaggever fotograaf redacteur'],
    [/^brandweer/, 'brandweerman'],
    [/^buurtbemiddeling/, 'bemiddelaar mediator'],
    [/^vervoer|^taxi/, 'chauffeur vervoerder'],
    [/^(?:woning)?corporatie|^verhuurder/, 'huismeester beheerder consulent medewerker'],
  ] as const
).map(([organisation, words]) => [organisation, new Set(words.split(' '))]);

/** A general word in the list that covers everybody of the family. */
export const familyWord =
  /^(?:familie|familieleden|gezin|gezinsleden|netwerk|familienetwerk|naasten|verwanten|mantelzorgers?|schoonfamilie)$/;
/** A general word in the list that covers all neighbours. */
export const neighboursWord =
  /^(?:buren|buur\w*|buurt\w*|omwonenden?|overb\w+|bewoners?|huishoudens?|flat\w*|portiek\w*|netwerk|gezinnen|straat\w*)$/;
/** A child in the list may be the brother, sister or grandson of somebody who acts in the story. */
export const childWord =
  /(?:^|pleeg|tiener|school|stief)(?:kind|kinderen|zoon|zoons|zonen|zoontje|dochter|dochters|dochtertje|jongen|jongens|meisje|meisjes|meiden|leerling|leerlingen|jongere|jongeren|minderjarige|baby|peuter|kleuter|kleuters|tiener|puber|tweeling)$/;
/** A grown-up in the list may be the mother, father or grandmother who acts in the story. */
export const adultWord =
  /^(?:mevrouw|mw|meneer|dhr|man|mannen|vrouw|vrouwen|dame|dames|cliënte?|cliënten|client|bewoners?|bewoonster|bewoonsters|partners?|echtgenoot|echtgenote|echtpaar|stel|klant|klanten|bezoekers?|deelnemers?|deelneemster|patiënte?|slachtoffers?|ouders?|ouder|mama|papa|weduwe|weduwnaar|zorgvrager|hulpvrager|burgers?|cursisten|gasten?|ex|exman|expartner|vriendin|vriend|vrienden|vluchteling\w*|huurders?)$/;

/** "Haar man", "zijn vriendin": who lives with somebody of the case. */
export const isPartner = (noun: string): boolean => /^(?:man|vriend|vrouw|vriendin|partner|ex)$/.test(noun);
const hisWords =
  /^(?:man|meneer|dhr|vader|papa|stiefvader|vriend|partner|ex|echtgenoot|echtpaar|stel|ouders|loverboy)$|^ex-/;
const herWords =
  /^(?:vrouw|mevrouw|mw|moeder|mama|stiefmoeder|vriendin|partner|ex|echtgenote|echtpaar|stel|ouders)$|^ex-/;
const eithersWords = new RegExp(`${hisWords.source}|${herWords.source}`);
/** Words in a list by which such a one may be there. */
export const partnerWords = (noun: string): RegExp =>
  /^(?:man|vriend)$/.test(noun) ? hisWords : /^(?:vrouw|vriendin)$/.test(noun) ? herWords : eithersWords;

/** Fewest letters by which two words name the same role. */
export const SHORTEST_STEM = 5;
export const isChildNoun = /^(?:jongen|meisje|kind)$/;
export const isAdultNoun = /^(?:man|meneer|heer|vrouw|mevrouw|dame)$/;
/** A general word in the list for whoever is around. */
export const everybody = /^(?:mensen|publiek|omstanders|passanten|voorbijgangers|iedereen|groep|buurt\w*)$/;
export const colleagues = /^(?:medewerkers|collega.?s|personeel|vrijwilligers)$/;
/** Grown-ups who come somewhere and don't work there. */
export const visitors =
  /^(?:mannen|vrouwen|dames|heren|bewoners|bezoekers|cliënten|deelnemers|klanten|patiënten|gasten|ouderen|ouders|vluchtelingen)$/;
export const adultGroup = new RegExp(`${visitors.source}|${colleagues.source}`);
export const childGroup =
  /^(?:jongens?|meisjes?|meiden|jongeren|jeugd\w*|kinderen|kind|leerlingen|leerling|deelnemers|klas|klasgenoten|spelers|tieners|pubers|cursisten|studenten|bezoekers|klanten|passagiers)$/;
/** Who may be the grandparent of another in the list. */
export const elderWord =
  /^(?:mevrouw|mw|meneer|dhr|cliënte?|client|bewoner|bewoonster|patiënte?|weduwe|weduwnaar|zorgvrager|hulpvrager|echtpaar|ouderen?|familie\w*)$/;
