import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { casus, folderWith, parsed, removeFolders, type JsonFile } from './helpers.ts';

const documents = path.resolve(import.meta.dirname, '../documents');
const extensions = ['md', 'docx', 'odt', 'pdf', 'html', 'txt', 'rtf', 'doc'] as const;

/** What a file says, without where. */
const said = ({ template, stage, sections, questions, findings, problems }: JsonFile): unknown => ({
  template,
  stage,
  sections: sections.map(({ id, title, state, words }) => ({ id, title, state, words })),
  questions: questions.map(({ state, words }) => ({ state, words })),
  findings: findings.map(({ ruleId, severity, message, data }) => ({ ruleId, severity, message, data })),
  problems,
});

describe('the same report in eight forms', function () {
  this.timeout(60_000);
  after(removeFolders);

  // A story about a network, and a list of questions with answers, placeholders and gaps.
  for (const [name, sections, questions] of [
    ['tante', 10, 3],
    ['pinpas', 10, 6],
  ] as const)
    it(`says the same: ${name}`, async () => {
      const read = async (extension: string): Promise<[string, Uint8Array]> => [
        `${name}.${extension}`,
        await readFile(path.join(documents, `${name}.${extension}`)),
      ];
      const cwd = await folderWith(Object.fromEntries(await Promise.all(extensions.map(read))));
      const { files } = parsed(await casus({ cwd }, 'lint', '--format', 'json'));
      const byName = new Map(files.map((file) => [path.extname(file.path).slice(1), file]));
      const markdown = byName.get('md') ?? assert.fail();
      assert.deepEqual([markdown.sections.length, markdown.questions.length], [sections, questions]);
      for (const extension of extensions) {
        const file = byName.get(extension) ?? assert.fail(`${extension} is not there`);
        assert.deepEqual(said(file), said(markdown), extension);
      }
    });
});
