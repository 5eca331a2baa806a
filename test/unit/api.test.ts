/** The programming interface: does what its declarations say, and refuses what it can't do. */
import assert from 'node:assert/strict';
import * as implemented from '../../server/src/api/index.ts';
import type * as declared from '../../server/src/api/casus.d.ts';

/** Fails to compile when the code and its declarations differ, in either direction. */
const api: typeof declared = implemented satisfies typeof declared;
const same: { readonly [name in keyof typeof implemented]: name } extends {
  readonly [name in keyof typeof declared]: name;
}
  ? true
  : never = true;

const report =
  '---\ncasus: starr\n---\n\n# De trap\n\n## Situatie\n\nIn de gang stond Wilma de Vries.\n\n## Taak\n\n...\n';

describe('the programming interface', () => {
  it('declares all that it has', () => {
    assert.ok(same);
    assert.deepEqual(Object.keys(api).sort(), [
      'fix',
      'lint',
      'pseudonymise',
      'rules',
      'scaffold',
      'templates',
      'undo',
      'version',
    ]);
  });

  it('lints as the command line does, without the details unless asked', () => {
    const result = api.lint(report);
    assert.equal(result.template, 'starr');
    assert.equal(result.sections.find(({ id }) => id === 'situatie')?.state, 'filled');
    const name = result.findings.find(({ ruleId }) => ruleId === 'privacy/person-name');
    assert.deepEqual(name?.range.start, { line: 9, column: 18, offset: report.indexOf('Wilma') });
    assert.doesNotMatch(JSON.stringify(result), /Wilma/);
    const shown = api.lint(report, { showMatches: true });
    assert.equal(shown.findings.find(({ ruleId }) => ruleId === 'privacy/person-name')?.match, 'Wilma de Vries');
  });

  it('takes the options of a settings file', () => {
    const of = (options: declared.LintOptions, id: string): declared.Finding | undefined =>
      api.lint(report, options).findings.find(({ ruleId }) => ruleId === id);
    assert.equal(of({ rules: { 'privacy/person-name': 'off' } }, 'privacy/person-name'), undefined);
    assert.equal(of({ stage: 'inleveren' }, 'structure/missing-section')?.severity, 'error');
    assert.match(of({ language: 'en' }, 'structure/missing-section')?.message ?? '', /still|missing|to do/i);
    assert.equal(of({ allow: ['Wilma de Vries'] }, 'privacy/person-name'), undefined);
    const own = { path: 'weekverslag.md', text: '# Titel\n\n## Wat ik deed\n\n## Wat ik leerde\n' };
    const options = { templates: [own], template: 'weekverslag' };
    assert.equal(api.lint('# Week 3\n\nIk ging mee.\n', options).template, 'weekverslag');
    assert.ok(api.templates(options).some(({ id }) => id === 'weekverslag'));
  });

  it('counts a byte order mark as a character, and leaves it where it is', () => {
    const [plain, marked] = [api.lint(report), api.lint(`\uFEFF${report}`)].map(
      ({ findings }) => findings.find(({ ruleId }) => ruleId === 'privacy/person-name')?.range.start.offset,
    );
    assert.equal(marked, (plain ?? NaN) + 1);
    assert.ok(api.fix(`\uFEFF${report}`).startsWith('\uFEFF---'));
  });

  it('repairs, replaces details and gives them back', () => {
    const synonym = '---\ncasus: bundelcasus\n---\n\n# De trap\n\n## Betrokkenen\n\nDe moeder.\n';
    assert.equal(api.fix(synonym), synonym.replace('Betrokkenen', 'Actoren'));
    const { text, key, count, left } = api.pseudonymise(report);
    assert.ok(count > 0);
    assert.deepEqual(left, []);
    assert.doesNotMatch(text, /Wilma/);
    assert.deepEqual(api.undo(text, key), { text: report, missed: 0 });
  });

  it('makes an empty report, and tells of templates and rules in both languages', () => {
    assert.match(api.scaffold('starr'), /^---\ncasus: starr\n[^]*\n## Situatie\n/);
    assert.match(api.scaffold('starr', { language: 'en' }), /\n## Situation\n/);
    const title = (language: declared.Language): string | undefined =>
      api.rules({ language }).find(({ id }) => id === 'privacy/bsn')?.title;
    assert.equal(title('nl'), 'Burgerservicenummer');
    assert.notEqual(title('en'), title('nl'));
  });

  it('refuses what it can’t do, and says what that is', () => {
    const wrong = (options: unknown): declared.LintOptions => options as declared.LintOptions;
    assert.throws(() => api.lint(undefined as unknown as string), /^TypeError: casus: the text must be a string/);
    assert.throws(
      () => api.lint('', wrong({ stage: 'later' })),
      /^TypeError: casus: the option stage can't be "later"/,
    );
    assert.throws(() => api.lint('', wrong({ rules: { 'privacy/bns': 'off' } })), /there is no rule privacy\/bns/);
    assert.throws(() => api.lint('', { template: 'star' }), /there is no template star\..*starr/);
    assert.throws(() => api.lint('', wrong({ knownNames: 'Wilma' })), /knownNames must be a list/);
    assert.throws(() => api.scaffold('star'), /there is no template star/);
    assert.throws(() => api.undo('', '{}'), /^TypeError: casus: this is no key/);
  });
});
