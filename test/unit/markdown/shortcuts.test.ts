/** A quick test that spares a slow one never says no when the slow one says yes. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { builtinTemplates } from '../../../server/src/core/index.ts';
import {
  assignmentLabel,
  isLengthHint,
  lengthHint,
  withoutFrame,
} from '../../../server/src/core/report/own-text/assignment-frame.ts';
import { patternsOfRules } from '../../../server/src/core/report/own-text/assignment-rules.ts';
import { patternsOfSentences } from '../../../server/src/core/report/own-text/assignment-sentences.ts';
import {
  asksForText,
  isBracketedAssignment,
  isOrderToYou,
  isSurelyOwn,
  mayBeFramed,
} from '../../../server/src/core/report/own-text/assignments.ts';
import { isModelSentence } from '../../../server/src/core/report/own-text/model-sentences.ts';
import { isOrderToWriteHere, orders } from '../../../server/src/core/report/own-text/speech-acts.ts';
import { isLike, isLikeAny, similarity } from '../../../server/src/core/report/own-text/similarity.ts';
import { fold, foldedStart } from '../../../server/src/core/text/fold.ts';
import { nameIndex, nameStart, unionIndex } from '../../../server/src/core/templates/match.ts';
import { countOf } from '../../support/generated.ts';

const templates = builtinTemplates();
const sections = templates.flatMap((template) => template.sections);
const questions = sections.flatMap((section) => section.questions);
const names = sections.flatMap(({ title, heading, synonyms }) => [title, heading, ...synonyms]);

const prefixes = ['Fase 1: ', 'Stap II - ', 'Deel 3 ', 'Dimensie 2. ', 'Niveau 1 ', 'Laag 4 ', 'Basistaak 1: ', 'Onderdeel a ', 'Hoofdstuk 2 ', 'Paragraaf 1 ', 'Punt 3 ', '1. ', '3.1 ', '(2) ', 'a) ', 'iv. ', 'De ', 'Het ', 'Een korte ', 'Mijn ', 'Onze ', 'Ons ', 'Jouw ', 'Je ', 'Alle betrokken ', 'Belangrijkste ', 'En ', '(kort) ', '[x]{.a} ', '- ', '1️⃣ ', '① ', '² ', '→ ', '', '']; // prettier-ignore
const text = fc
  .array(fc.tuple(fc.constantFrom(...prefixes), fc.constantFrom(...names)), { minLength: 1, maxLength: 3 })
  .chain((parts) =>
    fc
      .constantFrom(' en ', ', ', ' / ', ': ', ' in deze casus ')
      .map((glue) => parts.map((part) => part.join('')).join(glue)),
  );

const isOnlyLength = (line: string): boolean => isLengthHint(withoutFrame(line));

describe('a shortcut', () => {
  it('lets every text through that the slow look-up knows as a name', () => {
    const indexes = [unionIndex(templates), ...templates.map((template) => nameIndex(template))];
    fc.assert(
      fc.property(text, (line) => {
        for (const index of indexes)
          if (index.exact(line)) assert.ok(index.mayStartWith(nameStart(line)), `${line}: ${nameStart(line)}`);
      }),
      { numRuns: countOf({ all: 2000, few: 500 }) },
    );
  });

  it('says that a text is like a question exactly when the comparison of all words says so', () => {
    const words = fc.constantFrom(
      ...questions.flatMap((question) => question.split(' ')),
      'buurvrouw',
      'gisteren',
      'fiets',
    );
    const lines = fc.oneof(
      fc.constantFrom(...questions),
      fc.array(words, { maxLength: 14 }).map((chosen) => chosen.join(' ')),
      fc
        .tuple(fc.constantFrom(...questions), fc.array(words, { maxLength: 5 }))
        .map(([question, more]) => [question, ...more].join(' ')),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...sections),
        lines,
        fc.constantFrom(0.5, 0.6, 0.7, 0.75, 0.85, 0.9),
        (section, line, least) => {
          const alike = section.questions.map((question) => similarity(question, line) >= least);
          assert.equal(isLikeAny(section.questions, line, least), alike.includes(true), line);
          section.questions.forEach((question, index) => {
            assert.equal(isLike(question, line, least), alike[index], line);
          });
        },
      ),
      { numRuns: countOf({ all: 4000, few: 300 }) },
    );
  });

  it('calls no text the writer’s own that tells the writer what to write', () => {
    const told = readFileSync('test/unit/report/leftover-kinds.txt', 'utf8').split(/\n|[|\t]/);
    const sources = [...patternsOfRules, ...patternsOfSentences, assignmentLabel, lengthHint].map(
      ({ source }) => source,
    );
    const words = [
      ...new Set(sources.flatMap((source) => source.match(/[a-zé]{2,}/g) ?? [])),
      ...orders,
      'je',
      'ik',
      '1',
    ];
    const lines = fc.oneof(
      fc.tuple(fc.constantFrom(...told), fc.constantFrom('', ' ', '. ', ': ', ' ('), fc.constantFrom(...told)),
      fc.array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(' ', ' ', ' ', '. ', ': ', '?', '-', '’')), {
        maxLength: 9,
      }),
    );
    fc.assert(
      fc.property(lines, (parts) => {
        const line = parts.flat().join('');
        if (!mayBeFramed(line)) {
          assert.ok(!isModelSentence(line) && !isLengthHint(line), line);
          assert.equal(withoutFrame(line), line.trim());
        }
        if (!isSurelyOwn(line)) return;
        for (const isTold of [asksForText, isOrderToYou, isOrderToWriteHere, isBracketedAssignment, isOnlyLength])
          assert.ok(!isTold(line), `${isTold.name}: ${line}`);
      }),
      { numRuns: countOf({ all: 6000, few: 600 }) },
    );
  });

  it('folds the start of a text to what the start of the folded text is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(4), (line, more) => {
        assert.equal(
          foldedStart(line, more + 1, line.length),
          fold(line)
            .split(' ')
            .slice(0, more + 1)
            .join(' '),
        );
      }),
    );
  });
});
