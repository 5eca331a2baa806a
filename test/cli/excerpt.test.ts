import assert from 'node:assert/strict';
import { defaultSettings, lint, type Finding } from '../../server/src/core/index.ts';
import { excerptOf } from '../../server/src/cli/formatters/excerpt.ts';
import type { View } from '../../server/src/cli/formatters/model.ts';
import { json } from '../../server/src/cli/formatters/json.ts';
import { text as textFormat } from '../../server/src/cli/formatters/text.ts';

/** The span of `part` in `text`. */
const at = (text: string, part: string): { start: number; end: number } => {
  const start = text.indexOf(part);
  return { start, end: start + part.length };
};

describe('the source line under a finding', () => {
  const cases: readonly (readonly [name: string, text: string, part: string, line: string, carets: string])[] = [
    ['a word', 'een woord hier', 'woord', 'een woord hier', '    ^^^^^'],
    ['an empty range', 'tekst', '', 'tekst', '^'],
    ['after a tab', '\ta\tb', 'b', '  a  b', '     ^'],
    ['after wide characters', '漢字 woord', 'woord', '漢字 woord', '     ^^^^^'],
    ['on wide characters', 'een 漢字', '漢字', 'een 漢字', '    ^^^^'],
    ['after a family emoji', '👨‍👩‍👧 kop', 'kop', '👨‍👩‍👧 kop', '   ^^^'],
    ['after a decomposed accent', 'casui\u0308stiek x', 'x', 'casui\u0308stiek x', '           ^'],
    ['over several lines', 'a\nbc de\nf', 'de\nf', 'bc de', '   ^^'],
    ['before a CRLF', 'ab\r\ncd', 'ab', 'ab', '^^'],
    ['with a control code', 'a\u001b[31mb c', 'c', 'a·[31mb c', '        ^'],
    ['with reversed writing direction', 'a\u202eb c', 'c', 'a·b c', '    ^'],
  ];
  for (const [name, text, part, line, carets] of cases) {
    it(name, () => {
      const excerpt = excerptOf(text, at(text, part), [], 80);
      assert.deepEqual([excerpt.text, excerpt.carets], [line, carets]);
    });
  }

  it('cuts a long line around the range', () => {
    const text = `${'links '.repeat(50)}MIDDEN${' rechts'.repeat(50)}`;
    const { text: line, carets } = excerptOf(text, at(text, 'MIDDEN'), [], 60);
    assert.equal(line.length, 62);
    assert.match(line, /^….*MIDDEN.*…$/);
    assert.equal(line.slice(carets.indexOf('^'), carets.length), 'MIDDEN');
  });

  it('cuts a range that is longer than the line may be', () => {
    const text = `kop ${'x'.repeat(500)}`;
    const { text: line, carets } = excerptOf(text, { start: 4, end: 504 }, [], 60);
    assert.ok(line.length <= 62 && carets.length <= 62, line);
  });

  it('does not cut a surrogate pair in two', () => {
    const text = '😀'.repeat(300);
    for (let start = 100; start < 104; start++) {
      const { text: line } = excerptOf(text, { start, end: start + 1 }, [], 61);
      assert.ok(!/(?:^|[^\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(line.replace(/^…/, '')), line);
    }
  });

  it('masks details with blocks of the same width, in and around the range', () => {
    const text = 'Mevrouw Jansen en Zoë wonen samen';
    const masks = [at(text, 'Jansen'), at(text, 'Zoë')];
    assert.deepEqual(excerptOf(text, at(text, 'Jansen'), masks, 80), {
      line: 1,
      text: 'Mevrouw ██████ en ███ wonen samen',
      carets: '        ^^^^^^',
    });
  });

  it('masks a detail that runs over the edge of the line or the window', () => {
    const text = `Jan\nJansen ${'tekst '.repeat(40)}slot`;
    const { text: line } = excerptOf(text, at(text, 'tekst'), [{ start: 0, end: 10 }], 40);
    assert.match(line, /^██████ tekst/);
    const { text: late } = excerptOf(text, at(text, 'slot'), [{ start: 4, end: text.length - 5 }], 40);
    assert.match(late, /^…█+ slot$/);
  });
});

describe('privacy by type', () => {
  const report = '# Titel\n\nZij heet Fenna Oudekerk en belt.\n';
  const finding = (ruleId: string, part: string): Finding => ({
    ruleId,
    severity: 'warning',
    message: 'Bericht.',
    span: at(report, part),
    data: {},
    fixable: false,
  });
  const view: View = {
    language: 'nl',
    color: false,
    showMatches: false,
    why: false,
    quiet: false,
    verbose: false,
    maxFindings: Infinity,
    dryRun: false,
    width: 80,
    now: new Date(0),
  };
  const result = {
    path: 'a.md',
    source: { bom: '', text: report },
    lint: {
      ...lint(report, defaultSettings()),
      findings: [finding('questions/unanswered', 'belt'), finding('privacy/person-name', 'Fenna Oudekerk')],
    },
    problems: [],
    failed: false,
  };

  it('the text report masks a detail under every finding on its line', () => {
    const out = textFormat.file(result, view);
    assert.ok(!/Fenna|Oudekerk/.test(out), out);
    assert.equal(out.match(/ heet █{14} en belt/g)?.length, 2);
  });

  it('a detail is shown with --show-matches only', () => {
    assert.match(textFormat.file(result, { ...view, showMatches: true }), /heet Fenna Oudekerk en/);
    assert.match(json.file(result, { ...view, showMatches: true }), /"match":"Fenna Oudekerk"/);
    assert.ok(!/Fenna|Oudekerk|match/.test(json.file(result, view)));
  });
});
