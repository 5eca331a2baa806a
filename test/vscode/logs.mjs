// @ts-check
/** The errors in the logs of VS Code that the extension may have caused: of the extension host, and of the extension itself. */
import fs from 'node:fs';
import path from 'node:path';

/** What VS Code itself logs where there is no network. */
const foreign = /getaddrinfo|ENOTFOUND|EAI_AGAIN|ECONNREFUSED/;

/**
 * The entries of level "error", each with what stands below it. Extensions of VS Code itself have logs of their own,
 * which don't count.
 * @param {string} folder that of the logs in the profile
 * @returns {string[]}
 */
export function errorsInLogs(folder) {
  if (!fs.existsSync(folder)) return [];
  const files = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.filter(isOurs).flatMap((file) =>
    fs
      .readFileSync(path.join(folder, file), 'utf8')
      .split(/\n(?=\d{4}-\d\d-\d\d[T ])/)
      .filter((entry) => /^\S+(?: \S+)? \[error\]/.test(entry) && !foreign.test(entry))
      .map((entry) => `${file}: ${entry.trim()}`),
  );
}

const isOurs = (/** @type {string} */ file) => /exthost\.log$|[\\/]casus\.casus[\\/][^\\/]*\.log$/.test(file);
