// @ts-check
/**
 * Loaded into what we start (`node --import`): a parent that was killed cannot end its children any more, so they look
 * themselves whether it is still there.
 */
import process from 'node:process';

const parent = process.ppid;

setInterval(() => {
  if (process.ppid === parent) return;
  console.error('Whoever started this is gone');
  // Asks for a normal end where something is to be cleaned up.
  if (process.listenerCount('SIGTERM') > 0) process.kill(process.pid, 'SIGTERM');
  else process.exit(1);
}, 500).unref();
