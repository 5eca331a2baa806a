import { isBelgianNational } from './checksums.ts';
import type { Detector } from '../detector.ts';
import { contextWord, writtenOut, checksumOk, checksumFailed } from '../evidence.ts';
import type { Detail } from '../detail.ts';
import { textBefore, columnHeader, detailAt, digitCountAt, matchAt, onlyDigits } from '../tokens/text-context.ts';
import { SPOKEN_SIGN_PATTERN } from '../tokens/number-words.ts';
import { HAS_DIGIT, tokensOf, type Tokens } from '../tokens/tokenize.ts';
import { CODE_WORD } from '../tokens/token-classes.ts';
import { digitTokens, isSpokenSign } from '../tokens/number-tokens.ts';

/** Words for a file, case, person or card; each may end in "-nummer", "nr." and the like. */
const subject =
  'dossier|zaak|zaaks|cliënt|client|clienten|cliënten|klant|patiënt|patient|patiënten|parket|rekest|ind|vreemdelingen|polis|polissen|relatie|leerling|kenmerk|referentie|ref|big|agb|skj|personeels|tolk|meld|melding|skn|zorgkantoor-id|meldings|proces-verbaal|pv|mutatie|aangifte|paspoort|paspoorten|rijbewijs|identiteitskaart|id-kaart|id|document|zorgpas|zorg|aanvraag|aanvraagkenmerk|inschrijf|inschrijvings|lid|lidmaatschaps|uitgifte|registratie|insz|rijksregister|bezoekers|huurders|huurder|contract|besluit|beschikking|indicatie|opname|skn|pas|pasje|kaart|u-pas|ov|machtiging|zorgdossier|epd|debiteuren|debiteur|klantcode|client-id|cliëntcode|cliëntnr|deelnemers|burger|onderwijs|mic|verzekerden|verzekerings|verzekering|incident|casus|kvk|vergunnings|loonheffings|rapport|formulier|zorgformulier|voogdij|sofi|maatregel|interne|stamkaart|bsn-vervangend|strafzaak|kinderopvang|gezins|aanmeld|intake|hulpmiddelen|gedetineerden|detentie|bewoners|inkomens|uitkerings|uzovi|awb|zorgkantoor-id|pgb|verklaring|boekings';
/** Optional words between label and number: "kenmerk van de aanvraag:". */
const label = new RegExp(
  `(?:^|[^a-zà-ÿ])(?:(?:${subject}|[a-zà-ÿ]{3,20}(?:dossier|aanvraag|beschikking|indicatie|melding))(?:-| )?(?:nummer|nummers|nrs?\\.?|code|id|kenmerk)?|v-?(?:nummer|nr\\.?)|nummer|nr\\.?|onder nummer|met nummer|aangifte(?: gedaan)?)(?: (?:van|op|voor|bij|is|was|met|in|onder|zijn|haar|de|het|een|aanvraag|pas|gezin|nr\\.?|nummer|nummer:|kenmerk|zorgformulier|weet ik uit mijn hoofd)|\\))*(?: [a-z]{2,4}:)?[ :.(=\\t#“"'-]*$`,
);
/** A bare "nummer"/"nr." says nothing about people unless one of these is near. */
const personal = new RegExp(`\\b(?:${subject}|indicatie|verslag|plan|gezin|pas|overleg|melding|register)`);
const own =
  /student|stud\. ?nr|factuur|\bserie|\blot|\bbatch|isbn|issn|artikel|\bart\.|\bbon(?:nummer|nr)?\b|\border|\bbestel|huisn|kamer|bijlage|\bblz|pagina|hoofdstuk|versie|\btype|\bmodel|\btram|\blijn|telefoon|\btel\.|mobiel|\bgsm|\bdoi|\bpmid|\bstb|\btrack|eindigt op|rekeningn|\bgroep|\bklas|portokanaal|eenheid|database|landelijk|gratis/;

/** A code: letters and digits in groups, at least one digit, four signs or more. */
const code =
  /[A-Z]{1,4} (?=\d{2,}[-/.]?\d)[A-Z0-9][A-Z0-9./-]{2,24}|[A-Z0-9][A-Z0-9]*(?:[./-][A-Z0-9]+){0,6}(?: ?\/ ?[A-Z]{2} [A-Z]{2} \d\d-\d+| [A-Z]{2} [A-Z]{2} \d\d-\d+|(?: \d{2,4}){0,3})/y;
