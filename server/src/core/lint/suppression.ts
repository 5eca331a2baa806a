/**
 * Suppression: leaves out the findings that a comment in the report switches off, such as
 * `<!-- casus-disable-line privacy/email -->`.
 */
import type { Finding } from '../findings/finding.ts';
import type { Directive } from '../markdown/directives.ts';
import type { Report } from '../report/model.ts';
import { lineAt } from '../text/lines.ts';

export interface SuppressionResult {
  readonly kept: readonly Finding[];
  /** Directives that suppressed nothing. */
  readonly unused: readonly Directive[];
}

/**
 * Rules that no comment switches off. A finding about a directive must not be silenced by that directive; in a template
 * page a comment holds attributes.
 */
const unsuppressible = new Set(['directive/unknown-rule', 'directive/unused', 'config/invalid', 'template/invalid']);

export const canSuppress = (ruleId: string): boolean => !unsuppressible.has(ruleId);

export function suppress(report: Report, findings: readonly Finding[]): SuppressionResult {
  const { directives, text } = report;
  if (directives.length === 0) return { kept: findings, unused: [] };
  const used = new Set<Directive>();
  const suppressed = new Set<Finding>();
  const take = (directive: Directive, finding: Finding): void => {
    used.add(directive);
    suppressed.add(finding);
  };
  const inOrder = [...findings].filter(({ ruleId }) => canSuppress(ruleId)).sort((a, b) => a.span.start - b.span.start);
  ignoreOnce(directives, inOrder, take);
  for (const [ruleId, ofRule] of byRule(inOrder)) {
    const about = directives.filter((directive) => isAbout(directive, ruleId));
    suppressInFile(about, ofRule, take);
    suppressOnLines(text, about, ofRule, take);
    suppressInRanges(about, ofRule, take);
  }
  return {
    kept: findings.filter((finding) => !suppressed.has(finding)),
    unused: directives.filter((directive) => directive.kind !== 'enable' && !used.has(directive)),
  };
}

type Take = (directive: Directive, finding: Finding) => void;

/** A directive that names no rule is about all rules. */
const isAbout = (directive: Directive, ruleId: string): boolean =>
  directive.rules.length === 0 || directive.rules.some((rule) => rule.id === ruleId);

const byRule = (findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> =>
  groupBy(findings, ({ ruleId }) => ruleId);

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/**
 * What each `ignore-next` is about: the first finding of each of its rules after it, or of any rule, that is not left out
 * by such a comment before it. Findings and directives are in document order, so each list of findings is gone through once.
 */
function ignoreOnce(directives: readonly Directive[], findings: readonly Finding[], take: Take): void {
  const taken = new Set<Finding>();
  const queues = new Map([...byRule(findings)].map(([ruleId, list]) => [ruleId, new FindingQueue(list, taken)]));
  const all = new FindingQueue(findings, taken);
  for (const directive of directives) {
    if (directive.kind !== 'ignore-next') continue;
    const { rules, span } = directive;
    const lists = rules.length === 0 ? [all] : rules.map(({ id }) => queues.get(id));
    const about = lists.map((list) => list?.firstFrom(span.end)).filter((finding) => finding !== undefined);
    for (const finding of about) {
      taken.add(finding);
      take(directive, finding);
    }
  }
}

/** Gives findings in document order, without those that were taken. */
class FindingQueue {
  private readonly findings: readonly Finding[];
  private readonly taken: ReadonlySet<Finding>;
  private next = 0;

  constructor(findings: readonly Finding[], taken: ReadonlySet<Finding>) {
    this.findings = findings;
    this.taken = taken;
  }

  /** The first finding that starts at this offset or later; the offset is not less than at the call before. */
  firstFrom(offset: number): Finding | undefined {
    for (; this.next < this.findings.length; this.next++) {
      const finding = this.findings[this.next];
      if (finding && finding.span.start >= offset && !this.taken.has(finding)) return finding;
    }
    return undefined;
  }
}

/** Each of these directives is about each of these findings. */
function takeAll(directives: readonly Directive[], findings: readonly Finding[], take: Take): void {
  const [directive] = directives;
  const [finding] = findings;
  if (!directive || !finding) return;
  for (const each of findings) take(directive, each);
  for (const each of directives) take(each, finding);
}

const suppressInFile = (about: readonly Directive[], findings: readonly Finding[], take: Take): void =>
  takeAll(
    about.filter(({ kind }) => kind === 'disable-file'),
    findings,
    take,
  );

function suppressOnLines(text: string, about: readonly Directive[], findings: readonly Finding[], take: Take): void {
  const ofLine = about.filter(({ kind }) => kind === 'disable-line' || kind === 'disable-next-line');
  if (ofLine.length === 0) return;
  const directivesByLine = groupBy(
    ofLine,
    ({ kind, span }) => lineAt(text, span.end) + (kind === 'disable-line' ? 0 : 1),
  );
  const findingsByLine = groupBy(findings, ({ span }) => lineAt(text, span.start));
  for (const [line, directives] of directivesByLine) takeAll(directives, findingsByLine.get(line) ?? [], take);
}

/** From each `disable` to the next `enable` that is about the rule. Both lists are in document order. */
function suppressInRanges(about: readonly Directive[], findings: readonly Finding[], take: Take): void {
  let next = 0;
  /** The directives that hold here; of those that were used before, the last one stands for all. */
  let active: Directive[] = [];
  for (const finding of findings) {
    for (; (about[next]?.span.end ?? Infinity) <= finding.span.start; next++) {
      const directive = about[next];
      if (directive?.kind === 'disable') active.push(directive);
      else if (directive?.kind === 'enable') active = [];
    }
    takeAll(active, [finding], take);
    active = active.slice(-1);
  }
}
