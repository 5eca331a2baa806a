/** `--why` in text output: why a rule asks for something, and why a detail was found. */
import { ruleById, say, whyFound, type Finding } from '../../core/index.ts';
import type { View } from './model.ts';

/** A line of an explanation is at least this many characters, however narrow the screen. */
const NARROWEST = 30;

/**
 * The lines below a finding, for the findings of one file in order: for a detail why it was found, and below the first
 * finding of a rule why that rule is there. `indent`: spaces before each line.
 */
export function explainer({ language, width }: View, indent: number): (finding: Finding) => readonly string[] {
  const explained = new Set<string>();
  const toLines = (text: string): readonly string[] =>
    wrapped(text, Math.max(NARROWEST, width - indent - 3)).map((line) => `${' '.repeat(indent)}   ${line}`);
  return (finding) => {
    const rule = ruleById(finding.ruleId);
    const isFirst = !explained.has(finding.ruleId);
    explained.add(finding.ruleId);
    return [
      ...toLines(whyFound(finding, language) ?? ''),
      ...(isFirst && rule ? toLines(say(rule.why, language)) : []),
    ];
  };
}

/** The text cut into lines of at most `width` characters, at its spaces. */
function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((each) => each !== '')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
