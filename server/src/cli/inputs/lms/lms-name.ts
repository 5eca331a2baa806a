/**
 * What the name of a file in the bulk download of a learning management system (LMS) tells about a hand-in. Each LMS has
 * a file with its pattern beside this one.
 */
export type LmsId = 'canvas' | 'moodle' | 'brightspace' | 'blackboard' | 'pattern';

export interface LmsName {
  readonly lms: LmsId;
  /** The same for all files of a student (or group) in a download. */
  readonly studentKey: string;
  /** The name of the student as far as the file name tells; null for an anonymous one. */
  readonly student: string | null;
  /** The name is in lower case, surname first and without spaces, as Canvas writes it: "devriesannefleur". */
  readonly isFused: boolean;
  readonly late: boolean;
  readonly anonymous: boolean;
  readonly group: string | null;
  /** Sorts the attempts of one student by time; undefined where the LMS gives only the last attempt. */
  readonly submitted: string | undefined;
  /** The attempt where the name tells its number. */
  readonly attempt: number | undefined;
  /** A receipt, an index page or a link is about a hand-in, and is none. */
  readonly kind: 'hand-in' | 'receipt' | 'index' | 'link';
}

/** A path in the download, with forward slashes; undefined when it isn't of this LMS. */
export type ReadLmsName = (path: string) => LmsName | undefined;

export const handInName = (name: Pick<LmsName, 'lms' | 'studentKey' | 'student'> & Partial<LmsName>): LmsName => ({
  isFused: false,
  late: false,
  anonymous: name.student === null,
  group: null,
  submitted: undefined,
  attempt: undefined,
  kind: 'hand-in',
  ...name,
});

/** "Groep 3", "Team B": the name of a group. */
export const isGroupName = (name: string): boolean =>
  /^(?:groep(?:je)?|group|team|groupe|gruppe|duo|koppel)\b/i.test(name);
