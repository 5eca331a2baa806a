/** Suppression comments: `<!-- casus-disable-next-line RULE … -- reason -->`. */

import type { Span } from '../text/span.ts';

export type DirectiveKind = 'disable' | 'enable' | 'disable-line' | 'disable-next-line' | 'disable-file';

/** `<!-- casus-disable-next-line RULE … -- reason -->` */
export interface Directive {
  readonly kind: DirectiveKind;
  readonly span: Span;
  /** Rule ids with their places; none means every rule. */
  readonly rules: readonly { readonly id: string; readonly span: Span }[];
  readonly reason?: string;
}

const comment = /<!--[ \t\r\n]*casus-(disable-next-line|disable-line|disable-file|disable|enable)\b([^]*?)-->/g;

/** Directives outside code, in document order. `codeSpans` tells the spans of code blocks and inline code. */
export function readDirectives(text: string, codeSpans: () => readonly Span[]): readonly Directive[] {
  if (!text.includes('casus-')) return [];
  const code = codeSpans();
  return [...text.matchAll(comment)].flatMap((match) => {
    const [whole, kind, body] = match;
    const start = match.index;
    if (code.some((span) => span.start <= start && start < span.end)) return [];
    const [list, ...reason] = (body ?? '').split(/(?:^|\s)--(?=\s|$)/);
    const listStart = start + whole.length - 3 - (body ?? '').length;
    const rules = [...(list ?? '').matchAll(/[^\s,]+/g)].map((id) => ({
      id: id[0],
      span: { start: listStart + id.index, end: listStart + id.index + id[0].length },
    }));
    return [
      {
        kind: kind as DirectiveKind,
        span: { start, end: start + whole.length },
        rules,
        ...(reason.length > 0 && { reason: reason.join('--').trim() }),
      },
    ];
  });
}
