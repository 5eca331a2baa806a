// @ts-check
/**
 * Starts processes and makes temporary folders that are removed again when this process ends: on return, on an
 * exception, on a signal and on `process.exit`. Only processes that were started here are ended, each by its own id.
 */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** @type {Set<() => void>} synchronous functions, as `process.exit` waits for no promise */
const cleanups = new Set();
const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

function cleanUp() {
  for (const cleanup of [...cleanups].reverse()) {
    cleanups.delete(cleanup);
    try {
      cleanup();
    } catch {
      // When one cleanup fails, the others must still run.
    }
  }
}

/** @param {NodeJS.Signals} signal */
function onSignal(signal) {
  cleanUp();
  unhook();
  // With another handler, such as that of a test runner, leave ending the process to that.
  if (process.listenerCount(signal) === 0) process.exit(128 + os.constants.signals[signal]);
}

/** Removes the handlers, so that Ctrl+C works as usual again. */
function unhook() {
  process.off('exit', cleanUp);
  for (const signal of signals) process.off(signal, onSignal);
}

/**
 * Runs `cleanup` when the process ends, however it ends. The returned function runs it earlier, once.
 * @param {() => void} cleanup
 */
export function atEnd(cleanup) {
  if (cleanups.size === 0) {
    process.on('exit', cleanUp);
    for (const signal of signals) process.on(signal, onSignal);
  }
  cleanups.add(cleanup);
  return () => {
    if (!cleanups.delete(cleanup)) return;
    cleanup();
    if (cleanups.size === 0) unhook();
  };
}

/**
 * Makes a folder that is removed when the process ends. Its path is short, as paths of sockets in it may not be long.
 * @param {string} name
 */
export function temporaryFolder(name) {
  const folder = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), `${name}-`));
  return { folder, remove: removeAtEnd(folder) };
}

/** @param {string} folder */
export function removeAtEnd(folder) {
  return atEnd(() => fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }));
}

/**
 * Starts a program as the leader of its own process group, so that its children can be ended with it.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string }} [options]
 */
export function startGroup(command, args, options = {}) {
  const child = spawn(command, args, { ...options, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  /** @type {Promise<string>} tells how it ended */
  const ended = new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(`exit ${signal ?? code}`));
  });
  /** @param {NodeJS.Signals} signal */
  const send = (signal) => {
    try {
      if (child.pid) process.kill(-child.pid, signal);
    } catch {
      // The group has already ended.
    }
  };
  const kill = atEnd(() => send('SIGKILL'));
  const stop = async () => {
    send('SIGTERM');
    await Promise.race([ended, sleep(3000, undefined, { ref: false })]);
    kill();
  };
  return { child, ended, stop };
}
