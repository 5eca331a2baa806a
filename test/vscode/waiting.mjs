// @ts-check
/** The two ways in which these tests wait: for a promise within a time limit, and for a condition. */
import { setTimeout as sleep } from 'node:timers/promises';

/** Descriptions of the conditions that `until` waits for now, for the message when a time limit is over. */
const pending = new Set();

/**
 * The result of `work`; rejects with `message` when that takes more than `seconds`.
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
 * Calls `probe` until its result is truthy, and gives that. An error counts as "not yet"; the message at the end has
 * the last one.
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
