import type { Fix } from '../../findings/finding.ts';
import type { Rule } from '../rule.ts';
import { memo2 } from '../../incremental/memo.ts';
import { chunksOf, type Chunk } from '../../report/prose/chunks.ts';
import { shift } from '../../text/span.ts';
import { endOfLine } from '../../text/lines.ts';
import type { Report, Run, Section } from '../../report/model.ts';
import { sectionsWith } from '../../report/sections/by-role.ts';
import type { Span } from '../../text/span.ts';
import { ownSource } from '../../report/own-text/section-source.ts';
import type { TemplateSection } from '../../templates/model.ts';
import { hasRole, storySections } from '../../templates/roles.ts';
import { determinerOf, roleWords, type RoleWord } from './agents.ts';
import {
  covers,
  coversFamily,
  coversNeighbours,
  roleOf,
  type Role,
  sameAs,
  someAdult,
  someChild,
} from './role-words.ts';

export const unlistedActor: Rule = {
  id: 'actors/unlisted-actor',
  title: { nl: 'Iemand in het verhaal die niet bij de actoren staat', en: 'Actor missing from the list' },
  why: {
    nl: 'In de lijst van actoren ziet je lezer in één keer wie er meedoen. Zegt of doet iemand iets in je verhaal, dan hoort die persoon daar meestal ook bij. Een rol is genoeg: een naam hoeft niet. Groepen als ‘de bewoners’ en je eigen begeleider worden niet gemeld.',
    en: 'The list of actors shows a reader at once who takes part. Who says or does something in the story mostly belongs in it, by role rather than by name. Groups in general and the writer’s own supervisor are not reported.',
  },
  concern: 'content',
  examples: [
    {
      name: 'a coordinator acts and is not in the list',
      text: '## Actoren\n\nSociale professional, bewoners, vrijwilligers.\n\n## Casusbeschrijving\n\nIk zocht hulp bij een organisatie. De coördinator van deze organisatie plaatste kanttekeningen bij mijn rol. De coördinator vond mij te jong.\n',
      findings: ['coördinator'],
      fixed:
        '## Actoren\n\nSociale professional, bewoners, vrijwilligers, coördinator.\n\n## Casusbeschrijving\n\nIk zocht hulp bij een organisatie. De coördinator van deze organisatie plaatste kanttekeningen bij mijn rol. De coördinator vond mij te jong.\n',
    },
    {
      name: 'the list is a bullet list',
      text: '## Actoren\n\n- Moeder en zoon\n- Stagiair\n\n## Casusbeschrijving\n\n“Dat gaat zo niet langer”, zei de wijkagent tegen mij.\n',
      findings: ['wijkagent'],
      fixed:
        '## Actoren\n\n- Moeder en zoon\n- Stagiair\n- wijkagent\n\n## Casusbeschrijving\n\n“Dat gaat zo niet langer”, zei de wijkagent tegen mij.\n',
    },
    {
      name: 'near-miss: the same head noun, singular or plural, part or whole',
      text: '## Actoren\n\nMedewerkers van het steunpunt, wijkverpleegkundige, jeugd- en gezinswerker, de school.\n\n## Casusbeschrijving\n\nEen medewerker van het steunpunt belde. De verpleegkundige kwam langs. De juf zei niets.\n',
      findings: [],
    },
    {
      name: 'near-miss: groups in general, and who is only mentioned',
      text: '## Actoren\n\nCliënten, stagiair.\n\n## Casusbeschrijving\n\nDe vrouwen vertelden over vroeger. Ik belde de huisarts. Een brief voor de wethouder bleef liggen. Als de mentor belt, neem ik op.\n',
      findings: [],
    },
    {
      name: 'near-miss: the writer’s own supervisor',
      text: '## Actoren\n\nCliënt X en ik.\n\n## Casusbeschrijving\n\nMijn begeleider zei dat ik moest wachten.\n',
      findings: [],
    },
  ],
  *check({ report }) {
    const section = listIn(report);
    if (!section) return;
    for (const span of unlisted(report, section)) {
      yield {
        span: report.prose.toSource(span),
        message: {
          nl: `Deze persoon doet mee in je verhaal, maar staat nog niet bij ‘${section.expected.title}’. Kijk of dat zou helpen.`,
          en: `This person takes part in your story but is not under “${section.expected.title}” yet. See whether that would help.`,
        },
        data: { section: section.id },
      };
    }
  },
  fixes({ report }, { span }) {
    const section = listIn(report);
    const role = report.text.slice(span.start, span.end).toLowerCase();
    const place = section?.content.at(-1);
    return place && roleOf(role) ? [addTo(report, place, role)] : [];
  },
};

