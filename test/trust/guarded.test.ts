/**
 * The built programs at work under two instruments: no socket, no other program, no file outside the folder of the
 * reports, the settings above it, the user's own folders for caches and keys, and the program itself.
 *
 * `test/support/guard.cjs` sees what goes through Node's modules, in every thread, but nothing of Node's own start or of
 * native code. strace, where it is installed, sees every system call, but not which code made it.
 */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { folderWith, removeFolders, unusedReport } from '../cli/helpers.ts';
import { TestEditor } from '../lsp/client.ts';
import { bundleTo } from '../support/bundle.ts';

const here = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const guard = here('../support/guard.cjs');
const story = `${unusedReport}\nMevrouw Kwarkstra belde, 06-48151623.\n`;

interface World {
  readonly program: string;
  readonly workspace: string;
  readonly home: string;
  readonly log: string;
}

async function worldWith(program: string): Promise<World> {
  const folder = realpathSync(await folderWith({ 'home/tmp/.keep': '', 'work/a.md': story, 'work/b.md': story }));
  for (const name of ['tante.docx', 'tante.pdf'])
    await cp(here(`../documents/${name}`), path.join(folder, 'work', name));
  return {
    program,
    workspace: path.join(folder, 'work'),
    home: path.join(folder, 'home'),
    log: path.join(folder, 'log'),
  };
}

type Seen = readonly [kind: string, what: string];

/** What the session in VS Code judges by. */
const verdict = async (): Promise<{
  readonly ours: string;
  readonly seenIn: (log: string) => readonly Seen[];
  readonly trespassesIn: (seen: readonly Seen[], opened: string) => readonly Seen[];
}> => {
  const script = here('../vscode/guard-verdict.mjs');
  return (await import(pathToFileURL(script).href)) as Awaited<ReturnType<typeof verdict>>;
};

const environmentOf = ({ home, log }: World): NodeJS.ProcessEnv => ({
  ...process.env,
  HOME: home,
  USERPROFILE: home,
  ...Object.fromEntries(['TMPDIR', 'TEMP', 'TMP'].map((name) => [name, path.join(home, 'tmp')])),
  ...Object.fromEntries(['XDG_CACHE_HOME', 'XDG_DATA_HOME', 'LOCALAPPDATA', 'APPDATA'].map((name) => [name, home])),
  NODE_OPTIONS: `--require ${JSON.stringify(guard)}`,
  CASUS_GUARD: log,
  // Node would read the certificates that it names when it starts.
  NODE_EXTRA_CA_CERTS: '',
});

const within = (file: string, folder: string): boolean => !path.relative(folder, file).startsWith('..');
/** What is looked for in the working folder and above it. */
const settings = /^(?:\.casus.*|package\.json|templates)$/;

function mayRead(file: string, { program, workspace, home }: World): boolean {
  if ([program, workspace, home].some((folder) => within(file, folder)) || within(workspace, file)) return true;
  const folder = path.dirname(file).replace(/(?<=[\\/])\.casus$/, '');
  return settings.test(path.basename(file)) && within(workspace, folder);
}
const mayWrite = (file: string, { workspace, home }: World): boolean => within(file, workspace) || within(file, home);

/** What the guard wrote down and shouldn't have. */
function trespassesIn(world: World): readonly string[] {
  const lines = readFileSync(world.log, 'utf8').trim().split('\n');
  return lines
    .map((line) => JSON.parse(line) as readonly [string, string])
    .filter(([kind, what]) => {
      const file = path.resolve(world.workspace, what);
      if (kind === 'read') return !mayRead(file, world);
      return kind === 'write' ? !mayWrite(file, world) : kind !== 'start';
    })
    .map((each) => each.join(' '));
}

/** Libraries that others in the bundles would load when they lie beside the program. */
const lookedFor = ['picomatch', '@napi-rs/canvas', 'node-readable-to-web-readable-stream'];

const commands: readonly (readonly string[])[] = [
  ['lint', '.', '--cache', '--format', 'html', '--output-file', 'uit.html'],
  ['lint', 'a.md', 'b.md', '--fix', '--jobs', '2', '--feedback', path.join('..', 'home', 'feedback')],
  ['pseudonymise', 'a.md'],
  ['export', 'b.md', '-o', 'b.docx', '--anyway'],
];

