/** Prints what CHANGELOG.md says of the version in package.json; fails when that has no date yet. */
import { readFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const parts = readFileSync('CHANGELOG.md', 'utf8').split(/^(?=## \[)/m);
const part = parts.find((each) => each.startsWith(`## [${version}] - 2`));
if (part === undefined) throw new Error(`CHANGELOG.md has no dated part about ${version}`);
process.stdout.write(part.replace(/^.*\n+/, ''));
