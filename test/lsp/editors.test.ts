/**
 * The set-ups of server/docs/editors.md: each starts the server as it is started here, and Neovim and Emacs, where they
 * are installed, run theirs as it stands on that page.
 */
import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { bundleTo } from '../support/bundle.ts';

const root = path.resolve(import.meta.dirname, '../..');
const page = readFileSync(path.join(root, 'server/docs/editors.md'), 'utf8');

const setUps: ReadonlyMap<string, string> = new Map(
  [...page.matchAll(/<!-- editor: (\S+) -->\n\n```\w+\n([^]*?)```/g)].map(([, editor = '', code = '']) => [
    editor,
    code,
  ]),
);
const setUp = (editor: string): string => setUps.get(editor) ?? assert.fail(`no set-up of ${editor}`);

const report = '---\ncasus: gibbs\n---\n\n# De lift\n\n## Beschrijving\n\nDe lift stond stil.\n\n## Gevoelens\n';

/** Exit code 0: it is installed. */
const hasEditor = (command: string): boolean => spawnSync(command, ['--version']).status === 0;

describe('the set-ups of other editors', () => {
  it('are those of six editors, Neovim twice', () => {
    const editors = ['neovim-0.11', 'neovim-older', 'coc', 'helix', 'emacs', 'sublime', 'kate'];
    assert.deepEqual([...setUps.keys()], editors);
  });

  for (const [editor, code] of setUps) {
    it(`start the server by its command, with its arguments in order: ${editor}`, () => {
      const words = [...code.matchAll(/["'](casus|lsp|--stdio)["'](?! *[:,] *[{(])/g)].map(([, word]) => word);
      assert.match(words.join(' '), /casus lsp --stdio/);
    });
  }

  for (const editor of ['coc', 'sublime', 'kate']) {
    it(`can be read as JSON: ${editor}`, () => {
      assert.doesNotThrow(() => JSON.parse(setUp(editor)) as unknown);
    });
  }
});

/** A folder in which `casus` is a command, as after `npm install --global`, with a report beside it. */
class Workplace {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'casus-editor-'));
  readonly report = path.join(this.folder, 'verslag.md');

  async make(): Promise<void> {
    await bundleTo(this.folder, 'server', 'casus');
    const command = path.join(this.folder, 'casus');
    writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" "${this.folder}/casus.cjs" "$@"\n`);
    chmodSync(command, 0o755);
    writeFileSync(this.report, report);
  }

  file(name: string, text: string): string {
    const file = path.join(this.folder, name);
    writeFileSync(file, text);
    return file;
  }

  /** Standard output and error of the editor, which has a minute. */
  async run(editor: string, ...args: string[]): Promise<string> {
    const env = {
      ...process.env,
      HOME: this.folder,
      PATH: `${this.folder}${path.delimiter}${process.env['PATH'] ?? ''}`,
    };
    const { stdout, stderr } = await promisify(execFile)(editor, args, { env, cwd: this.folder, timeout: 60_000 });
    return stdout + stderr;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Waits for the diagnostics, prints them, and ends Neovim. */
const neovimScript = `
vim.wait(30000, function() return #vim.diagnostic.get(0) > 0 end, 50)
for _, each in ipairs(vim.diagnostic.get(0)) do print('MELDING ' .. each.code) end
vim.cmd('qall!')
`;

/** A mode for a plain Emacs, which has no markdown-mode; then as the Neovim script. */
const emacsStart = `(unless (fboundp 'markdown-mode) (define-derived-mode markdown-mode text-mode "Markdown"))
(add-to-list 'auto-mode-alist '("\\\\.md\\\\'" . markdown-mode))
(setq eglot-sync-connect 30)\n`;
const emacsScript = `
(find-file (car command-line-args-left))
(apply #'eglot (eglot--guess-contact))
(flymake-mode 1)
(let ((end (+ (float-time) 30)))
  (while (and (null (flymake-diagnostics)) (< (float-time) end))
    (accept-process-output nil 0.05)
    (flymake-start)))
(dolist (each (flymake-diagnostics)) (message "MELDING %s" (flymake-diagnostic-text each)))
(kill-emacs 0)
`;

describe('an editor with its set-up', () => {
  let workplace: Workplace | undefined;
  afterEach(() => workplace?.remove());

  it('Neovim shows what is still to do', async function () {
    if (!hasEditor('nvim')) {
      process.stdout.write('    Neovim is not installed here, so its set-up was not run.\n');
      this.skip();
    }
    workplace = new Workplace();
    await workplace.make();
    const isNew = spawnSync('nvim', ['--headless', '-c', 'exe has("nvim-0.11") ? "qall!" : "cquit 1"']).status === 0;
    const init = workplace.file('init.lua', setUp(isNew ? 'neovim-0.11' : 'neovim-older'));
    const script = workplace.file('look.lua', neovimScript);
    const said = await workplace.run('nvim', '--headless', '-u', init, workplace.report, '-c', `luafile ${script}`);
    assert.match(said, /MELDING structure\/empty-section/);
  });

  it('Emacs shows what is still to do', async function () {
    if (!hasEditor('emacs')) {
      process.stdout.write('    Emacs is not installed here, so its set-up was not run.\n');
      this.skip();
    }
    workplace = new Workplace();
    await workplace.make();
    const init = workplace.file('init.el', emacsStart + setUp('emacs') + emacsScript);
    const said = await workplace.run('emacs', '--batch', '-Q', '-l', init, workplace.report);
    assert.match(said, /MELDING [^]*Gevoelens/);
  });
});