describe('the built programs', function () {
  this.timeout(120_000);
  let program = '';
  before(async () => {
    program = realpathSync(await folderWith());
    await bundleTo(program, 'server', 'casus');
    for (const name of lookedFor) {
      await mkdir(path.join(program, 'node_modules', name), { recursive: true });
      await writeFile(path.join(program, 'node_modules', name, 'index.js'), '');
    }
  });
  after(removeFolders);

  const run = (world: World, args: readonly string[], ...before: readonly string[]) => {
    const [command = '', ...rest] = [...before, process.execPath, ...args];
    return spawnSync(command, rest, { cwd: world.workspace, env: environmentOf(world), encoding: 'utf8' });
  };

  it('the guard sees a socket, a host, a program, and a file elsewhere', async () => {
    for (const [code, kind] of [
      ['require("net").connect(9, "127.0.0.1")', 'net'],
      ['require("http").get("http://127.0.0.1:9")', 'net'],
      ['fetch("http://127.0.0.1:9").catch(() => {})', 'net'],
      ['require("dgram").createSocket("udp4")', 'net'],
      ['require("dns").lookup("localhost", () => {})', 'dns'],
      ['require("child_process").spawnSync("true")', 'child'],
      [`require("fs").readFileSync(${JSON.stringify(guard)})`, 'read'],
      [`require("fs").promises.writeFile(${JSON.stringify(path.join(program, 'x'))}, "")`, 'write'],
      [`new (require("worker_threads").Worker)('require("dns").lookup("x", () => {})', { eval: true })`, 'dns'],
    ] as const) {
      const world = await worldWith(program);
      run(world, ['-e', code]);
      const kinds = new Set(trespassesIn(world).map((each) => each.split(' ')[0]));
      assert.deepEqual([...kinds], [kind], code);
    }
  });

  it('the guard sees what an extension of VS Code and its server do, and not what VS Code does', async () => {
    const { ours, seenIn, trespassesIn } = await verdict();
    const elsewhere = JSON.stringify(guard);
    const socket = 'require("net").connect(9, "127.0.0.1").on("error", () => {})';
    for (const [extension, kinds] of [
      [socket, ['net']],
      [`setTimeout(() => ${socket})`, ['net']],
      ['require("http").get("http://127.0.0.1:9").on("error", () => {})', ['net']],
      ['fetch("http://127.0.0.1:9").catch(() => {})', ['net']],
      ['require("dns").lookup("localhost", () => {})', ['dns']],
      ['require("child_process").spawnSync("true")', ['child']],
      [`require("fs").readFileSync(${elsewhere})`, ['read']],
      ['require("child_process").spawnSync(process.execPath, [__dirname + "/server.cjs"])', ['net']],
      ['require("fs").readFileSync(__filename)', []],
    ] as const) {
      const folder = await folderWith({
        'host.cjs': `${socket}; fetch("http://127.0.0.1:9").catch(() => {});
          require("fs").readFileSync(${elsewhere});
          require("./${ours}1.0.0/extension.cjs");`,
        [`${ours}1.0.0/extension.cjs`]: extension,
        [`${ours}1.0.0/server.cjs`]: socket,
        'work/a.md': story,
      });
      const log = path.join(folder, 'log');
      const env = { ...process.env, CASUS_GUARD: log, CASUS_GUARD_ONLY: ours };
      spawnSync(process.execPath, ['--require', guard, path.join(folder, 'host.cjs')], { env });
      const trespasses = trespassesIn(seenIn(log), path.join(folder, 'work'));
      assert.deepEqual([...new Set(trespasses.map(([kind]) => kind))], kinds, extension);
    }
  });

  it('the command line touches no network, no other program and no file elsewhere', async () => {
    const world = await worldWith(program);
    for (const args of commands) {
      const { status, stderr } = run(world, [path.join(program, 'casus.cjs'), ...args]);
      assert.ok(status !== null && status < 2, `${args.join(' ')}: ${stderr}`);
    }
    assert.ok(readFileSync(world.log, 'utf8').includes('readers-main.cjs'), 'threads are watched too');
    assert.deepEqual(trespassesIn(world), []);
    assert.doesNotMatch(readFileSync(world.log, 'utf8'), /node_modules/, 'nor code beside the program');
  });

  it('the language server touches no network, no other program and no file elsewhere', async () => {
    const world = await worldWith(program);
    await useServer(world, [process.execPath, path.join(program, 'server.cjs'), '--stdio']);
    assert.deepEqual(trespassesIn(world), []);
  });

  it('system calls say the same of the command line and the server', async function () {
    if (spawnSync('strace', ['-V']).error) return this.skip();
    const world = await worldWith(program);
    const trace = path.join(world.home, 'trace');
    const strace = [
      'strace',
      '-f',
      '-qq',
      '-s',
      '4096',
      '-o',
      trace,
      '-e',
      'trace=network,execve,open,openat,creat,rename,unlink',
    ];
    const none = { ...environmentOf(world), NODE_OPTIONS: '', CASUS_GUARD: '' };
    const [command = '', ...rest] = [
      ...strace,
      process.execPath,
      path.join(program, 'casus.cjs'),
      ...(commands[0] ?? []),
    ];
    const probe = spawnSync(command, rest, { cwd: world.workspace, env: none, encoding: 'utf8' });
    if (/ptrace|not permitted/i.test(probe.stderr)) return this.skip();
    assert.ok((probe.status ?? 2) < 2, probe.stderr);
    const ofCommandLine = readFileSync(trace, 'utf8');
    writeFileSync(trace, '');
    await useServer(world, [...strace, process.execPath, path.join(program, 'server.cjs'), '--stdio'], none);
    const ofServer = readFileSync(trace, 'utf8');
    for (const calls of [ofCommandLine, ofServer]) {
      assert.ok(calls.includes('data.json'), 'the trace holds what was opened');
      assert.deepEqual(tracedTrespasses(calls, world), []);
    }
    rmSync(trace);
  });
});

