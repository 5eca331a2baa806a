// @ts-check
/** Waiting for a condition instead of for a time: the only two ways of waiting in these tests. */
import { setTimeout as sleep } from 'node:timers/promises';

/** What is being waited for at this moment, for the message when the time for everything is up. */
const pending = new Set();

/**
 * Rejects with `message` after `seconds`; otherwise gives what `work` gives.
 * @template T
 * @param {Promise<T>} work
 * @param {number} seconds
 * @param {string} message
 * @returns {Promise<T>}
 */
export async function within(work, seconds, message) {
  const timer = new AbortController();
  const alarm = sleep(seconds * 1000, undefined, { signal: timer.signal }).then(() => {
    throw new Error([message, ...pending].join('; waiting for '));
  });
  try {
    return await Promise.race([work, alarm]);
  } finally {
    timer.abort();
    alarm.catch(() => {});
  }
}

/**
 * Calls `probe` until it gives something truthy, and gives that back. Errors count as "not yet"; the last one is told.
 * @template T
 * @param {() => T | Promise<T>} probe
 * @param {{ what: string, seconds?: number }} options
 * @returns {Promise<NonNullable<T>>}
 */
export async function until(probe, { what, seconds = 30 }) {
  const end = Date.now() + seconds * 1000;
  let last = '';
  pending.add(what);
  try {
    for (;;) {
      try {
        const value = await probe();
        if (value) return /** @type {NonNullable<T>} */ (value);
        last = '';
      } catch (error) {
        last = ` (${error instanceof Error ? error.message : error})`;
      }
      if (Date.now() > end) throw new Error(`Waited ${seconds} s in vain for ${what}${last}`);
      await sleep(50);
    }
  } finally {
    pending.delete(what);
  }
}
