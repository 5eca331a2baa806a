/** Writes the tree of a report as a web page that brings all it needs: it prints, has no script and fetches nothing. */
import { createHash } from 'node:crypto';
import { toHtml } from 'hast-util-to-html';
import { toHast, type Handlers } from 'mdast-util-to-hast';
import type { BlockContent, FootnoteDefinition, Superscript } from 'mdast';
import type { Language } from '../../../core/index.ts';
import type { ExportTree } from '../tree/tree.ts';
import { style } from './style.ts';

export function writeHtml({ blocks, notes }: ExportTree, language: Language): string {
  const definitions = [...notes].map(([identifier, children]): FootnoteDefinition => ({
    type: 'footnoteDefinition',
    identifier,
    label: identifier,
    children: children as readonly BlockContent[] as BlockContent[],
  }));
  const { title, footnotes, back } = words[language];
  const body = toHast(
    { type: 'root', children: [...blocks, ...definitions] },
    { handlers, footnoteLabel: footnotes, footnoteLabelProperties: {}, footnoteBackLabel: back },
  );
  // The policy allows this style alone, by its hash.
  const hash = createHash('sha256').update(style).digest('base64');
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<main>
${toHtml(body)}
</main>
</body>
</html>
`;
}

/** The title says nothing of the report: a reader of the page doesn't see it. */
const words = {
  nl: { title: 'Verslag', footnotes: 'Noten', back: 'Terug naar de tekst' },
  en: { title: 'Report', footnotes: 'Notes', back: 'Back to the text' },
} as const satisfies Record<Language, object>;

const handlers: Handlers = {
  superscript: (_state, { value }: Superscript) => ({
    type: 'element',
    tagName: 'sup',
    properties: {},
    children: [{ type: 'text', value }],
  }),
};
