/** What is left over in a report and what is an answer, by kind, in the words of many; and the writer's own beside it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { defaultSettings, lint } from '../../../server/src/core/index.ts';

/** The lines of a file below each "# heading", with their line ends. */
function linesByKind(file: string): ReadonlyMap<string, readonly string[]> {
  const [, ...parts] = readFileSync(path.join(import.meta.dirname, file), 'utf8').split(/^# /m);
  return new Map(
    parts.map((part) => {
      const [kind = '', ...lines] = part.split('\n');
      return [kind, lines.filter((line) => line !== '').map((line) => line.replaceAll('⏎', '\n'))];
    }),
  );
}

const rest =
  '## Taak\n\nIk nam de telefoon aan.\n\n## Actie\n\nIk belde af. Dat ging goed.\n\n## Resultaat\n\nEr kwam rust.\n\n## Reflectie\n\nIk bleef kalm.\n';

/** What is found in the section Situatie of a report: the last part of the id of each rule. */
function found(situation: string): readonly string[] {
  const text = `# Mijn middag\n\n## Situatie\n\n${situation}\n\n${rest}`;
  const { findings } = lint(text, { ...defaultSettings(), template: 'starr' });
  const rules = /^(?:structure\/(placeholder|guidance-left|empty-section)|questions\/(?:unanswered|repeated))$/;
  return findings.flatMap(({ ruleId }) => rules.exec(ruleId)?.[1] ?? []);
}

const story = 'De kapster was ziek en er zaten zes mensen te wachten.';

describe('a leftover', () => {
  const kinds = linesByKind('leftover-kinds.txt');
  for (const [kind, rule] of [
    ['placeholder', 'placeholder'],
    ['guidance', 'guidance-left'],
  ] as const)
    for (const line of kinds.get(kind) ?? [])
      it(`${kind}: ${line}`, () => {
        assert.ok(found(`${story}\n\n${line}`).includes(rule));
      });
  for (const line of kinds.get('own') ?? [])
    it(`own: ${line}`, () => {
      assert.deepEqual(found(`${story}\n\n${line}`), []);
    });
  for (const [kind, rules] of [
    ['empty', ['empty-section']],
    ['filled', []],
  ] as const)
    for (const line of kinds.get(kind) ?? [])
      it(`${kind}: ${line}`, () => {
        assert.deepEqual(found(line), rules);
      });
});

describe('an answer', () => {
  for (const [state, lines] of linesByKind('answer-states.txt'))
    for (const line of lines) {
      const [question = '', answer = ''] = line.split(' | ');
      it(`${state}: ${question} ${answer}`, () => {
        const below = answer.replaceAll('\n', '\n   ');
        const text = `## Actoren\n\nIk.\n\n## Oriënterende vragen\n\n1. ${question}\n\n   ${below}\n\n2. Wie mis je?\n\n   De vader.\n`;
        const { questions } = lint(text, { ...defaultSettings(), template: 'bundelcasus' }).report ?? { questions: [] };
        const states = questions.map((each) => (each.state === 'placeholder' ? 'unanswered' : each.state));
        assert.deepEqual(states, [state, 'answered']);
      });
    }
});
