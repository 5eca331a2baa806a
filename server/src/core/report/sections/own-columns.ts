/**
 * Tells which columns of a table hold the writer's text, in a table with a row for each section: not the column with the
 * prompts of the form ("Beschrijf de context."), nor the one for evidence.
 */
import { textCache } from '../../incremental/text-cache.ts';
import type { LeafBlock } from '../../markdown/leaf-block.ts';
import { fold } from '../../templates/names.ts';
import { isOrder, isQuestionSentence } from '../own-text/speech-acts.ts';

/** Folded headers of columns, by what the column is for. */
const ownHeader =
  /^(?:(?:mijn|eigen|jouw|je|uw|hier) .*|.*\b(?:antwoord(?:en)?|aantekening(?:en)?|notities?|uitwerking(?:en)?|invulling|ingevuld|invullen|student(?:e|en)?|verslag|own text|my (?:text|answer|notes)|answers?|notes)\b.*)$/;
const evidenceHeader =
  /\b(?:bewijs\w*|bewijzen|links?|bron|bronnen|bijlagen?|vindplaats|datum|akkoord|paraaf|handtekening|feedback|score|cijfer|punten|beoordeling|opmerking(?:en)?|docent|begeleider|status|gereed|klaar|check|evidence|proof|date|grade)\b/;
const promptHeader =
  /\b(?:toelichting|uitleg|hulpvra\w*|vra(?:ag|gen)|opdracht(?:en)?|instructie|richtlijn\w*|aandachtspunt\w*|hints?|tips?|criteri\w+|voorbeeld\w*|bedoeling|prompt|questions?|explanation|instructions?|guidance)\b/;

type ColumnKind = 'own' | 'evidence' | 'prompt' | 'unknown';

const kindByHeader = textCache((header: string): ColumnKind => {
  const folded = fold(header);
  if (ownHeader.test(folded)) return 'own';
  if (evidenceHeader.test(folded)) return 'evidence';
  return promptHeader.test(folded) ? 'prompt' : 'unknown';
});

/** This share of the filled cells of a column are prompts when the column is one of prompts. */
const LEAST_PROMPTS = 0.6;

const isPrompt = (text: string): boolean => /\?\s*$/.test(text) || isQuestionSentence(text) || isOrder(text);

/**
 * The columns that hold the text of the writer, by index. `cells`: those of one table; `rows`: the rows that are named
 * after a section; `nameColumn`: the column with their names. Undefined when no column is told apart: a table with one text column, or with prompts alone.
 */
export function ownColumns(
  cells: readonly LeafBlock[],
  rows: ReadonlySet<number>,
  nameColumn: number,
): ReadonlySet<number> | undefined {
  const columns = new Map<number, { header: string; texts: string[] }>();
  for (const { cell, rendered } of cells) {
    if (!cell || cell.column <= nameColumn) continue;
    const column = columns.get(cell.column) ?? { header: '', texts: [] };
    columns.set(cell.column, column);
    const text = rendered.text.trim();
    if (cell.row === 0) column.header = text;
    else if (rows.has(cell.row) && text !== '') column.texts.push(text);
  }
  if (columns.size < 2) return undefined;
  const kinds = [...columns].map(([index, { header, texts }]) => ({ index, kind: kindOf(header, texts) }));
  const own = kinds.filter(({ kind }) => kind === 'own');
  const chosen = own.length > 0 ? own : kinds.filter(({ kind }) => kind === 'unknown');
  return chosen.length === 0 || chosen.length === kinds.length ? undefined : new Set(chosen.map(({ index }) => index));
}

function kindOf(header: string, texts: readonly string[]): ColumnKind {
  const kind = kindByHeader(header);
  const prompts = texts.filter(isPrompt).length;
  const holdsPrompts = prompts > 0 && prompts >= texts.length * LEAST_PROMPTS;
  if (kind === 'evidence') return kind;
  // A header such as "Vraag" or "Beschrijving" may stand over the writer's own text; the cells tell.
  if (holdsPrompts) return kind === 'own' && prompts < texts.length ? kind : 'prompt';
  return kind === 'prompt' && texts.length > 0 && prompts === 0 ? 'unknown' : kind;
}
