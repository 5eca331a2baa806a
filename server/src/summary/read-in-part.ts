/** What a reader is told of a report that is not read wholly as it stands: no finding, as a writer need do nothing about it. */
import { lineAt, nestsTooDeep, tooFullBlocks, type LintResult, type Localised } from '../core/index.ts';

export const readInPart = (result: LintResult): readonly Localised[] =>
  result.kind === 'report' ? [...(nestsTooDeep(result.report) ? [tooDeep] : []), ...tooFull(result)] : [];

/** Told once: where more markup, or a longer sentence, stands together than is read. */
function tooFull(result: LintResult): readonly Localised[] {
  const [at, ...others] = result.kind === 'report' ? tooFullBlocks(result.report) : [];
  if (at === undefined) return [];
  const line = String(lineAt(result.text, at) + 1);
  const more =
    others.length === 0 ? { nl: '', en: '' } : { nl: ', en op andere plekken,', en: ', and in other places,' };
  return [
    {
      nl: `Vanaf regel ${line}${more.nl} staan zo veel opmaaktekens bij elkaar, of zo veel woorden zonder punt, dat Casus een deel als gewone tekst of in stukken leest.`,
      en: `From line ${line}${more.en} so many markup characters stand together, or so many words without a full stop, that Casus reads part of them as plain text or in pieces.`,
    },
  ];
}

const tooDeep = {
  nl: 'Dit verslag nest meer dan 63 niveaus diep; wat dieper staat, is gelezen als gewone tekst.',
  en: 'This report nests more than 63 levels deep; what stands deeper was read as plain text.',
};
