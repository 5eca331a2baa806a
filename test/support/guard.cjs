/**
 * Preloaded (`--require`) into every process and thread of a run: refuses what reaches a network or starts a program, and
 * writes down each such try and each path that code touches. A line a thing: `CASUS_GUARD` names the file.
 *
 * It sees what goes through Node's own modules. It can't see what Node itself opens while it starts or looks for a module,
 * or native code: a trace of system calls sees that.
 *
 * `CASUS_GUARD_ONLY`: a part of the path of our programs. In a process of another program (VS Code) only what code of ours
 * calls is watched, as far as the stack tells, and our programs may be started.
 */
const fs = require('node:fs');
const { fileURLToPath } = require('node:url');

function guard(file) {
  const { openSync, writeSync } = fs;
  const out = openSync(file, 'a');
  const note = (kind, what) => writeSync(out, `${JSON.stringify([kind, String(what)])}\n`);
  note('start', process.argv[1] ?? '');

  const refuse = (object, name, kind) => {
    const own = object[name];
    object[name] = function refused(...args) {
      if (!isOurs()) return own.apply(this, args);
      const what = args.map((each) => (typeof each === 'object' ? JSON.stringify(each) : String(each))).join(' ');
      note(kind, `${name} ${what}`);
      if (kind === 'child' && only && what.includes(only)) return own.apply(this, guarded(args));
      throw new Error(`guard: ${kind} ${name}`);
    };
  };
  refuse(require('node:net').Socket.prototype, 'connect', 'net');
  refuse(require('node:net').Server.prototype, 'listen', 'net');
  refuse(require('node:dgram'), 'createSocket', 'net');
  for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6', 'reverse']) {
    refuse(require('node:dns'), name, 'dns');
    refuse(require('node:dns').promises, name, 'dns');
  }
  for (const name of ['fetch', 'WebSocket', 'EventSource']) {
    const Own = globalThis[name];
    if (!Own) continue;
    globalThis[name] = function refused(...args) {
      if (!isOurs()) return new.target ? new Own(...args) : Own(...args);
      note('net', name);
      throw new Error(`guard: ${name}`);
    };
  }
  for (const name of ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'])
    refuse(require('node:child_process'), name, 'child');
  watch(fs, note);
  watch(fs.promises, note);
}

const only = process.env.CASUS_GUARD_ONLY;
const isForeign = Boolean(only) && !String(process.argv[1]).includes(only);

/** The arguments with which a program of ours is started so that it is watched as well: VS Code drops NODE_OPTIONS. */
function guarded(args) {
  const isOptions = (each) => each !== null && typeof each === 'object' && !Array.isArray(each);
  const given = args.find(isOptions);
  const env = { ...(given?.env ?? process.env), NODE_OPTIONS: `--require ${JSON.stringify(__filename)}` };
  const options = { ...given, env };
  if (given) return args.map((each) => (each === given ? options : each));
  const callback = args.findIndex((each) => typeof each === 'function');
  return callback < 0 ? [...args, options] : args.toSpliced(callback, 0, options);
}

/** Is this a call of our code? */
function isOurs() {
  if (!isForeign) return true;
  const before = Error.stackTraceLimit;
  Error.stackTraceLimit = 50;
  const { stack = '' } = new Error();
  Error.stackTraceLimit = before;
  return stack.includes(only);
}

/** How many paths a function takes, for those that take another number than one. */
const paths = { rename: 2, link: 2, symlink: 2, copyFile: 2, cp: 2 };
const writing =
  /^(?:write|append|rename|unlink|rm|mkdir|mkdtemp|link|symlink|copyFile|cp|chmod|chown|lchown|utimes|lutimes|truncate|createWriteStream)/;
const watched =
  /^(?:open|read(?:File|dir|link)|l?stat|statfs|access|exists|realpath|opendir|watch|watchFile|createReadStream)|^(?:write|append)File/;

const { O_WRONLY, O_RDWR, O_CREAT, O_TRUNC, O_APPEND } = fs.constants;
/** Are these flags, as a number, those of a file that is only read? */
const reads = (flags) =>
  typeof flags === 'number' && (flags & (O_WRONLY | O_RDWR | O_CREAT | O_TRUNC | O_APPEND)) === 0;

/** Writes down the paths of each call, as "write" or "read"; links are followed by nobody here. */
function watch(object, note) {
  for (const [name, own] of Object.entries(object)) {
    if (typeof own !== 'function' || !(watched.test(name) || (writing.test(name) && !/^write(?:v|Sync|$)/.test(name))))
      continue;
    const base = name.replace(/Sync$/, '');
    const watching = function (...args) {
      if (!isOurs()) return own.apply(this, args);
      const writes =
        writing.test(name) || (base === 'open' && !(args[1] === undefined || args[1] === 'r' || reads(args[1])));
      for (const each of args.slice(0, paths[base] ?? 1)) {
        if (typeof each === 'string' || Buffer.isBuffer(each)) note(writes ? 'write' : 'read', each);
        else if (each instanceof URL) note(writes ? 'write' : 'read', fileURLToPath(each));
      }
      return own.apply(this, args);
    };
    Object.assign(watching, own);
    object[name] = watching;
  }
}

const log = process.env.CASUS_GUARD;
if (log) guard(log);
