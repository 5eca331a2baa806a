/** Words for the people and groups through whose eyes a text may look: the writer's own side, and all others. */

/** A word for anybody but the writer: "zij", "de groep", "mevrouw". */
export const otherPerson =
  /(?:^|[^a-zà-ÿ])(?:hij|hem|zij|haar|hun|hen|zijn (?!er|we|wij|ze)[a-z]+|u|uw|mevrouw|meneer|mw|dhr|moeder|vader|ouders?|kind(?:eren)?|zoon|zoontje|dochter|jongen|meisje|jongere|jongeren|leerling(?:en)?|leerlinge|klas|groep|team|collega['’]?s?|cli[eë]nt(?:e|en)?|pati[eë]nt(?:e|en)?|bewoners?|bewoonster|deelnemers?|bezoekers?|man|mannen|vrouw|vrouwen|mensen|iemand|anderen|de ander|familie|gezin|begeleid(?:er|ster)s?|docent(?:en|e)?|mentor|student(?:en|e)?|vriend(?:en|in)?|buren|buurman|buurvrouw)(?![a-zà-ÿ])/i;

/** The parties that a section on perspectives may name: one pattern for each, with all words for that party. */
export const parties: readonly RegExp[] = [
  /\b(?:ik|mij|mijn|mezelf|mijzelf|professional|hulpverlener|begeleid(?:er|ster)s?|werker|stagiaire?|medewerkers?|verpleegkundigen?|verzorgenden?|docent|leraar|leerkracht|mentor|coach)\b/i,
  /\b(?:wij|we|ons|onze|team|collega|nachtdienst|afdeling|organisatie|instelling|school|gemeente|instanties)/i,
  /\b(?:cli[eë]nte?n?|bewon?ers?|bewoonster|mevrouw|meneer|hulpvrager|jongere|jongeren|leerling(?:en)?|pati[eë]nte?n?|deelnemers?|bezoekers?|man|vrouw|jongen|meisje|student|slachtoffers?)(?![a-zà-ÿ])/i,
  /\b(?:moeder|vader|ouders?|mama|papa)\b/i,
  /\b(?:kind|kinderen|zoon|zoontje|dochter|dochtertje|baby)\b/i,
  /\b(?:familie|gezin|oma|opa|broer|broers|zus|zussen|oom|tante|partner|echtgenote?|ex|naasten|mantelzorgers?)\b/i,
  /\b(?:buren|buurt|buurman|buurvrouw|omwonenden|medebewoners|anderen|groep|klas|samenleving|maatschappij|vrijwilligers?|vrienden|vriend|vriendin)\b/i,
  /\b(?:politie|brandweer|huisarts|arts|directie|manager|leidinggevende|wijkagent|verhuurder|corporatie|werkgever|bestuur|beleid|wet|beroepsgroep)\b/i,
];
