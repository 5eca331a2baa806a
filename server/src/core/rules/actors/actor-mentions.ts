/**
 * The mentions of roles in the sections that tell the story: "de wijkagent" in "“Dat gaat zo niet”, zei de wijkagent".
 * They are kept with each chunk of the prose, so that after an edit only the edited chunk is searched again.
 */
import { memo2 } from '../../incremental/memo.ts';
import type { Report, Run } from '../../report/model.ts';
import { chunksOf, type Chunk } from '../../report/prose/chunks.ts';
import type { TemplateSection } from '../../templates/model.ts';
import { storySections } from '../../templates/roles.ts';
import { shift, type Span } from '../../text/span.ts';
import { determinerOf, isFromElsewhere } from './agents.ts';
import type { Role } from './role-words.ts';
import { roleWords, type RoleWord } from './roles-in-text.ts';

export interface ActorMention {
  readonly role: Role;
  readonly section: TemplateSection;
  /** "haar", "mijn", "de" …, empty when the role has none; undefined when the one who has the role doesn't act. */
  readonly determiner: string | undefined;
  /** Does the story say whose relative it is: "haar moeder", "de moeder van de bewoner"? */
  readonly isSomebodys: boolean;
  /** "Huisartsen zien veel" is about no huisarts of the case. */
  readonly isPlural: boolean;
  /** "Navid" of "haar broer Navid". */
  readonly nameAfter: string | undefined;
  readonly isIntroducedByAge: boolean;
  /** "In een podcast zei een psycholoog …": nobody of the case. */
  readonly isFromElsewhere: boolean;
}

/** For each head noun its first mention in the story for which `accepts` answers true. Offsets into the prose. */
export function firstMentions(report: Report, accepts: (mention: ActorMention) => boolean): readonly Span[] {
  const story = storySections(report.template);
  const firstByHead = new Map<string, Span>();
  for (const { chunk, by } of chunksOf(report.prose)) {
    for (const [head, mentions] of mentionsByHead(chunk, story)) {
      const first = firstByHead.has(head) ? undefined : mentions.find(accepts);
      if (first) firstByHead.set(head, shift(first, by));
    }
  }
  return [...firstByHead.values()];
}

const storyKinds: ReadonlySet<Run['kind']> = new Set(['body', 'quotation', 'cell']);

const mentionsByHead = memo2(
  ({ runs }: Chunk, story: ReadonlySet<TemplateSection>): ReadonlyMap<string, readonly Mention[]> => {
    const found = new Map<string, Mention[]>();
    for (const run of runs) {
      const { kind, section, content } = run;
      if (section === undefined || !storyKinds.has(kind) || !story.has(section)) continue;
      for (const word of roleWords(content.text)) {
        const mention = new Mention(word, section, run);
        const earlier = found.get(word.role.head);
        if (earlier) earlier.push(mention);
        else found.set(word.role.head, [mention]);
      }
    }
    return found;
  },
);

/**
 * Reads the sentence around the role only when its determiner is first asked for. Offsets as in the runs of the chunk.
 */
class Mention implements ActorMention, Span {
  readonly role: Role;
  readonly start: number;
  readonly end: number;
  readonly section: TemplateSection;
  private readonly run: Run;
  /** False: the sentence was read, and the one who has the role doesn't act. */
  #determiner: string | false | undefined;

  constructor({ role, start, end }: RoleWord, section: TemplateSection, run: Run) {
    this.role = role;
    this.start = run.start + start;
    this.end = run.start + end;
    this.section = section;
    this.run = run;
  }

  get determiner(): string | undefined {
    this.#determiner ??= determinerOf(this.run.content, this.start - this.run.start) ?? false;
    return this.#determiner === false ? undefined : this.#determiner;
  }

  get isFromElsewhere(): boolean {
    return isFromElsewhere(this.run.content, this.start - this.run.start);
  }

  get isSomebodys(): boolean {
    return /^(?:haar|zijn|hun)$/.test(this.determiner ?? '') || ofSomebody.test(this.textAfter);
  }

  get isPlural(): boolean {
    const word = this.run.content.text.slice(this.start - this.run.start, this.end - this.run.start).toLowerCase();
    return /(?:en|s)$/.test(word) && word !== this.role.prefix + this.role.head;
  }

  /** "Een kok van begin dertig", whose age is told, is the client. */
  get isIntroducedByAge(): boolean {
    return agedSo.test(this.textAfter);
  }

  get nameAfter(): string | undefined {
    return /^\s([A-ZÀ-Þ][a-zà-ÿ]+)/.exec(this.textAfter)?.[1];
  }

  private get textAfter(): string {
    const end = this.end - this.run.start;
    return this.run.content.text.slice(end, end + REACH_AFTER);
  }
}

/** "… van de bewoner", "… van Bo". */
const ofSomebody = /^\s+van\s+(?:de|het|een|mijn|onze|deze|[A-Z])/;
const agedSo = /^\s+(?:van\s+(?:begin|eind|midden|rond|ongeveer|bijna|in\s+de|\d|\p{L}+(?:tien|tig)\b)|\(\d)/u;
const REACH_AFTER = 20;