const listIn = (report: Report): Section | undefined =>
  sectionsWith(report, 'actors').find(({ state }) => state === 'filled');

const storyKinds: ReadonlySet<Run['kind']> = new Set(['body', 'quotation', 'cell']);

/** A role in a run of the story. Whether it acts there is worked out when that is asked first. */
class Mention {
  readonly role: Role;
  readonly start: number;
  readonly end: number;
  readonly section: TemplateSection;
  private readonly run: Run;
  #determiner: string | false | undefined;

  constructor({ role, start, end }: RoleWord, section: TemplateSection, run: Run) {
    this.role = role;
    this.start = run.start + start;
    this.end = run.start + end;
    this.section = section;
    this.run = run;
  }

  /** "haar", "mijn", "de" …; empty without one, false where it doesn't act. */
  get acting(): string | false {
    return (this.#determiner ??= determinerOf(this.run.content.text, this.start - this.run.start) ?? false);
  }
}

type Sections = ReadonlySet<TemplateSection>;

/** In the sections that tell the story, by head noun. */
const mentionsIn = memo2(({ runs }: Chunk, story: Sections): ReadonlyMap<string, readonly Mention[]> => {
  const found = new Map<string, Mention[]>();
  for (const run of runs) {
    const { kind, section, content } = run;
    if (section === undefined || !storyKinds.has(kind) || !story.has(section)) continue;
    for (const word of roleWords(content.text)) {
      const known = found.get(word.role.head);
      const mention = new Mention(word, section, run);
      if (known) known.push(mention);
      else found.set(word.role.head, [mention]);
    }
  }
  return found;
});

/** The first mention of each head noun that acts and is not in the list. Offsets into the prose. */
function unlisted(report: Report, list: Section): readonly Span[] {
  const listed = wordsListed(report, list);
  const story = storySections(report.template);
  const found = new Map<string, Span>();
  for (const { chunk, by } of chunksOf(report.prose)) {
    for (const [head, mentions] of mentionsIn(chunk, story)) {
      const first = found.has(head) ? undefined : mentions.find((mention) => isMissing(mention, list, listed));
      if (first) found.set(head, shift(first, by));
    }
  }
  return [...found.values()];
}

function isMissing(mention: Mention, list: Section, listed: Listed): boolean {
  const { role, section } = mention;
  // Most are in the list, whoever's they are: then it doesn't matter how they are spoken of.
  if (section === list.expected || isAnywayListed(role, listed)) return false;
  const determiner = mention.acting;
  return determiner !== false && !isOwn(role.head, determiner) && !isListed(role, isOfSomebody(determiner), listed);
}

/** "Mijn begeleider", "onze teamleider": the writer's side, known by the perspective. */
const isOwn = (head: string, determiner: string): boolean =>
  /^(?:mijn|m’n|onze?)$/.test(determiner) &&
  /^(?:begeleider|leidinggevende|teamleider|leider|manager|docent|supervisor|mentor|coach|coördinator|moeder|vader|oma|opa|oom|tante|broer|zus|baas)$/.test(
    head,
  );

interface Listed {
  readonly words: ReadonlySet<string>;
  readonly heads: ReadonlyMap<string, ReadonlySet<string>>;
  /** All words in one text, to look up the first part of a compound. */
  readonly text: string;
  readonly named: boolean;
  /** Roles that are in it whoever they belong to. */
  readonly anyway: Map<Role, boolean>;
}

/** Who is in the list, and from whose side the report is written. */
function wordsListed(report: Report, list: Section): Listed {
  const source = report.sections
    .filter((section) => section === list || hasRole(section.expected, 'perspective'))
    .map((section) => ownSource(report, section))
    .join('\n');
  const words = new Set<string>();
  for (const found of source.match(/[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ'’]*(?:-[A-Za-zÀ-ÿ]+)*/g) ?? []) {
    const word = found.toLowerCase();
    words.add(word);
    if (word.includes('-')) word.split('-').forEach((part) => words.add(part));
  }
  const heads = new Map<string, Set<string>>();
  for (const word of words) {
    const role = roleOf(word);
    if (role) heads.set(role.head, (heads.get(role.head) ?? new Set()).add(role.prefix));
  }
  return {
    words,
    heads,
    text: ` ${[...words].join(' ')}`,
    named: /[a-zà-ÿ,:;]\s[A-Z][a-zà-ÿ]+/.test(source),
    anyway: new Map(),
  };
}

function isAnywayListed(role: Role, listed: Listed): boolean {
  let known = listed.anyway.get(role);
  if (known === undefined)
    listed.anyway.set(role, (known = isListed(role, true, listed) && isListed(role, false, listed)));
  return known;
}

const isOfSomebody = (determiner: string): boolean => /^(?:haar|zijn|hun)$/.test(determiner);

function isListed({ head, prefix, family }: Role, ofSomebody: boolean, listed: Listed): boolean {
  if (family) return isFamilyListed(head, ofSomebody, listed);
  const prefixes = listed.heads.get(head);
  const same = sameAs.filter((group) => group.has(head));
  return (
    (prefixes !== undefined && (same.length > 0 || [...prefixes].some((other) => areOne(other, prefix)))) ||
    (prefix.length >= 5 && prefix !== 'kinder' && listed.text.includes(` ${prefix}`)) ||
    same.some((group) => [...group].some((other) => listed.heads.has(other) || listed.words.has(other))) ||
    covers.some(([general, heads]) => heads.has(head) && [...listed.words].some((word) => general.test(word)))
  );
}

/** "Coördinator" and "zorgcoördinator" may be one; "huisarts" and "kinderarts" are two. */
const areOne = (a: string, b: string): boolean => a === '' || b === '' || a.endsWith(b) || b.endsWith(a);

/** A mother may be in the list as "mevrouw" or by name, a brother as one of "de kinderen". */
function isFamilyListed(head: string, ofSomebody: boolean, { words, heads, named }: Listed): boolean {
  const any = (pattern: RegExp): boolean => [...words].some((word) => pattern.test(word));
  if (heads.has(head) || any(coversFamily)) return true;
  if (head.startsWith('buur')) return any(coversNeighbours);
  if (head === 'moeder' || head === 'vader') {
    if (named || any(/ouders?$/)) return true;
    return any(someChild) ? any(someAdult) : !ofSomebody;
  }
  if (head === 'broer' || head === 'zus') return any(someChild);
  if (head === 'oma' || head === 'opa') return any(/^(?:opa|oma|groot)/) || any(someAdult);
  return false;
}

/** Only the role goes into the list, in the form the list has. */
function addTo({ text }: Report, { start, end }: Span, role: string): Fix {
  const own = text.slice(start, end).trimEnd();
  const at = start + own.length;
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  const mark = /^[ \t]*[-*+•][ \t]+/.exec(line)?.[0];
  const told = (own.match(/[.!?](?:\s|$)/g) ?? []).length > 1;
  const stop = !told && own.endsWith('.') ? at - 1 : at;
  const added = mark !== undefined ? endOfLine(text) + mark + role : told ? ` Verder: ${role}.` : `, ${role}`;
  const place = mark !== undefined ? at : stop;
  return {
    title: { nl: 'Zet deze rol in de lijst', en: 'Add this role to the list' },
    kind: 'assist',
    edits: [{ span: { start: place, end: place }, newText: added }],
  };
}