/** Shapes that speak for themselves: police reports, public prosecutor, court. */
const official =
  /PL\d{4}-\d{8,10}(?:-\d)?|\d{2}[-/]\d{6}-\d{2}(?!\d)|C\/\d{2}\/\d{5,6}(?: ?\/ ?| )[A-Z]{2} [A-Z]{2} \d\d-\d+|[A-Z]{2,5}[-/](?:19|20)\d{2}[-/]\d{3,}(?:[-/.]\d+)*(?:-[a-z](?![a-z]))?|[A-Z]{2,5}-\d{4}-\d{4,}/y;
/** A number in a named system, near a word for a file: "het dossier (LARS 2019/33812)". */
const filed = /[A-Z]{3,6} (?:19|20)\d{2}\/\d{4,}/y;
/** Spelled out: "N P 4 K 7 R 2 9 1". */
const spaced = /(?:[A-Z0-9] ){5,}[A-Z0-9](?![A-Za-z0-9])/y;
const spoken = new RegExp(`(?:${SPOKEN_SIGN_PATTERN}[ ,]+){4,24}${SPOKEN_SIGN_PATTERN}`, 'iy');
/** Ten digits from 0: a telephone number, whatever the label's "nummer" says. */
const phoneLike = /^0(?:6|[1-9]\d)[ .-]?\d{2,3}(?:[ .-]?\d{2,5})*$/;
const belgian = /\d{2}\.\d{2}\.\d{2}-\d{3}\.\d{2}(?!\d)/y;

export const idNumber: Detector = {
  id: 'id-number',
  scope: 'passage',
  priority: 90,
  label: { nl: 'een dossier-, zaak- of cliëntnummer', en: 'a file, case or client number' },
  title: { nl: 'Dossiernummer of ander kenmerk', en: 'File number or other reference' },
  why: {
    nl: 'Wie bij het systeem kan, vindt met dit nummer meteen de persoon. Het verslag heeft het nummer niet nodig.',
    en: 'Anyone with access to the system finds the person by this number at once. The report does not need it.',
  },
  evidence: {
    'id-shape': { nl: 'het ziet eruit als een dossiernummer', en: 'it looks like a file number' },
    'context-word': contextWord,
    spoken: writtenOut,
    'checksum-ok': checksumOk,
    'checksum-failed': checksumFailed,
  },
  replacement: () => '[dossiernummer]',
  concern: 'identifier',
  examples: [
    { name: 'a file number', text: 'Dossiernummer: SHV-2023-00418\n', findings: ['SHV-2023-00418'] },
    { name: 'a police report', text: 'Dat staat in PL0600-2023561190.\n', findings: ['PL0600-2023561190'] },
    { name: 'near-miss: an invoice', text: 'De factuur met nummer 2023-4471 is betaald.\n', findings: [] },
    { name: 'near-miss: a law article', text: 'Zie artikel 2.3.2 van de Wmo 2015.\n', findings: [] },
  ],
  mayMatch: ({ anyFlags, anyClasses }) => (anyFlags & HAS_DIGIT) !== 0 || (anyClasses & CODE_WORD) !== 0,
  find(prose) {
    const { text } = prose;
    const tokens = tokensOf(prose);
    const numbers: Detail[] = [];
    if ((tokens.anyClasses & CODE_WORD) !== 0) spelledNumbers(tokens, numbers);
    let free = 0;
    let last: Detail | undefined;
    for (const i of digitTokens(prose)) {
      const own = tokens.starts[i] ?? 0;
      const at = codeStart(text, own);
      if (at < free || (at === own && isShort(tokens, i))) continue;
      // The letters before the figures may be part of the code ("EPD 00-771") or its label ("SKN 31550842").
      const found = judge(text, at) ?? (at < own ? judge(text, own) : undefined) ?? another(text, at, last);
      if (!found) continue;
      numbers.push(found);
      last = found;
      free = found.end;
    }
    return numbers;
  },
};

/** The code may begin with letters before its first digit: "SHV-2023-00418", "EPD 00-771-904". */
function codeStart(text: string, at: number): number {
  // Most numbers follow a word: nothing of it belongs to them.
  if (!/[-/. ]/.test(text.charAt(at - 1)) || !/[A-Z0-9]/.test(text.charAt(at - 2))) return at;
  const lead = /(?:[A-Z][A-Z0-9]{0,5}[-/.]){0,3}$|[A-Z]{1,4} $/.exec(text.slice(Math.max(0, at - 16), at));
  const found = lead ? at - lead[0].length : at;
  return /[A-Za-z0-9]/.test(text.charAt(found - 1)) ? at : found;
}

