/** Tells whether a report is about honour-related violence (eergerelateerd geweld). */
import { memo } from '../../incremental/memo.ts';
import { isInAny, type Chunk } from '../../report/prose/chunks.ts';
import type { Prose } from '../../report/model.ts';

/**
 * Does the report name honour-related violence? Then Veilig Thuis is called first, and no rule asks for a talk with the
 * family (DOMAIN §3: the meldcode's exception).
 */
export const namesHonour = (prose: Prose): boolean => isInAny(prose, namesHonourTerm);

const namesHonourTerm = memo(({ text }: Chunk) => honourTerm.test(text));

/** Whose honour it is. */
const family =
  '(?:familie|gezin|vader|broers?|ouders|man|oom|neven|moeder|gemeenschap|schoonfamilie|ons|hun|zijn|haar|hem|hen|iedereen|dochter|zus)';
/** Honour lost or restored, in the words people use. "Er geen eer aan behalen" and "de wachtlijst is een schande" are about nobody. */
const honour = [
  'eerwraak',
  'eermoord',
  'eergerelateerd\\w*',
  'eer[- ]gerelateerd\\w*',
  'eerkwesties?',
  'kwestie van (?:de )?(?:familie-?)?eer',
  'eerschending\\w*',
  'eercultuur',
  'eerverlies',
  'eergevoel',
  'eerzaak',
  'familie-?eer',
  'familieschande',
  'huwelijksdwang',
  'uithuwelijk\\w*',
  'uit te huwelijken',
  'uitgehuwelijkt\\w*',
  'gedwongen huwelijk',
  'achterlating',
  'onteerd',
  'goede naam van (?:de|het|hun|haar|zijn|onze) (?:familie|gezin)',
  '(?:geschonden|geschaad|gekrenkt|aangetast|verloren)e? (?:familie-?)?eer(?! aan)',
  `(?<!ter )eer van (?:de|het|hun|haar|zijn|mijn|onze|een) ${family}`,
  '(?:zijn|haar|hun|de|mijn|onze|hun) eer (?:(?:is|was|werd|wordt|kwijt|opnieuw|weer|te|moet|moeten|zal|zullen|zou|die|dat|worden|daarmee|hiermee|hierdoor|daardoor) )*(?:kwijt|verloren|verliezen|verliest|verloor|geschonden|geschaad|gekrenkt|aangetast|bezoedeld|hersteld|herstellen|herstelt|zuiveren|gezuiverd|wreken|schaadt|schendt)',
  'eer (?:te )?(?:herstellen|zuiveren|wreken)',
  `(?:naam|reputatie) van (?:de|het|hun|haar|zijn|onze) (?:familie|gezin) (?:\\S+ ){0,3}(?:geschonden|geschaad|bezoedeld|besmeurd|beschadigd|te grabbel|door het slijk|door de modder|aangetast|hersteld|zuiveren|gezuiverd|hoog)`,
  '(?:familie|gezin|vader|broers?|ouders|ons|hen|hem) (?:(?:\\S+) ){0,2}te schande (?:\\S+ ){0,2}(?:maak|gemaakt|gezet|gebracht|maken|zet|zetten)\\w*',
  `(?:mijn|haar|zijn|hun) ${family} te schande`,
  `(?:maakt|maakte|zet|zette|bracht|brengt) (?:(?:de|het|haar|zijn|hun) )?${family} te schande`,
  `schande (?:over|gebracht over|voor|op) (?:de|het|haar|zijn|hun|onze|mijn) (?:hele )?(?:familie|gezin|vader|broers|ouders|gemeenschap)`,
  `schande (?:\\S+ ){0,4}(?:gebracht|brengt|bracht) over`,
  'schande (?:\\S+ ){0,2}(?:weg ?te ?wassen|wegwassen|weggewassen|uitwissen|uit te wissen|uitgewist|wreken)',
  `schande (?:\\S+ ){0,2}over (?:de|het|haar|zijn|hun|onze|mijn) (?:familie|gezin)`,
  `gezichtsverlies (?:van|voor|in) (?:de|het|haar|zijn|hun) (?:familie|gezin|vader|gemeenschap)`,
  'honou?r (?:killing|crime)s?',
  "(?:family(?:['’]s)?|his|their) honou?r",
  'honou?r[- ](?:based|related)',
  'forced marriage',
];

/** One word or phrase about honour as something that violence may restore. */
export const honourTerm = new RegExp(`(?<![a-zà-ÿ])(?:${honour.join('|')})(?![a-zà-ÿ])`, 'i');
