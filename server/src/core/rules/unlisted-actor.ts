import type { Fix } from '../engine/finding.ts';
import type { Rule } from '../engine/rule.ts';
import { keeping } from '../keeping.ts';
import { endOfLine } from '../report/lines.ts';
import type { Report, Run, Section, Span, Words } from '../report/model.ts';
import { ownSource } from '../report/section-text.ts';
import { actingRoles, type Acting } from './acting.ts';
import { covers, coversFamily, coversNeighbours, roleOf, sameAs, someAdult, someChild } from './words/actors.ts';

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
    const section = report.sections.find(isActors);
    if (section?.state !== 'filled') return;
    const listed = wordsListed(report, section);
    const said = new Set<string>();
    const known = new Set<string>();
    for (const acting of actors(report, section)) {
      const { start, end, role, determiner } = acting;
      const key = `${role.prefix} ${role.head} ${determiner}`;
      if (said.has(role.head) || known.has(key) || isOwn(role.head, determiner)) continue;
      if (isListed(acting, listed)) {
        known.add(key);
        continue;
      }
      said.add(role.head);
      yield {
        span: report.prose.toSource({ start, end }),
        message: {
          nl: `Deze persoon doet mee in je verhaal, maar staat nog niet bij ‘${section.expected.title}’. Kijk of dat zou helpen.`,
          en: `This person takes part in your story but is not under “${section.expected.title}” yet. See whether that would help.`,
        },
        data: { section: section.id },
      };
    }
  },
  fixes({ report }, { span }) {
    const section = report.sections.find(isActors);
    const role = report.text.slice(span.start, span.end).toLowerCase();
    const place = section?.content.at(-1);
    return place && roleOf(role) ? [addTo(report, place, role)] : [];
  },
};

const isActors = ({ id }: Section): boolean => /^(?:actoren|betrokkenen|belanghebbenden)(?:-|$)/.test(id);

/** Where the story is told: not in the list itself, nor in questions, dilemmas, plans, reflections and sources. */
const notStory =
  /vragen|dilemma|spanningsveld|bronnen|sleutelwoorden|perspectie|standpunt|reflectie|rol|plan|ladder|netwerk-als|afweging|conclusie/;
const storyKinds: ReadonlySet<Run['kind']> = new Set(['body', 'quotation', 'cell']);

const rolesIn = keeping(({ text }: Words) => actingRoles(text));

function actors({ prose }: Report, list: Section): readonly Acting[] {
  return prose.runs
    .filter(
      ({ kind, section }) =>
        storyKinds.has(kind) && section !== undefined && section !== list.id && !notStory.test(section),
    )
    .flatMap((run) =>
      rolesIn(run.words).map((each) => ({
        ...each,
        start: run.start + each.start,
        end: run.start + each.end,
      })),
    );
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
}

/** Who is in the list, and from whose side the report is written. */
function wordsListed(report: Report, list: Section): Listed {
  const source = report.sections
    .filter((section) => section === list || /^perspectief/.test(section.id))
    .map((section) => ownSource(report, section))
    .join('\n');
  const all = source.match(/[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ'’]*(?:-[A-Za-zÀ-ÿ]+)*/g) ?? [];
  const words = new Set(all.flatMap((word) => [word.toLowerCase(), ...word.toLowerCase().split('-')]));
  const heads = new Map<string, Set<string>>();
  for (const word of words) {
    const role = roleOf(word);
    if (role) heads.set(role.head, (heads.get(role.head) ?? new Set()).add(role.prefix));
  }
  return { words, heads, text: ` ${[...words].join(' ')}`, named: /[a-zà-ÿ,:;]\s[A-Z][a-zà-ÿ]+/.test(source) };
}

function isListed({ role, determiner }: Acting, listed: Listed): boolean {
  const { head, prefix, family } = role;
  if (family) return isFamilyListed(head, /^(?:haar|zijn|hun)$/.test(determiner), listed);
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
