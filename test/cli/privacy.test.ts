/** Law 1: no detail is ever printed, unless the person at the keyboard asks for it. */
import assert from 'node:assert/strict';
import { casus, findingsOf, folderWith, removeFolders, unused, type Outcome } from './helpers.ts';

const address = 'f.oudekerk@voorbeeld.nl';
const phone = '06-12345678';
// The finding on the telephone number is switched off, but the number must stay hidden all the same.
const line = `Mail ${address} of bel ${phone}. <!-- casus-disable-line privacy/phone -->`;
const report = `---\ncasus: bundelcasus\n---\n\n# Titel\n\n${line}\n\n${unused}Slot.\n`;

describe('privacy by type: from the command line', () => {
  afterEach(removeFolders);

  const lint = async (...args: readonly string[]): Promise<Outcome> =>
    casus({ cwd: await folderWith({ 'a.md': report }) }, 'lint', ...args);
  const leaks = ({ out, err }: Outcome): boolean => [address, phone].some((detail) => (out + err).includes(detail));

  for (const args of [
    [],
    ['--format', 'json'],
    ['--fix'],
    ['--fix', '--dry-run'],
    ['--fix', '--dry-run', '--format', 'json'],
  ]) {
    it(`details stay hidden with: casus lint ${args.join(' ')}`, async () => {
      assert.equal(leaks(await lint(...args)), false);
    });
    it(`--show-matches shows them: casus lint ${args.join(' ')}`, async () => {
      assert.equal(leaks(await lint('--show-matches', ...args)), true);
    });
  }

  it('the line around a masked detail is shown', async () => {
    const { out } = await lint();
    const masked = line.replace(address, '█'.repeat(address.length)).replace(phone, '█'.repeat(phone.length));
    assert.ok(out.includes(masked), out);
    assert.ok(out.includes(`│ ${' '.repeat(5)}${'^'.repeat(address.length)}\n`), out);
  });

  it('JSON has the range of the detail, and its text with --show-matches only', async () => {
    const [plain] = findingsOf(await lint('--format', 'json'), 'privacy/email');
    assert.equal(report.slice(plain?.range.start.offset, plain?.range.end.offset), address);
    assert.equal(plain?.match, undefined);
    const [open] = findingsOf(await lint('--format', 'json', '--show-matches'), 'privacy/email');
    assert.equal(open?.match, address);
  });
});
