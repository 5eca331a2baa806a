/**
 * Reads suppression comments, in any letter case: `<!-- casus-disable-next-line RULE … -- reason -->` and
 * `<!-- casus-ignore-next: RULE -- reason -->`, for one finding.
 */
import type { Span } from '../text/span.ts';

export type DirectiveKind =
  'disable' | 'enable' | 'disable-line' | 'disable-next-line' | 'disable-file' | 'ignore-next';

/** A suppression comment. */
export interface Directive {
  readonly kind: DirectiveKind;
  /** Of the whole comment. */
  readonly span: Span;
  /** Rule ids in lower case, each with its span; an empty list means every rule. */
  readonly rules: readonly { readonly id: string; readonly span: Span }[];
  readonly reason?: string;
}

const commentStart =
  /<!--[ \t\r\n]*casus-(disable-next-line|disable-line|disable-file|disable|enable|ignore-next)\b:?/gi;

const COMMENT_END = '-->';

/**
 * The suppression comments outside code, in document order. `codeSpans`: the spans of code blocks and inline code, in
 * document order.
 */
export function readDirectives(text: string, codeSpans: () => readonly Span[]): readonly Directive[] {
  if (!/casus-/i.test(text)) return [];
  const directives: Directive[] = [];
  const code = codeSpans();
  let nextCode = 0;
  commentStart.lastIndex = 0;
  for (let match = commentStart.exec(text); match; match = commentStart.exec(text)) {
    const start = match.index;
    const bodyStart = commentStart.lastIndex;
    const bodyEnd = text.indexOf(COMMENT_END, bodyStart);
    // No comment after this one ends either.
    if (bodyEnd < 0) break;
    commentStart.lastIndex = bodyEnd + COMMENT_END.length;
    while ((code[nextCode]?.end ?? Infinity) <= start) nextCode++;
    if ((code[nextCode]?.start ?? Infinity) <= start) continue;
    directives.push({
      kind: (match[1] ?? '').toLowerCase() as DirectiveKind,
      span: { start, end: bodyEnd + COMMENT_END.length },
      ...readBody(text.slice(bodyStart, bodyEnd), bodyStart),
    });
  }
  return directives;
}

/** The rules and the reason of a comment. `start`: where this body stands in the text. */
function readBody(body: string, start: number): Pick<Directive, 'rules' | 'reason'> {
  const [ruleList, ...reason] = body.split(/(?:^|\s)--(?=\s|$)/);
  const rules = [...(ruleList ?? '').matchAll(/[^\s,]+/g)].map(({ 0: id, index }) => ({
    id: id.toLowerCase(),
    span: { start: start + index, end: start + index + id.length },
  }));
  return { rules, ...(reason.length > 0 && { reason: reason.join('--').trim() }) };
}
