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

const suppressionComment =
  /<!--[ \t\r\n]*casus-(disable-next-line|disable-line|disable-file|disable|enable|ignore-next)\b:?([^]*?)-->/gi;

const COMMENT_END = '-->';

/** The suppression comments outside code, in document order. `codeSpans`: the spans of code blocks and inline code. */
export function readDirectives(text: string, codeSpans: () => readonly Span[]): readonly Directive[] {
  if (!/casus-/i.test(text)) return [];
  const code = codeSpans();
  return [...text.matchAll(suppressionComment)].flatMap((match) => {
    const [whole, kind, body] = match;
    const start = match.index;
    if (code.some((span) => span.start <= start && start < span.end)) return [];
    const [ruleList, ...reason] = (body ?? '').split(/(?:^|\s)--(?=\s|$)/);
    const ruleListStart = start + whole.length - COMMENT_END.length - (body ?? '').length;
    const rules = [...(ruleList ?? '').matchAll(/[^\s,]+/g)].map(({ 0: id, index }) => ({
      id: id.toLowerCase(),
      span: { start: ruleListStart + index, end: ruleListStart + index + id.length },
    }));
    return [
      {
        kind: kind?.toLowerCase() as DirectiveKind,
        span: { start, end: start + whole.length },
        rules,
        ...(reason.length > 0 && { reason: reason.join('--').trim() }),
      },
    ];
  });
}
