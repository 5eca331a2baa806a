/** Makes up case reports of 4 to 12 KB from paragraphs of the test reports: the same seed gives the same bytes on every machine. */
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** Mulberry32: small, fast, and good enough to shuffle sentences. */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const who = [
  'De moeder',
  'De wijkagent',
  'Mijn begeleider',
  'De zoon',
  'De buurvrouw',
  'De huisarts',
  'Een vrijwilliger',
];
const roles = [
  'hulpvrager',
  'signaleert',
  'begeleidt mij',
  'wil met rust gelaten worden',
  'past op',
  'verwijst',
  'kookt op dinsdag',
];
const titles = [
  'Een deur op een kier',
  'De lege stoel',
  'Tussen regels en vertrouwen',
  'Wachten op de bus',
  'De derde afspraak',
];
const sections = [
  'Actoren',
  'Perspectief',
  'Context',
  'Sleutelwoorden',
  'Casusbeschrijving',
  'Oriënterende vragen',
  'Dilemma’s',
  'Eigen standpunt',
  'Kennisbronnen',
];
const questions = [
  'Wie is hier de primaire hulpvrager?',
  'Aan wie zou je welke vragen willen stellen?',
  'Welke kennis heb je nodig om te handelen?',
  'Wat zou je als eerste doen, en waarom?',
  'Wie mis je aan tafel?',
];
const sources = [
  'Wolf, J., & Jansen, P. (2011). Herstelwerk in de wijk. Coutinho.',
  'Movisie. (2019). Outreachend werken. https://www.movisie.nl/outreachend',
];

/** All blocks of prose of the test reports, in the order of their files. A thousand reports of them have some 20,000 word forms. */
function paragraphs() {
  const test = resolve(import.meta.dirname, '..');
  const names = readdirSync(test, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  const texts = names.sort().flatMap((name) => {
    if (/^(?:reports|report-eval\/dev)[^]*\.md$/.test(name)) return [readFileSync(join(test, name), 'utf8')];
    // Their details stand in braces: {P|Karin}.
    if (/^privacy\/train-.*\.txt$/.test(name))
      return [readFileSync(join(test, name), 'utf8').replace(/\{[A-Z]+\??\|([^{}]*)\}/g, '$1')];
    if (!/^privacy\/(?:dev|rules)-\d+\.jsonl$/.test(name)) return [];
    const lines = readFileSync(join(test, name), 'utf8').trim().split('\n');
    return lines.map((line) => JSON.parse(line).text);
  });
  const blocks = texts.flatMap((text) => text.replaceAll('\r', '').split(/\n{2,}/));
  const isProse = (block) => /^[\p{L}“‘"'][^|#<>]{40,1500}[.!?”’"']$/u.test(block);
  return blocks.map((block) => block.trim().replace(/\s*\n\s*/g, ' ')).filter(isProse);
}

let pool;

export function report(seed) {
  pool ??= paragraphs();
  const random = randomFrom(seed * 7919 + 11);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const prose = (count) => Array.from({ length: count }, () => pick(pool)).join('\n\n');
  const size = 4000 + Math.floor(random() * 8000);
  const parts = [`# ${pick(titles)} ${seed}`];
  // textlint, which runs with the rule no-todo only, finds this, which proves that it read the file.
  if (seed === 1) parts.push('TODO: titel kiezen');
  for (const section of sections) {
    parts.push(`## ${section}`);
    if (section === 'Actoren')
      parts.push(
        who
          .slice(0, 5)
          .map((each) => `- ${each}, die hier vaak komt`)
          .join('\n'),
      );
    else if (section === 'Context') parts.push(prose(1), roleTable());
    else if (section === 'Oriënterende vragen') {
      questions.forEach((question, index) =>
        parts.push(`${index + 1}. ${question}\n\n   ${random() < 0.85 ? prose(1) : '...'}`),
      );
    } else if (section === 'Kennisbronnen') parts.push(...sources);
    else if (section !== 'Casusbeschrijving') parts.push(prose(1));
    else {
      let length = parts.join('\n\n').length + 2200;
      while (length < size) {
        const next = prose(1);
        parts.push(next);
        length += next.length + 2;
      }
    }
  }
  return parts.join('\n\n') + '\n';
}

const roleTable = () =>
  ['| Wie | Wat doet die hier |', '| --- | --- |', ...who.map((each, index) => `| ${each} | ${roles[index]} |`)].join(
    '\n',
  );

/** One report of `units` UTF-16 units: the first one, with the texts of others before its questions. */
export function longReport(units) {
  const parts = [report(1)];
  for (let seed = 2, length = parts[0].length; length < units; seed++) {
    const next = report(seed)
      .replace(/^## .*\n\n/gm, '')
      .replace(/^# /gm, '### ')
      .replace(/^(\d)\. /gm, '$1\\. ');
    parts.splice(-1, 0, next);
    length += next.length;
  }
  const [first, ...rest] = [parts.at(-1), ...parts.slice(0, -1)];
  return first
    .replace('## Oriënterende vragen', () => `${rest.join('\n')}\n## Oriënterende vragen`)
    .slice(0, Math.max(units, 0) || undefined);
}

export async function writeCorpus(folder, count) {
  await mkdir(folder, { recursive: true });
  for (let index = 0; index < count; index++) {
    const sub = join(folder, String(Math.floor(index / 1000)));
    if (index % 1000 === 0) await mkdir(sub, { recursive: true });
    await writeFile(join(sub, `verslag-${String(index).padStart(6, '0')}.md`), report(index + 1));
  }
}
