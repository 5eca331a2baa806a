/** A statement that names are invented. Sources: phrases seen in published reports (DOMAIN §4). */
import { keeping } from '../../keeping.ts';
import type { Prose, Span, Words } from '../../report/model.ts';

const invented =
  '(?:gefingeerd|fictie(?:f|ve)|gewijzigd|veranderd|verzonnen|aangepast|gepseudonimiseerd|geanonimiseerd|vervangen|bedacht)';
const patterns: readonly RegExp[] = [
  new RegExp(`\\b(?:namen?|persoonsgegevens|gegevens|personages|personen)\\b[^.!?\\n]{0,80}\\b${invented}`, 'i'),
  new RegExp(`\\b${invented}e?n?\\s+(?:na(?:am|men)|persoonsgegevens|gegevens)`, 'i'),
  /\bniet\s+(?:zijn|haar|hun|de)\s+echte\s+na(?:am|men)/i,
  /\bniet\s+(?:tot\s+(?:personen|iemand)\s+)?herleidbaar/i,
  /\b(?:naam|namen)\s+(?:is|zijn|heb\s+ik)\s+(?:om|vanwege|in\s+verband\s+met|i\.v\.m\.)[^.!?\n]{0,40}privacy[^.!?\n]{0,40}/i,
  /\bschuilna(?:am|men)\b|\bpseudonie?m(?:en)?\b/i,
];

const negated = /\b(?:echte|niet gefingeerd|niet gewijzigd|nog niet)\b/i;

/** Where the report says that its names are invented, if it does. Offsets into the prose. */
export const findStatement = keeping((prose: Prose): Span | undefined => {
  for (const { kind, start: at, words } of prose.runs) {
    const found = kind === 'references' || kind === 'code' ? undefined : statementIn(words);
    if (found) return { start: at + found.start, end: at + found.end };
  }
  return undefined;
});

const statementIn = keeping(({ text }: Words): Span | undefined => {
  if (!/na(?:am|men)|gegevens|herleid|privacy|persona|personen|pseudon/i.test(text)) return undefined;
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (!match || (negated.test(match[0]) && !/echte na(?:am|men)/i.test(match[0]))) continue;
    return { start: match.index, end: match.index + match[0].length };
  }
  return undefined;
});
