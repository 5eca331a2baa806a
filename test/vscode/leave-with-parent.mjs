// @ts-check
/**
 * Preloaded (`node --import`) into processes that the tests start: a parent that was killed can't end its children, so
 * each child checks whether its parent still runs, and ends itself otherwise.
 */
import process from 'node:process';

const parent = process.ppid;

setInterval(() => {
  if (process.ppid === parent) return;
  console.error('Whoever started this is gone');
  // With a handler for SIGTERM the process has something to clean up first.
  if (process.listenerCount('SIGTERM') > 0) process.kill(process.pid, 'SIGTERM');
  else process.exit(1);
}, 500).unref();