/** Opens a report, asks for findings and actions, and ends. */
async function useServer(
  world: World,
  [command = '', ...args]: readonly string[],
  env = environmentOf(world),
): Promise<void> {
  const child = spawn(command, args, { cwd: world.workspace, env, stdio: ['pipe', 'pipe', 'inherit'] });
  const exited = once(child, 'exit').then(([code]: (number | null)[]) => code ?? null);
  const pipe = { reader: new StreamMessageReader(child.stdout), writer: new StreamMessageWriter(child.stdin), exited };
  const folder = pathToFileURL(world.workspace).href;
  const editor = await TestEditor.start(pipe, { folder });
  const uri = `${folder}/a.md`;
  await editor.open(uri, story);
  const diagnostics = await editor.diagnostics(uri);
  assert.ok(diagnostics.length > 0);
  for (const { range } of diagnostics) await editor.actions(uri, range, { diagnostics });
  await editor.connection.sendRequest('workspace/diagnostic', { previousResultIds: [] });
  await editor.stop();
  assert.equal(await exited, 0);
}

/** System calls that open a socket of a network, run a second program, or open a file elsewhere. */
function tracedTrespasses(calls: string, world: World): readonly string[] {
  const runs = calls.split('\n').filter((line) => /\bexecve\(.*= 0$/.test(line));
  const rest = calls.split('\n').filter((line) => {
    if (/\b(?:socket|socketpair)\(/.test(line)) return !/\bAF_UNIX\b/.test(line);
    if (/\b(?:connect|bind|sendto|sendmsg)\(/.test(line)) return /AF_INET|AF_NETLINK|AF_PACKET|sun_path="\//.test(line);
    const [, flags] = /\bopen(?:at)?\([^"]*"[^"]*", ([A-Z_|]+)/.exec(line) ?? [];
    const file = /\b(?:open|openat|creat|rename|unlink)\([^"]*"([^"]*)"/.exec(line)?.[1];
    if (file === undefined || / = -1 E/.test(line)) return false;
    const full = path.resolve(world.workspace, file);
    const writes = flags === undefined || /O_WRONLY|O_RDWR|O_CREAT|O_TRUNC/.test(flags);
    return writes ? !mayWrite(full, world) && !full.startsWith('/dev/') : !mayRead(full, world) && !ofSystem(full);
  });
  return [...runs.slice(1), ...rest];
}

/** Libraries, and what Node asks of the machine when it starts. */
const ofSystem = (file: string): boolean =>
  within(file, path.dirname(path.dirname(process.execPath))) ||
  /^\/(?:lib|lib64|usr\/lib|usr\/local\/lib|usr\/share\/zoneinfo|proc|sys|dev)\//.test(file) ||
  /^\/etc\/(?:ld\.so\.(?:cache|preload)|ssl\/openssl\.cnf|localtime|nsswitch\.conf|passwd)$/.test(file);
