/** All targets. A new one is added here; its inputs that found something new go to `corpus/NAME.json`. */
import type { Target } from '../target.ts';
import { docx, html, odt, pdf, rtf, zip } from './documents.ts';
import { frames, messages } from './messages.ts';
import { config, templates } from './settings.ts';
import { directives, edits, frontMatter, keys, lintText, names, parse } from './texts.ts';

export const targets: readonly Target[] = [
  parse, lintText, edits, directives, frontMatter, names, keys, templates, config, messages, frames, docx, odt, html, rtf, pdf, zip,
]; // prettier-ignore
