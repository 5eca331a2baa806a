/** Tells whether the writer speaks of herself, in Dutch or in English. */
import { quotation } from '../../text/quotations.ts';

/** Forms of the first person, singular and plural, with what students write for "mij" and "mijn": "me", "m’n". */
export const firstPerson =
  /(?:^|[^a-zà-ÿ])(?:ik(?:zelf)?|['’]k|mij(?:zelf|ne?)?|me(?:zelf)?|m['’]n|wij(?:zelf)?|we|ons(?:zelf)?|onze)(?![a-zà-ÿ])/i;
/** As `firstPerson`, in English. "I" counts in capitals only: "fase I" is a number. */
export const englishFirstPerson =
  /(?:^|(?<!fase|deel|stap|blok|type|phase|part|bijlage)[^A-Za-zà-ÿ])(?:I(?: [a-z]|['’](?:m|ve|d|ll)(?![a-z]))|[Mm]y(?:self)? [a-z]|[Oo]urselves)/;

/** "Mijn collega was geschrokken" says nothing of the writer; "mijn handen" does. */
const ownColleague =
  /(?<![a-zà-ÿ])(?:mijn|m['’]n|onze|ons|my|our)\s+(?:stage|werk|praktijk)?(?:collega|begeleider|begeleidster|medestudent|medestudente|teamleider|leidinggevende|team|cli[eë]nt|cli[eë]nte|bewoner|deelnemer|leerling|docent|supervisor|colleague|manager|client|team leader|teacher)(?:['’]?s|en|n)?(?![a-zà-ÿ])/gi;

/** "Onze samenleving", "ons vak": everybody's. */
const everybodys =
  /(?<![a-zà-ÿ])(?:onze|ons|our)\s+(?:samenleving|maatschappij|land|wereld|cultuur|tijd|stad|wijk|vak|beroep|society|country|world|culture|profession)(?![a-zà-ÿ])/gi;
/** Words of somebody else after a colon, without quotation marks: "Zij zei: ik wil naar huis." */
const reported =
  /(?<!(?:ik|i|we|wij) )(?<![a-zà-ÿ])(?:zei|zegt|riep|roept|vertelde|antwoordde|fluisterde|vond|said|says|replied)(?! (?:ik|wij|we) )[^.:!?\n]{0,40}: [a-zà-ÿ][^.!?\n]{0,300}/gi;

/** Fewer words outside quotation marks: then the writer puts the text itself between them. */
const FEWEST_OUTSIDE = 5;

/**
 * Does the writer speak of herself? The "ik" in somebody else's words doesn't count: "“Ik vond het fijn”, zei ze". A
 * writer who quotes her own thought writes "ik dacht" before it.
 */
export function speaksOfSelf(source: string): boolean {
  const joined = source.replace(/([^\n])\n(?=[^\n\s#>*+-])/g, '$1 ');
  const outside = joined
    .replace(reported, ' ')
    .replace(quotation, ' ')
    .replace(ownColleague, ' ')
    .replace(everybodys, ' ');
  const text = (outside.match(/[a-zà-ÿ]+/gi) ?? []).length < FEWEST_OUTSIDE ? joined : outside;
  return firstPerson.test(text) || englishFirstPerson.test(text);
}
