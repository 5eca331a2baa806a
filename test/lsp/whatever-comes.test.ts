/** Properties of the answers of every feature, on texts of odd parts in any order: what an editor relies on. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type {
  CodeLens,
  DocumentHighlight,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  InlayHint,
  Location,
  Range,
  SelectionRange,
  SemanticTokens,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import { countOf } from '../support/generated.ts';
import { snippets, TestEditor } from './client.ts';
import { halfDone, portfolio } from './texts.ts';
import { inMemory } from './transports.ts';

const uri = 'file:///map/verslag.md';
const capabilities = {
  ...snippets,
  window: { showDocument: { support: true } },
  textDocument: { ...snippets.textDocument, rename: { prepareSupport: true } },
};

const pieces = [
  '---\ncasus: bundelcasus\n---\n', '# De sleutel 🔑 van 𝒢eorge', '## Actoren', '**Perspectief**', 'Context\n-------', '## Betrokkenen en context',
  'Riet Okkema, haar zoon Karim en de wijkagent 👮‍♀️.', 'Mevrouw Okkema belde. Riets zoon zei niets, R. ook niet.', '## Oriënterende vragen',
  '1. Wie is de hulpvrager?\n\n   De moeder.\n\n2. Wie mis je?\n', '- [vul hier in]', '[naam van\nde cliënt]', 'volgt', '## Dilemma’s', '🙂\u{1F468}\u200D\u{1F469}\u200D\u{1F467}',
  '| Situatie | Taak |\n|---|---|\n| Een lift. | Helpen. |', '## Bronnen', 'Okkema, J. (2011). *Krachtig*. Utrecht: Pers. www.voorbeeld.nl/a', '(Okkema, 2011)', '![plan](img/plan.png)',
  '# Reflectie 1: de lift', '# Reflectie 2: de tuin', '## Situatie', '## Taak', 'Situatie: een lift. Taak: helpen.', '> citaat van Karim', '<!-- casus-ignore-next: privacy/person-name -- zo -->', '```\ncode\n```', '\uFEFF', '',
]; // prettier-ignore
const joints = ['\n\n', '\n', '\r\n\r\n', '\r\n', '\r', ' '];

const texts = fc.oneof(
  fc
    .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(...joints)), { maxLength: 14 })
    .map((parts) => parts.flat().join('')),
  fc
    .tuple(fc.constantFrom(halfDone, portfolio), fc.constantFrom(...pieces), fc.nat(), fc.constantFrom('\n', '\r\n'))
    .map(([text, piece, at, ending]) => {
      const place = at % (text.length + 1);
      return (text.slice(0, place) + piece + text.slice(place)).replaceAll('\n', ending);
    }),
);

describe('the features of the editor, whatever comes in', function () {
  this.timeout(120_000);
  let editor: TestEditor;
  before(async () => {
    editor = await TestEditor.start(inMemory(), { capabilities, settings: { inlayHints: true } });
  });
  after(() => editor.stop());

  const contains = (outer: Range, inner: Range): boolean => {
    const document = editor.get(uri);
    return (
      document.offsetAt(outer.start) <= document.offsetAt(inner.start) &&
      document.offsetAt(inner.end) <= document.offsetAt(outer.end)
    );
  };
  /** The range lies in the document and is the right way round. */
  const assertInside = (range: Range): void => {
    const document = editor.get(uri);
    for (const position of [range.start, range.end])
      assert.deepEqual(document.positionAt(document.offsetAt(position)), position, 'a position outside the document');
    assert.ok(document.offsetAt(range.start) <= document.offsetAt(range.end), 'a range that is the wrong way round');
  };

  const assertNested = (symbols: readonly DocumentSymbol[], around: Range | undefined): void => {
    symbols.forEach(({ name, range, selectionRange, children = [] }, index) => {
      assert.notEqual(name.trim(), '');
      assertInside(range);
      assert.ok(contains(range, selectionRange), 'the name lies outside the symbol');
      assert.ok(!around || contains(around, range), 'a symbol lies outside its parent');
      const next = symbols[index + 1];
      const document = editor.get(uri);
      if (next) assert.ok(document.offsetAt(range.end) <= document.offsetAt(next.range.start), 'symbols overlap');
      assertNested(children, range);
    });
  };

  const assertFolding = (ranges: readonly FoldingRange[]): void => {
    const starts = ranges.map(({ startLine }) => startLine);
    assert.equal(new Set(starts).size, starts.length, 'two ranges begin on one line');
    for (const a of ranges) {
      assert.ok(a.startLine < a.endLine && a.endLine < editor.get(uri).lineCount);
      for (const b of ranges)
        assert.ok(b.startLine <= a.startLine || b.startLine > a.endLine || b.endLine <= a.endLine, 'ranges cross');
    }
  };

  const assertTokens = ({ data }: SemanticTokens): void => {
    const document = editor.get(uri);
    let [line, character, end] = [0, 0, 0];
    for (let at = 0; at < data.length; at += 5) {
      const [lines = 0, characters = 0, length = 0] = data.slice(at, at + 3);
      if (lines > 0) [line, character, end] = [line + lines, 0, 0];
      character += characters;
      assert.ok(length > 0 && character >= end, 'tokens overlap');
      end = character + length;
      assertInside({ start: { line, character }, end: { line, character: end } });
      assert.doesNotMatch(document.getText({ start: { line, character }, end: { line, character: end } }), /[\r\n]/);
    }
  };

  const assertSelection = (innermost: SelectionRange): void => {
    for (let range = innermost; range.parent; range = range.parent) {
      assertInside(range.range);
      assert.ok(contains(range.parent.range, range.range) && !contains(range.range, range.parent.range), 'not wider');
    }
  };

  it('gives ranges in the document, nested where they must be', () =>
    fc.assert(
      fc.asyncProperty(texts, fc.nat(), async (text, at) => {
        await editor.open(uri, text);
        const position = editor.get(uri).positionAt(at % (text.length + 1));
        assertNested((await editor.ask<DocumentSymbol[] | null>('textDocument/documentSymbol', uri)) ?? [], undefined);
        assertFolding((await editor.ask<FoldingRange[] | null>('textDocument/foldingRange', uri)) ?? []);
        assertTokens(await editor.ask<SemanticTokens>('textDocument/semanticTokens/full', uri));
        const selections = await editor.ask<SelectionRange[] | null>('textDocument/selectionRange', uri, {
          positions: [position],
        });
        selections?.forEach(assertSelection);
        const links = await editor.ask<DocumentLink[] | null>('textDocument/documentLink', uri);
        const lenses = await editor.ask<CodeLens[] | null>('textDocument/codeLens', uri);
        const whole = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };
        const hints = await editor.ask<InlayHint[] | null>('textDocument/inlayHint', uri, { range: whole });
        const definitions = await editor.ask<Location[] | null>('textDocument/definition', uri, { position });
        const highlights = await editor.ask<DocumentHighlight[] | null>('textDocument/documentHighlight', uri, {
          position,
        });
        const placed: readonly { range: Range }[] = [links, lenses, definitions, highlights].flatMap<{ range: Range }>(
          (all) => all ?? [],
        );
        for (const { range } of placed) assertInside(range);
        for (const hint of hints ?? []) assertInside({ start: hint.position, end: hint.position });
        await editor.close(uri);
      }),
      { numRuns: countOf({ all: 150, few: 40 }, 'CASUS_RUNS') },
    ));

  it('renames only names, each once', () =>
    fc.assert(
      fc.asyncProperty(texts, fc.constantFrom('Riet Okkema', 'Riet', 'Karim'), async (text, name) => {
        // In the heading of a section it is the section that would be renamed.
        fc.pre(text.includes(name) && !/[=-]{3}/.test(text.slice(text.indexOf(name))));
        await editor.open(uri, text);
        const document = editor.get(uri);
        const position = editor.rangeOf(uri, name).start;
        const request = { position, newName: 'Zwaantje' };
        // The heading of a section takes only names that its template knows, and says so.
        const edit = await editor
          .ask<WorkspaceEdit | null>('textDocument/rename', uri, request)
          .catch((error: unknown) => {
            assert.match(String(error), /herkent Casus het onderdeel niet/);
            return null;
          });
        let end = 0;
        for (const change of edit?.documentChanges ?? [])
          for (const { range } of 'edits' in change ? change.edits : []) {
            assertInside(range);
            assert.ok(document.offsetAt(range.start) >= end, 'edits overlap, or stand in no order');
            end = document.offsetAt(range.end);
            assert.match(document.getText(range), /^\p{Lu}[\p{L}.’'\s]*$/u);
          }
        if (edit) assert.ok(editor.after(uri, edit).includes('Zwaantje'));
        await editor.close(uri);
      }),
      { numRuns: countOf({ all: 100, few: 20 }, 'CASUS_RUNS') },
    ));

  it('leaves no text of a report in the log', () => {
    assert.doesNotMatch(editor.log.join('\n'), /Riet|Okkema|Karim|could not be read|Error/);
  });
});
