/** Words for the people and groups through whose eyes a text may look: the writer's own side, and all others. */

/** Pronouns for anybody but the writer. */
export const otherPronoun = /^(?:hij|hem|zij|haar|hun|hen|u|uw|zijn|he|him|his|she|her|hers|they|them|their)$/;

/** A word for anybody but the writer: "zij", "de groep", "mevrouw", "her mother". */
export const otherPerson =
  /(?:^|[^a-zà-ÿ])(?:hij|hem|zij|haar|hun|hen|zijn (?!er|we|wij|ze)[a-z]+|u|uw|mevrouw|meneer|mw|dhr|moeder|vader|ouders?|kind(?:eren)?|zoon|zoontje|dochter|jongen|meisje|jongere|jongeren|leerling(?:en)?|leerlinge|klas|groep|team|collega['’]?s?|cli[eë]nt(?:e|en)?|pati[eë]nt(?:e|en)?|bewoners?|bewoonster|deelnemers?|bezoekers?|man|mannen|vrouw|vrouwen|mensen|iemand|anderen|de ander|familie|gezin|begeleid(?:er|ster)s?|docent(?:en|e)?|mentor|student(?:en|e)?|vriend(?:en|in)?|buren|buurman|buurvrouw|he|him|his|she|her|they|them|their|mother|father|parents?|child|children|son|daughter|brother|sister|boys?|girls?|teenagers?|pupils?|class|colleagues?|clients?|patients?|residents?|visitors?|men|woman|women|people|others|somebody|someone|family|families|teachers?|friends?|neighbours?|neighbors?|nurses?|doctors?|manager|tutor|mentor|supervisor|interns?|participants?|youngsters?)(?![a-zà-ÿ])/i;
