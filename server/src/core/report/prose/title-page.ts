/**
 * Tells where each run of a report stands: on the title page, near the start or the end, under a word of thanks. On the
 * title page a name alone is the writer's; anywhere else it may be a client's.
 */
import { hasRole } from '../../templates/roles.ts';
import type { TemplateSection } from '../../templates/model.ts';
import { studentWords } from './byline-patterns.ts';

/**
 * Where a run stands in the report, as far as that tells who wrote it. Each position is one of a few objects, so a memo
 * can compare two positions by identity.
 */
export interface TitlePagePosition {
  /** The run stands on the title page: before a second section, further headings and paragraphs that tell something. */
  readonly front: boolean;
  /** The title page says so far that the text is a student's own work: "Reflectie", "Verslag", "opdracht". */
  readonly ownWork: boolean;
  /** It stands in a section of the template, where a line of names alone lists people. */
  readonly sectioned: boolean;
  /** It is one of the first eight runs with words; title and headings count. */
  readonly early: boolean;
  /** It is one of the last two runs with words, in a report of more than four. */
  readonly closing: boolean;
  /** It is the last run with words of such a report. */
  readonly last: boolean;
  /** It stands right below a greeting: a signature. */
  readonly greeted: boolean;
  /** It stands under a heading for words of thanks. */
  readonly thanking: boolean;
  /** It stands in a section that a client's eyes tell: "ik" may be the client. */
  readonly perspective: boolean;
  /** It stands on a title page that says "Studentnummer: …" or the like: "Naam: …" is the student's. */
  readonly ofStudent: boolean;
  /** A run of few words stands before it, which is no sentence: it may be an item of a list. */
  readonly listed: boolean;
}

/** What `TitlePageBuilder` needs of a run. */
export interface PlacedRun {
  readonly isHeading: boolean;
  readonly text: string;
  /** The template section that the run stands in, if any. */
  readonly section: TemplateSection | undefined;
}

const EARLY_RUNS = 8;
const CLOSING_RUNS = 2;
/** A report of so few runs has no closing runs. */
const RUNS_WITHOUT_CLOSING = 4;
/** A paragraph of more words than this ends the title page. */
const MOST_WORDS_ON_TITLE_PAGE = 25;

const FRONT = 1;
const EARLY = 2;
const CLOSING = 4;
const LAST = 8;
const THANKING = 16;
const PERSPECTIVE = 32;
const GREETED = 64;
const OF_STUDENT = 128;
const SECTIONED = 256;
const OWN_WORK = 512;
const LISTED = 1024;
/** Made when first met: a report has a few of them. */
const positions: TitlePagePosition[] = [];
const positionOf = (bits: number): TitlePagePosition => (positions[bits] ??= positionWith(bits));

function positionWith(bits: number): TitlePagePosition {
  return {
    front: (bits & FRONT) !== 0,
    early: (bits & EARLY) !== 0,
    ownWork: (bits & OWN_WORK) !== 0,
    sectioned: (bits & SECTIONED) !== 0,
    closing: (bits & CLOSING) !== 0,
    last: (bits & LAST) !== 0,
    greeted: (bits & GREETED) !== 0,
    thanking: (bits & THANKING) !== 0,
    perspective: (bits & PERSPECTIVE) !== 0,
    ofStudent: (bits & OF_STUDENT) !== 0,
    listed: (bits & LISTED) !== 0,
  };
}

const thanksHeading = /^\W*(?:[\d.]+ )?(?:dank|woord(?:je)? van dank|met dank|voorwoord|nawoord|acknowledg|thanks)/i;
const ownWork =
  /reflecti|verslag|portfolio|essay|scriptie|logboek|werkstuk|recensie|bespreking|literatuur|onderzoek|analyse|artikel|paper|report|review|presentatie|samenvatting/i;
const perspectiveHeading = /perspectief|\bogen van\b|aan het woord|(?:eigen )?verhaal van|interview|gesprek/i;
/** A line "Student: …", "**Datum** - …": a paragraph of such lines is a form, not a story. */
const labelLine = /^\W{0,4}[A-Za-zÀ-ÿ][^:.!?\n]{1,30}?\*{0,2}(?::| [-–—|] )/;
const greeting = /(?:groet(?:en|jes)?|hoogachtend|regards|mvg|liefs|getekend)[,.!]?\s*$/i;
/** A greeting stands within this many UTF-16 units of the end of its run. */
const GREETING_REACH = 24;
/** A form has at least this many lines with a label. */
const LABEL_LINES_OF_FORM = 2;
/** Without labels, a title page in one paragraph has at least this many lines. */
const LINES_OF_TITLE_PAGE = 3;
const MOST_WORDS_OF_ITEM = 5;
/** A line of a form has at most this many words. */
const MOST_WORDS_OF_LINE = 14;

