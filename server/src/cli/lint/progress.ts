/** The line that tells on a terminal how far a run is: "120 van 300 · 12 per seconde · nog 15 seconden". */
import type { Language } from '../../core/index.ts';
import { CLEAR_LINE, type Io } from '../io.ts';

/** Milliseconds between two versions of the line. */
const INTERVAL = 100;

export interface Progress {
  update(done: number): Promise<void>;
  /** Takes the line away, before something else is printed. */
  clear(): Promise<void>;
}

const none: Progress = { update: () => Promise.resolve(), clear: () => Promise.resolve() };

/** Shows nothing where nobody watches: no terminal, `--quiet`, or one file. A program that listens is told all the same. `now`: milliseconds, replaced in tests. */
export function progressOn(
  { stderr, tell }: Pick<Io, 'stderr' | 'tell'>,
  count: number,
  { quiet, language }: { readonly quiet: boolean; readonly language: Language },
  now: () => number = Date.now,
): Progress {
  const isShowing = count > 1 && !quiet && stderr.isTTY;
  if (!isShowing && !tell) return none;
  const start = now();
  let shownAt = -Infinity;
  let isShown = false;
  return {
    async update(done) {
      const time = now();
      if (time - shownAt < INTERVAL && done < count) return;
      shownAt = time;
      tell?.({ done, total: count });
      if (!isShowing) return;
      isShown = true;
      const line = progressLine(done, count, time - start, language);
      await stderr.write(CLEAR_LINE + line.slice(0, Math.max(1, (stderr.columns ?? 80) - 1)));
    },
    async clear() {
      if (isShown) await stderr.write(CLEAR_LINE);
      isShown = false;
    },
  };
}

/** `elapsed`: milliseconds since the first of `count` files was begun. */
export function progressLine(done: number, count: number, elapsed: number, language: Language): string {
  const rate = elapsed > 0 ? (done * 1000) / elapsed : 0;
  const [of, perSecond] = language === 'nl' ? ['van', 'per seconde'] : ['of', 'per second'];
  const far = `${String(done)} ${of} ${String(count)}`;
  if (rate === 0) return far;
  const speed = new Intl.NumberFormat(language, { maximumFractionDigits: rate < 10 ? 1 : 0 }).format(rate);
  return `${far} · ${speed} ${perSecond} · ${remaining(Math.ceil((count - done) / rate), language)}`;
}

/** "nog 15 seconden", "nog 4 minuten", "nog 2 uur en 5 minuten". */
function remaining(seconds: number, language: Language): string {
  const minutes = Math.ceil(seconds / 60);
  const hours = Math.floor(minutes / 60);
  const parts = hours > 0 ? [unit(hours, 'hour', language), unit(minutes % 60, 'minute', language)] : [];
  const time =
    parts.length > 0
      ? parts.join(language === 'nl' ? ' en ' : ' and ')
      : seconds < 90
        ? unit(seconds, 'second', language)
        : unit(minutes, 'minute', language);
  return language === 'nl' ? `nog ${time}` : `${time} left`;
}

const unit = (count: number, name: 'hour' | 'minute' | 'second', language: Language): string =>
  new Intl.NumberFormat(language, { style: 'unit', unit: name, unitDisplay: 'long' }).format(count);
