/** Measures commands: wall clock, CPU and peak memory, of the process and its children. */
import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** Without extra certificates, which Node would read at every start of a tool. */
export const env = { ...process.env, NODE_EXTRA_CA_CERTS: undefined, NO_COLOR: '1' };
delete env.NODE_EXTRA_CA_CERTS;

/** Times a command with bash's `time`, and samples its memory while it runs (only on Linux). */
export function measure(command, args, cwd) {
  return new Promise((resolve, reject) => {
    const script = `TIMEFORMAT='%R %U %S'; time "$@" >/dev/null 2>/dev/null; echo "exit $?" >&2`;
    const child = spawn('bash', ['-c', script, 'bash', command, ...args], {
      cwd,
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    let peak = 0;
    const watch = setInterval(() => (peak = Math.max(peak, ...treeOf(child.pid).map(peakOf))), 15);
    child.stderr.on('data', (data) => (said += data));
    child.on('error', reject);
    child.on('close', () => {
      clearInterval(watch);
      const found = /([\d.]+) ([\d.]+) ([\d.]+)\s+exit (\d+)/.exec(said);
      if (!found) return reject(new Error(`not timed: ${command}`));
      const [wall, user, system, code] = found.slice(1).map(Number);
      resolve({ wall, cpu: user + system, peak, code });
    });
  });
}

/**
 * Runs a tool once to prove that it works, as a tool that fails at its first import would seem very fast. Its output
 * must match `proof`, which shows that the tool read the files; the timed runs must end with the same exit code.
 *
 * @returns the exit code, or undefined when the output doesn't match
 */
export function provenExit({ name, command, args, cwd, proof }) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (proof.test(stdout + stderr)) return status;
  process.stderr.write(
    `${name} left out: it did not show that it looked at the files (exit ${status}).\n${stderr.slice(0, 400)}\n`,
  );
  return undefined;
}

/** The peak memory of a process in MB; 0 when that is unknown. */
export function peakOf(pid) {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** CPU time in milliseconds that the main thread of a process has taken, and all of its threads; NaN when that is unknown. */
export function cpuOf(pid) {
  const taken = (path) => Number(readFileSync(path, 'utf8').split(' ')[0]) / 1e6;
  try {
    const tasks = readdirSync(`/proc/${pid}/task`).map((task) => taken(`/proc/${pid}/task/${task}/schedstat`));
    return { main: taken(`/proc/${pid}/task/${pid}/schedstat`), all: tasks.reduce((sum, each) => sum + each, 0) };
  } catch {
    return { main: NaN, all: NaN };
  }
}

function treeOf(pid) {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
    return children.flatMap((child) => [child, ...treeOf(child)]);
  } catch {
    return [];
  }
}

export const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;

export const percentile = (values, share) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? NaN;

/** Runs the tools in turn (A B A B …), so that other work on the machine affects all alike, and gives the medians. */
export async function inTurn(contenders, rounds) {
  const proven = contenders.map((each) => ({ ...each, exit: provenExit(each), runs: [] }));
  for (let round = 0; round < rounds; round++) {
    for (const { name, command, args, cwd, exit, runs } of proven) {
      if (exit === undefined) continue;
      const run = await measure(command, args, cwd);
      if (run.code !== exit) throw new Error(`${name} ended with ${run.code} while timed, with ${exit} before`);
      runs.push(run);
    }
  }
  return proven.map(({ name, node, runs }) => {
    const middle = (key) => median(runs.map((each) => each[key]));
    return { name, node, wall: middle('wall'), cpu: middle('cpu'), peak: middle('peak') };
  });
}
