/** Places where the words of a heading may break in a narrow column: "Casus-beschrijving". Browsers know no Dutch syllables. */

const SOFT_HYPHEN = '\u00AD';

/** Between two consonants with a vowel on either side. */
const between = /(?<=\p{L}[aeiouyéëïöü])([bcdfgklmnprstvwxz])(?=([bcdfghjklmnpqrstvwz])[aeiouyéëïöü])/giu;

/** "verdiepings|vragen", "veiligheids|schaal". */
const linkingS = /(?:ings|heids|teits)(?=\p{L}{4})/giu;

/** Consonants with which a syllable begins together. */
const onset = /^(?:ch|[bdgkptv]r|[bfgkps]l|s[tpnm]|kn|zw|th|ph)$/i;

export const hyphenated = (text: string): string =>
  text.replace(/\p{L}{7,}/gu, (word) =>
    word
      .replace(linkingS, `$&${SOFT_HYPHEN}`)
      .replace(between, (first: string, _: string, second: string) =>
        onset.test(first + second) ? first : first + SOFT_HYPHEN,
      ),
  );
