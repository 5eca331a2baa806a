/**
 * Tells by what stands behind a name that its bearer is a professional or a relative, and no writer of the report:
 * "Ingevuld door: Femke T. (gezinsvoogd)".
 */
import { once } from '../../incremental/memo.ts';
import { colon, names, writerLabel } from './byline-patterns.ts';

/** Endings of words for who works with people, and words for kin and clients. */
const role =
  'SO|HA|POH|SPV|AIOS|ANIOS|vpk|wvp|(?:[A-Z]{2,5}-)?[a-zà-ÿ-]*(?:arts|dokter|voogd|agente?|kundige|begeleid(?:er|ster)|werk(?:er|ster)|verle(?:ner|enster)|therapeute?|olo(?:og|ge)|iater|gog(?:e|isch)?|goog|zorgende|zorger|zorgster|kracht|leraar|lerares|juf|meester|directeur|directrice|manager|consulente?|coördinator|regisseur|tolk|officier|advocate?|advocaat|notaris|rechter|beschermer|curator|voerder|bestuurder|rechercheur|secretaris|adviseur|inspecteur|ambtenaar|verpleger|verpleegster|zuster|broeder|hulp|leid(?:er|ster)|assistente?|specialiste?|[pdt]iste?|planner|cipier|bewaker|chauffeur|bewoner|bewoonster|vrijwillig(?:er|ster)|cli[eë]nte?|pati[eë]nte?|deelne(?:mer|emster)|huurder|mantelzorger)|(?:stief|schoon|pleeg|groot|half|adoptie)?(?:moeder|vader|ouders?|dochter|zoon|zus|broer)|ex-?partner|partner|oma|opa|tante|oom|buur(?:man|vrouw)|vriend(?:in)?';
/** "…, huisarts van het gezin", "… (de gezinsvoogd)", but not "…, verpleegkundige i.o.". */
const roleBehind = once(
  () =>
    new RegExp(
      `^\\.?\\*{0,2},? ?[(–—,-]? ?(?:(?:de|het|een|zijn|haar|hun|onze|mijn|als|ambulant|maatschappelijk|persoonlijk|intern|pedagogisch) ){0,2}(?:${role})(?![a-zà-ÿ])(?! (?:i\\.o\\.|in opleiding|in spe))`,
    ),
);
/** Labels for who guides or judges a student: what such a person is besides makes no difference. */
const guide = /begeleid|opleider|docent|mentor|beoordel|assessor|lezer|examin|slb|studieloop|tutor|coach|supervis/i;

const ageBehind = /^ ?\(\d{1,2}(?:\)|,| jaar| jr)|^, \d{1,2} jaar/;

/** Is the bearer of a name a professional, a relative or of an age that is told, by the text right behind it? */
export const isProfessionalBefore = (textBehind: string): boolean =>
  roleBehind().test(textBehind) || ageBehind.test(textBehind);

/** How far behind a name its bearer's role is read, in UTF-16 units. */
const ROLE_REACH = 60;

/** The same for the names from `start` to `end`, the last of which may be a role: "Bo Hoogland, HR-adviseur". */
export function isOfProfessional(text: string, start: number, end: number): boolean {
  const comma = text.lastIndexOf(', ', end);
  return [end, ...(comma > start ? [comma] : [])].some((from) =>
    isProfessionalBefore(text.slice(from, from + ROLE_REACH)),
  );
}

/** Does a label name someone who guides or judges students? */
export const isGuideLabel = (label: string): boolean => guide.test(label);

const labelledName = once(() => new RegExp(`^\\W{0,4}(${writerLabel})\\*{0,2}${colon}\\*{0,2}\\s*`, 'i'));
const namesAtStart = once(() => new RegExp(`^${names}`));

/**
 * "Werkbegeleider: …", "Company supervisor: …", "Naam huisarts: …": a label for somebody at work or beside the client,
 * not at the course.
 */
const colleagueLabel = once(
  () =>
    new RegExp(
      `^\\W{0,4}(?:(?:naam|paraaf|handtekening|feedback) (?:van )?(?:de )?)?(?:(?:werk|praktijk|bedrijfs|stageplek|stageplaats|afdelings)-?(?:begeleid(?:er|ster)|opleider|coach|mentor|supervisor|docent)|(?:stage|praktijk|werk)?mentor|(?:company|practice|workplace|placement|clinical|site|ward|hospital|clinic|unit|department|team|line|job) (?:supervisor|assessor|mentor|coach)|opdrachtgever|client|intaker|inbrenger|voorzitter|supervisie|medesupervisant(?:e|en|es)?|(?!stagebegeleid)(?:${role}))\\*{0,2}${colon}`,
      'i',
    ),
);

/** Is a line labelled for a colleague or for somebody beside the client, or does a role stand behind its name? */
export const isLineOfProfessional = (line: string): boolean =>
  (colleagueLabel().test(line) &&
    !/school|docent|instituut|hogeschool|opleiding/i.test(line.split(/[:|]/, 1)[0] ?? '')) ||
  isLabelOfProfessional(line);

/** "Gezien door: Marjan Post, huisarts": a line with a label for writers, and a professional behind it. */
function isLabelOfProfessional(line: string): boolean {
  const label = labelledName().exec(line);
  if (!label || isGuideLabel(label[1] ?? '')) return false;
  const rest = line.slice(label[0].length);
  return isOfProfessional(rest, 0, namesAtStart().exec(rest)?.[0].length ?? 0);
}
