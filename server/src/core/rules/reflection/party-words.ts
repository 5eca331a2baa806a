/** Words for the people and groups through whose eyes a text may look: the writer's own side, and all others. */

/** A word for anybody but the writer: "zij", "de groep", "mevrouw". */
export const otherPerson =
  /(?:^|[^a-zà-ÿ])(?:hij|hem|zij|haar|hun|hen|zijn (?!er|we|wij|ze)[a-z]+|u|uw|mevrouw|meneer|mw|dhr|moeder|vader|ouders?|kind(?:eren)?|zoon|zoontje|dochter|jongen|meisje|jongere|jongeren|leerling(?:en)?|leerlinge|klas|groep|team|collega['’]?s?|cli[eë]nt(?:e|en)?|pati[eë]nt(?:e|en)?|bewoners?|bewoonster|deelnemers?|bezoekers?|man|mannen|vrouw|vrouwen|mensen|iemand|anderen|de ander|familie|gezin|begeleid(?:er|ster)s?|docent(?:en|e)?|mentor|student(?:en|e)?|vriend(?:en|in)?|buren|buurman|buurvrouw)(?![a-zà-ÿ])/i;

/** As `otherPerson`, in English. "Her" has a word behind it: "her-" begins Dutch words. */
export const englishOtherPerson =
  /\b(?:he|him|she|they|them|their|her [a-z]+|his [a-z]+|mother|father|parents?|child(?:ren)?|daughter|son|boys?|girls?|youngsters?|clients?|patients?|residents?|visitors?|participants?|colleagues?|nurses?|teachers?|tutor|mentor|supervisor|students?|pupils?|interns?|groups?|(?:wo)?man|women|people|persons?|somebody|someone|others|family|families|neighbou?rs?|friends?)\b/i;
