/**
 * Tells by its name what a file among hand-ins is: a report, an archive, or something that is named and left out.
 */
import { isKeyFile, type Localised } from '../../core/index.ts';
import { isUnreadableDocument } from './documents/kind.ts';
import { isSettingsName } from './foreign-settings.ts';
import { reasons } from './reasons.ts';

/** Kinds of what a run meets and doesn't check, as the JSON names them. */
export type SkippedKind =
  | 'older-attempt'
  | 'attachment'
  | 'metadata'
  | 'lock-file'
  | 'system-file'
  | 'unsupported'
  | 'nested'
  | 'link'
  | 'unsafe'
  | 'directory-ignored'
  /** A report that was not reached before the run was interrupted. */
  | 'interrupted';

/** Something that was met and isn't checked. */
export interface Skipped {
  /** As `Input.shown`; in an archive "zip.zip!/map/a.docx". */
  readonly path: string;
  readonly kind: SkippedKind;
  readonly reason: Localised;
}

export type FileKind =
  /** Text that is read as it is. */
  | { readonly kind: 'text' }
  /** A document that is turned into markdown; `extension` without its dot, in lower case. */
  | { readonly kind: 'document'; readonly extension: string }
  | { readonly kind: 'archive' }
  | { readonly kind: 'skipped'; readonly as: SkippedKind; readonly reason: Localised };

const documents: ReadonlySet<string> = new Set([
  'docx',
  'docm',
  'dotx',
  'odt',
  'ott',
  'pdf',
  'html',
  'htm',
  'xhtml',
  'txt',
  'rtf',
  'doc',
]);

const attachments: ReadonlySet<string> = new Set(
  `png jpg jpeg gif bmp webp svg heic heif tif tiff ico mp3 m4a wav ogg flac mp4 mov avi mkv webm wmv m4v
   xls xlsx xlsm ods csv tsv numbers ppt pptx pps ppsx odp key mpp vsd vsdx drawio eml msg ics vcf
   js ts jsx tsx mjs cjs css scss json yaml yml xml toml ini sql py java c h cpp cs go rs rb php sh bat ps1 ipynb
   ttf otf woff woff2 psd ai indd fig sketch epub mobi bib ris lock log`.split(/\s+/),
);

/** A pseudonymise key, or a list of real names: these are read so that the run can warn of them. */
export const isSecretName = (name: string): boolean => isKeyFile(name, '');

/** The file kind of a path with forward slashes. */
export function fileKindOf(path: string): FileKind {
  const segments = path.split('/');
  const name = segments.at(-1) ?? '';
  if (segments.includes('__MACOSX') || /^\._|^(?:\.DS_Store|Thumbs\.db|desktop\.ini|\.localized|Icon\r)$/i.test(name))
    return skipped('system-file', reasons.system);
  if (/^~\$|^\.~lock\..*#$|^~.*\.tmp$/i.test(name)) return skipped('lock-file', reasons.lock);
  if (isSettingsName(name)) return skipped('metadata', reasons.foreignSettings);
  const extension = /\.([A-Za-z0-9]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  if (extension === 'md' || extension === 'markdown' || isSecretName(name)) return { kind: 'text' };
  if (documents.has(extension) || isUnreadableDocument(extension)) return { kind: 'document', extension };
  if (extension === 'zip') return { kind: 'archive' };
  if (attachments.has(extension)) return skipped('attachment', reasons.attachment);
  return skipped('unsupported', reasons.unsupported);
}

const skipped = (as: SkippedKind, reason: Localised): FileKind => ({ kind: 'skipped', as, reason });
