/** The places of a report in which a detail may stand, from a plain sentence to an attribute that no reader sees. */

/** One place. `write` makes the block, without the blank line after it. */
export interface Place {
  readonly name: string;
  readonly write: (sentence: string, column: number) => string;
  /** How a detail is written here: split by a sign, in other digits … */
  readonly spell?: (marker: string) => string;
  /** Stands in the front matter, as a line of it. */
  readonly isFrontMatter?: true;
}

/** A letter or digit near the end of a marker written otherwise, so that its beginning stays as it is. */
const inside = (marker: string, between: (sign: string) => string): string => {
  const at = marker.slice(0, -1).search(/[\dA-Za-z][^\dA-Za-z]?[\dA-Za-z]?$/);
  return `${marker.slice(0, at)}${between(marker.charAt(at))}${marker.slice(at + 1)}`;
};
const inAddress = (sentence: string): string => sentence.replaceAll(' ', '%20');
const paragraph = (sentence: string): string => sentence;
const fullWidth = (marker: string): string =>
  marker.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

export const places: readonly Place[] = [
  { name: 'paragraph', write: paragraph },
  { name: 'heading', write: (sentence) => `### ${sentence}` },
  { name: 'list item', write: (sentence) => `- ${sentence}` },
  { name: 'table cell', write: (sentence) => `| wie | wat |\n|---|---|\n| zij | ${sentence} |` },
  { name: 'block quote', write: (sentence) => `> ${sentence}` },
  { name: 'bold', write: (sentence) => `**${sentence}**` },
  { name: 'code span', write: (sentence) => `Er stond \`${sentence}\` op.` },
  { name: 'fenced code', write: (sentence) => `\`\`\`\n${sentence}\n\`\`\`` },
  { name: 'indented code', write: (sentence) => `    ${sentence}` },
  { name: 'footnote', write: (sentence, n) => `Zie daar[^${String(n)}].\n\n[^${String(n)}]: ${sentence}` },
  { name: 'link text', write: (sentence) => `[${sentence}](https://voorbeeld.nl)` },
  { name: 'link address', write: (sentence) => `[klik](https://voorbeeld.nl/?q=${inAddress(sentence)})` },
  { name: 'link title', write: (sentence) => `[klik](https://voorbeeld.nl "${sentence}")` },
  { name: 'link address in <>', write: (sentence) => `[klik](<https://voorbeeld.nl/${sentence}>)` },
  {
    name: 'link definition',
    write: (sentence, n) => `[klik][k${String(n)}]\n\n[k${String(n)}]: https://voorbeeld.nl "${sentence}"`,
  },
  { name: 'image text', write: (sentence) => `![${sentence}](a.png)` },
  { name: 'image address', write: (sentence) => `![foto](${inAddress(sentence)}.png)` },
  { name: 'image address in <>', write: (sentence) => `![foto](<${sentence}.png>)` },
  { name: 'comment', write: (sentence) => `<!-- ${sentence} -->` },
  { name: 'comment in a line', write: (sentence) => `Er stond <!-- ${sentence} --> niets.` },
  {
    name: 'reason of a directive',
    write: (sentence) => `<!-- casus-disable-next-line sources/uncited-source -- ${sentence} -->`,
  },
  { name: 'attribute', write: (sentence) => `<p>Kijk <img alt="${sentence}" src="a.png"></p>` },
  { name: 'html block', write: (sentence) => `<div>\n${sentence}\n</div>` },
  { name: 'html in a line', write: (sentence) => `Er stond <u>${sentence}</u> op.` },
  { name: 'script', write: (sentence) => `<script>\n// ${sentence}\n</script>` },
  { name: 'cdata', write: (sentence) => `<![CDATA[\n${sentence}\n]]>` },
  { name: 'front matter', write: (sentence, n) => `veld${String(n)}: "${sentence}"`, isFrontMatter: true },
  {
    name: 'entity inside',
    write: paragraph,
    spell: (marker) => inside(marker, (sign) => `&#${String(sign.charCodeAt(0))};`),
  },
  { name: 'no-break space', write: (sentence) => sentence.replaceAll(' ', '\u00a0') },
  { name: 'zero-width space', write: paragraph, spell: (marker) => inside(marker, (sign) => `\u200b${sign}`) },
  { name: 'soft hyphen', write: paragraph, spell: (marker) => inside(marker, (sign) => `\u00ad${sign}`) },
  { name: 'full-width digits', write: paragraph, spell: fullWidth },
  { name: 'emphasis inside', write: paragraph, spell: (marker) => inside(marker, (sign) => `*${sign}*`) },
];
