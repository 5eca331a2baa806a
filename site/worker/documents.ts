/** Reads hand-ins as markdown, and writes the Word file to hand in. */
import type { RootContent } from 'hast';
import type { Language, Localised } from '../../server/src/core/index.ts';
import { exported } from '../../server/src/cli/export/export.ts';
import type { ReadDocument } from '../../server/src/cli/inputs/documents/content.ts';
import { decodeText } from '../../server/src/cli/inputs/documents/decode.ts';
import { readHtmlTree } from '../../server/src/cli/inputs/documents/html.ts';
import { isDocument } from '../../server/src/cli/inputs/documents/kind.ts';
import { limits } from '../../server/src/cli/inputs/documents/limits.ts';
import { isUnreadable, problems } from '../../server/src/cli/inputs/documents/problems.ts';
import { documentOf, readDocument } from '../../server/src/cli/inputs/documents/read-document.ts';
import type { Asked, PageNode, ReadFile } from '../protocol.ts';
import { lintAsked, settingsOf } from './check.ts';

/** The readers ask for another file, as a lecturer would; the writer of a report has it at hand. */
function failed(problem: Localised, language: Language): ReadFile {
  const said = problem[language].replace(/ (?:Vraag om|Ask for) .*$/, ` ${instead[language]}`);
  return { text: '', hidden: [], authors: [], problem: said };
}

const instead = {
  nl: 'Open het in je tekstverwerker, kopieer de tekst en plak die hier.',
  en: 'Open it in your word processor, copy the text and paste it here.',
} as const;

const read = ({ markdown, hidden, authors, problem }: ReadDocument, language: Language): ReadFile =>
  problem ? failed(problem, language) : { text: markdown, hidden, authors, problem: '' };

/** `name`: of the file. Web pages come by `readPage`. */
export async function readFile(bytes: Uint8Array, name: string, language: Language): Promise<ReadFile> {
  if (bytes.length === 0) return failed(problems.empty, language);
  if (isDocument(bytes, name)) return read(await readDocument(bytes, name), language);
  if (bytes.length > limits.markdown) return failed(problems.tooMuchText, language);
  const text = decodeText(bytes);
  if (text.includes('\0')) return failed(problems.mislabelled, language);
  if (text.trim() === '') return failed(problems.noText, language);
  return { text, hidden: [], authors: [], problem: '' };
}

export function readPage(nodes: readonly PageNode[], language: Language): ReadFile {
  try {
    return read(documentOf(readHtmlTree({ type: 'root', children: nodes as RootContent[] })), language);
  } catch (error) {
    return failed(isUnreadable(error) ? error.problem : problems.damaged, language);
  }
}

export async function toWord(asked: Asked): Promise<Uint8Array | undefined> {
  const { report } = lintAsked(asked);
  const result = await exported(report, settingsOf(asked), 'docx', (html) => Promise.resolve(withoutTags(html)));
  return typeof result?.content === 'string' ? undefined : result?.content;
}

/** Of html in a report only the words are kept: the parser for it is larger than all the rest of the page. */
const withoutTags = (html: string): string => html.replace(/<br\b[^<>]*>/gi, '\n').replace(/<[^<>]*>/g, '');
