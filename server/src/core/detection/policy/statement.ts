/**
 * Finds the statement that names are invented: "De namen in deze casus zijn gefingeerd." Source: phrases seen in
 * published reports (DOMAIN §4).
 */
import { memo } from '../../incremental/memo.ts';
import { firstIn, type Chunk } from '../../report/prose/chunks.ts';
import type { Prose } from '../../report/model.ts';
import type { Span } from '../../text/span.ts';

const invented =
  '(?:gefingeerd|fictie(?:f|ve)|gewijzigd|veranderd|verzonnen|aangepast|gepseudonimiseerd|geanonimiseerd|vervangen|bedacht)';
const statements: readonly RegExp[] = [
  new RegExp(`\\b(?:namen?|persoonsgegevens|gegevens|personages|personen)\\b[^.!?\\n]{0,80}\\b${invented}`, 'i'),
  new RegExp(`\\b${invented}e?n?\\s+(?:na(?:am|men)|persoonsgegevens|gegevens)`, 'i'),
  /\bniet\s+(?:zijn|haar|hun|de)\s+echte\s+na(?:am|men)/i,
  /\bniet\s+(?:tot\s+(?:personen|iemand)\s+)?herleidbaar/i,
  /\b(?:naam|namen)\s+(?:is|zijn|heb\s+ik)\s+(?:om|vanwege|in\s+verband\s+met|i\.v\.m\.)[^.!?\n]{0,40}privacy[^.!?\n]{0,40}/i,
  /\bschuilna(?:am|men)\b|\bpseudonie?m(?:en)?\b/i,
];

/** A statement with such words says that names are real: "nog niet gefingeerd". */
const negated = /\b(?:echte|niet gefingeerd|niet gewijzigd|nog niet)\b/i;

/** Each statement holds a match of both `about` and `altered`, in lower case: a quick test before the patterns. */
const about = /na(?:am|men)|gegevens|herleid|privacy|persona|personen|pseudon/;
const altered =
  /gefing|ficti|gewijz|verander|verzon|aangepast|gepseud|geanon|vervang|bedacht|echte|herleid|privacy|schuil|pseudon/;

/** The statement in a report; undefined when there is none. Offsets into the prose. */
export const findStatement = memo((prose: Prose): Span | undefined => firstIn(prose, statementIn));

const statementIn = memo(({ lower, runs }: Chunk): Span | undefined => {
  if (!altered.test(lower) || !about.test(lower)) return undefined;
  for (const { kind, start, content } of runs) {
    const found = kind === 'references' || kind === 'code' ? undefined : statementOf(content.text);
    if (found) return { start: start + found.start, end: start + found.end };
  }
  return undefined;
});

function statementOf(text: string): Span | undefined {
  if (!about.test(text.toLowerCase())) return undefined;
  for (const pattern of statements) {
    const match = pattern.exec(text);
    if (!match || (negated.test(match[0]) && !/echte na(?:am|men)/i.test(match[0]))) continue;
    return { start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}
