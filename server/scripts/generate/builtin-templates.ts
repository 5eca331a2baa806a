/** The template pages as data: the core needs no file system, and no start-up parses fifteen pages of markdown. */
import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { readTemplate } from '../../src/core/templates/page/read-template.ts';
import { fold } from '../../src/core/text/fold.ts';
import type { EnglishTemplate } from '../../src/core/templates/english-page.ts';
import type { Template, TemplateSection } from '../../src/core/templates/model.ts';
import { keysOf } from '../../src/core/templates/section-keys.ts';
import { header, type Derived } from './model.ts';

const target = 'server/src/core/templates';

export async function builtinTemplates(root: string): Promise<readonly Derived[]> {
  const folder = path.join(root, 'server/templates');
  const files = (await readdir(folder)).filter((name) => name.endsWith('.md')).sort(byOrder);
  const pages = await Promise.all(files.map((file) => readPages(folder, file)));
  const templates = pages.map((each) => `  ${JSON.stringify(withEnglishNames(each))},\n`);
  const sections = pages.flatMap((each) => withEnglishNames(each).sections);
  return [
    {
      path: `${target}/builtin.generated.ts`,
      text:
        `${header}import type { EnglishTemplate } from './english-page.ts';\nimport type { Template } from './model.ts';\n\n` +
        `export const builtin: readonly Template[] = [\n${templates.join('')}];\n\n` +
        `/** The English page of each, in the same order. */\n` +
        `export const english: readonly (EnglishTemplate | undefined)[] = [\n${pages.map(englishLine).join('')}];\n\n` +
        `/** Words of English headings that no Dutch heading has. */\n` +
        `export const englishHeadingWords = '${englishWords(pages).join(' ')}';\n`,
    },
    {
      path: `${target}/builtin-keys.generated.ts`,
      text:
        `${header}import type { SectionKeys } from './section-keys.ts';\n\n` +
        `/** Of each section of each template, in order. */\n` +
        `export const keys: readonly SectionKeys[] = [\n${sections.map((each) => `  ${JSON.stringify(keysOf(each))},\n`).join('')}];\n`,
    },
  ];
}

/** The page of a template in either language: the one in `en/` may have to be written yet. */
interface Pages {
  readonly dutch: Template;
  readonly english: Template | undefined;
}

/** Throws when the English page has other sections than the Dutch one. */
async function readPages(folder: string, file: string): Promise<Pages> {
  const read = async (page: string): Promise<Template> =>
    readTemplate(await readFile(path.join(folder, page), 'utf8'), file.replace(/\.md$/, ''));
  const dutch = await read(file);
  if (!existsSync(path.join(folder, 'en', file))) return { dutch, english: undefined };
  const english = await read(`en/${file}`);
  const ids = ({ sections }: Template): string => sections.map(({ id }) => id).join(' ');
  if (ids(dutch) !== ids(english)) throw new Error(`en/${file} needs the sections of ${file}: ${ids(dutch)}`);
  return { dutch, english };
}

/** The Dutch template, which knows the words and names of the English page too: a report may use these. */
function withEnglishNames({ dutch, english }: Pages): Template {
  if (!english) return dutch;
  const sections = dutch.sections.map((section, index): TemplateSection => {
    const { title = '', synonyms = [] } = english.sections[index] ?? {};
    const known = [section.title, ...section.synonyms];
    return { ...section, synonyms: [...section.synonyms, ...(known.includes(title) ? [] : [title]), ...synonyms] };
  });
  return { ...dutch, cues: [...new Set([...dutch.cues, ...english.cues])], sections };
}

function englishLine({ english }: Pages): string {
  if (!english) return '  undefined,\n';
  const { name, description, origin, title, sections } = english;
  const page: EnglishTemplate = {
    name,
    description,
    origin,
    title,
    sections: sections.map(({ heading, title: bare, guidance, questions, choices, synonyms }) => ({
      heading,
      title: bare,
      guidance,
      questions,
      ...(choices && { choices }),
      synonymCount: synonyms.length,
    })),
  };
  return `  ${JSON.stringify(page)},\n`;
}

function englishWords(pages: readonly Pages[]): readonly string[] {
  const wordsOf = ({ sections }: Template): readonly string[] =>
    sections.flatMap(({ title, synonyms }) => [title, ...synonyms]).flatMap((name) => fold(name).split(' '));
  const dutch = new Set(pages.flatMap((each) => wordsOf(each.dutch)));
  const words = new Set(pages.flatMap(({ english }) => (english ? wordsOf(english) : [])));
  return [...words].filter((word) => word.length > 1 && !dutch.has(word)).sort();
}

/** The template most reports use comes first: it is the default, and wins a tie. */
function byOrder(a: string, b: string): number {
  const first = (file: string): number => (file === 'bundelcasus.md' ? 0 : 1);
  return first(a) - first(b) || a.localeCompare(b, 'en');
}