/** The position of text that no reader sees. */
export const hiddenPosition = positionWith(0);

/** The same position on the title page of a student. */
export function ofStudent(position: TitlePagePosition): TitlePagePosition {
  const bits = positions.indexOf(position);
  return bits < 0 ? position : positionOf(bits | OF_STUDENT);
}

/** Takes the runs with words of a report in order, and tells where each stands. */
export class TitlePageBuilder {
  private readonly count: number;
  private index = 0;
  private front = true;
  private title: string | undefined;
  /** Nothing but headings so far. */
  private onlyHeadings = true;
  private thanking = false;
  private perspective = false;
  private afterItem = false;
  private afterGreeting = false;
  private ownWork = false;
  /** The first section of the template that was met. */
  private section: TemplateSection | undefined;

  /** `count`: number of runs with words in the report. */
  constructor(count: number) {
    this.count = count;
  }

  next({ isHeading, text, section }: PlacedRun): TitlePagePosition {
    // A title that names a section ("Genogram en ecogram: …") makes what follows a part of that section.
    if (section !== undefined) this.section ??= section;
    if ((section !== undefined && section !== this.section) || (isHeading && !this.isTitle(text))) this.front = false;
    if (isHeading) {
      this.thanking = thanksHeading.test(text);
      this.perspective = perspectiveHeading.test(text);
    }
    const isLong = this.front && !isHeading && endsTitlePage(text);
    if (isLong && !isForm(text)) this.front = false;
    this.ownWork ||= this.front && (ownWork.test(text) || studentWords.test(text));
    const { index, count } = this;
    const isLast = count > RUNS_WITHOUT_CLOSING && index === count - 1;
    const isInLongReport = count > RUNS_WITHOUT_CLOSING;
    const bits =
      (this.front ? FRONT : 0) |
      (index < EARLY_RUNS ? EARLY : 0) |
      (isInLongReport && index >= count - CLOSING_RUNS ? CLOSING : 0) |
      (isLast ? LAST : 0) |
      (this.afterGreeting ? GREETED : 0) |
      (this.front && this.ownWork ? OWN_WORK : 0) |
      (section === undefined ? 0 : SECTIONED) |
      (this.afterItem && isLast ? LISTED : 0) |
      (this.thanking ? THANKING : 0) |
      (this.perspective || hasRole(section, 'perspective') ? PERSPECTIVE : 0);
    if (isLong) this.front = false;
    if (!isHeading) this.onlyHeadings = false;
    this.index++;
    // Asked of the last run only.
    this.afterItem = index === count - 2 && !isHeading && mayBeItem(text);
    this.afterGreeting = greeting.test(text.slice(-GREETING_REACH));
    return positionOf(bits);
  }

  /** Is a heading part of the title page: the title, or one of several headings that open the report? */
  private isTitle(text: string): boolean {
    if (this.title !== undefined) return this.onlyHeadings && (text === this.title || studentWords.test(text));
    this.title = text;
    return true;
  }
}

/** Is a run as short as an item of a list of people, and no sentence? */
const mayBeItem = (text: string): boolean =>
  !endsSentence.test(text.slice(-LONGEST_END)) &&
  text.trim().split(/\s+/, MOST_WORDS_OF_ITEM + 1).length <= MOST_WORDS_OF_ITEM &&
  !endsSentence.test(text);

const endsSentence = /[a-zà-ÿ]{2}[.!?]["”*_]*\s*$/;
/** The end of a sentence mostly stands in so many UTF-16 units. */
const LONGEST_END = 8;

const endsTitlePage = (text: string): boolean =>
  text.split(/\s+/, MOST_WORDS_ON_TITLE_PAGE + 1).length > MOST_WORDS_ON_TITLE_PAGE;

/** Is a paragraph made of short lines, some of which have a label, or none of which is a sentence? */
function isForm(text: string): boolean {
  const lines = text.split('\n');
  return (
    lines.every((line) => line.split(/\s+/, MOST_WORDS_OF_LINE + 1).length <= MOST_WORDS_OF_LINE) &&
    (lines.filter((line) => labelLine.test(line)).length >= LABEL_LINES_OF_FORM ||
      (lines.length >= LINES_OF_TITLE_PAGE && !lines.some((line) => /[.!?][*_]*\s*$/.test(line))))
  );
}
