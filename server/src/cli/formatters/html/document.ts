/**
 * A page that needs nothing else: no file, no network, no script but its own. The policy in its head allows exactly its own
 * style and script, by their hash.
 */
import { createHash } from 'node:crypto';
import type { Language } from '../../../core/index.ts';
import { ownPageMark } from '../../own-page.ts';
import { pageStyle } from './assets.generated.ts';
import { sprite } from './glyphs.ts';
import { html, Markup } from './markup.ts';

export interface PageContent {
  readonly language: Language;
  readonly title: string;
  readonly body: Markup;
  readonly script?: string;
}

export function document({ language, title, body, script }: PageContent): string {
  const scripts = script === undefined ? `script-src 'none'` : `script-src ${hashOf(script)}`;
  const policy = `default-src 'none'; style-src ${hashOf(pageStyle)}; ${scripts}; base-uri 'none'; form-action 'none'`;
  const page = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        ${new Markup(ownPageMark)}
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="referrer" content="no-referrer" />
        <title>${title}</title>
        ${element('style', pageStyle)}
      </head>
      <body>
        ${sprite} ${body} ${script !== undefined && element('script', script)}
      </body>
    </html> `;
  return `${page.text.trim()}\n`;
}

/** Exactly this text: the hash in the policy counts every space. */
const element = (name: 'style' | 'script', text: string): Markup => new Markup(`<${name}>${text}</${name}>`);

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