/** A number of one to three figures, or a year where no word calls for a code; and nothing that goes on with it. */
function isShort({ text, starts, anyClasses }: Tokens, i: number): boolean {
  const at = starts[i] ?? 0;
  const length = digitCountAt(text, at);
  if (length === 0 || length > 4) return false;
  if (length === 4 && ((anyClasses & CODE_WORD) !== 0 || !/19|20/.test(text.slice(at, at + 2)))) return false;
  return !matchAt(goesOn, text, at + length);
}
const goesOn = /[A-Z]|[./-][A-Z0-9]| ?\/| [A-Z0-9]/y;

/** "(XDB418276 en NXR7P2K61)": a second code of the same length right after the first. */
function another(text: string, at: number, last: Detail | undefined): Detail | undefined {
  if (!last || at - last.end > 6 || !/^(?: en |, | \/ |; )$/.test(text.slice(last.end, at))) return undefined;
  const value = matchAt(code, text, at)?.[0].replace(/[ .-]+$/, '') ?? '';
  const same = value.length === last.end - last.start && value.length > 5 && onlyDigits(value).length > 2;
  return same ? detailAt(at, at + value.length, 0.8, 'context-word') : undefined;
}

/** Letters and figures that are read out one by one. */
function spelledNumbers(tokens: Tokens, numbers: Detail[]): void {
  let free = 0;
  for (let i = 0; i + 1 < tokens.count; i++) {
    if (!isSpokenSign(tokens, i) || !isSpokenSign(tokens, i + 1) || (i > 0 && isSpokenSign(tokens, i - 1))) continue;
    const at = tokens.starts[i] ?? 0;
    const found = at >= free ? spelled(tokens.text, at) : undefined;
    if (!found) continue;
    numbers.push(found);
    free = found.end;
  }
}

function spelled(text: string, at: number): Detail | undefined {
  const found = label.exec(textBefore(text, at, 70));
  if (!found || !/nummer|nr|kenmerk|code|dossier|paspoort/.test(found[0])) return undefined;
  const match = matchAt(spaced, text, at) ?? matchAt(spoken, text, at);
  const value = match?.[0].replace(/(?:[ ,]+(?:punt|en|de))+$/, '') ?? '';
  return value.length > 10 && !/^0 ?[1-9]/.test(value)
    ? detailAt(at, at + value.length, 0.8, 'spoken', 'context-word')
    : undefined;
}

function judge(text: string, at: number): Detail | undefined {
  const rrn = text.charAt(at + 2) === '.' ? matchAt(belgian, text, at) : null;
  if (rrn)
    return detailAt(
      at,
      at + rrn[0].length,
      0.97,
      'id-shape',
      isBelgianNational(onlyDigits(rrn[0])) ? 'checksum-ok' : 'checksum-failed',
    );
  const known = matchAt(official, text, at);
  const context = textBefore(text, at, 70);
  if (known && !/[A-Za-z0-9]/.test(text.charAt(at + known[0].length)) && !own.test(context.slice(-25))) {
    return detailAt(at, at + known[0].length, 0.9, 'id-shape');
  }
  const system = /dossier|map |systeem|registratie/.test(context) ? matchAt(filed, text, at) : null;
  if (system) return detailAt(at, at + system[0].length, 0.8, 'context-word');
  const match = matchAt(code, text, at);
  if (!match || phoneLike.test(match[0]) || /^0[89]00/.test(match[0])) return undefined;
  const value = match[0].replace(/[ .-]+$/, '');
  // A year is a number of somebody only where it is called a number.
  const year = /^(?:19|20)\d\d$/.test(value);
  if (value.length < 4 || onlyDigits(value).length < 3 || (year && !/nummer|nr/.test(context))) return undefined;
  if (own.test(context.slice(-32))) return undefined;
  const header = columnHeader(text, at);
  const byHeader = header !== '' && label.test(header);
  const found = label.exec(context);
  if (!found && !byHeader) return undefined;
  if (year && !/nummer|nr/.test(found?.[0] ?? '')) return undefined;
  if (
    /^[^a-z]*(?:nummer|nr\.?)(?:$|[^a-z])/.test(found?.[0] ?? '') &&
    !personal.test(context.slice(0, found?.index ?? 0) + (found?.[0] ?? '').replace(/nummer|nr/, '') + header)
  )
    return undefined;
  return detailAt(at, at + value.length, 0.9, 'context-word');
}
