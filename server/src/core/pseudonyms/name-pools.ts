/**
 * Fictitious first names, chosen from pools of common names by background and gender: "Zeynep" becomes "Hatice".
 * The pools are general knowledge; no list was copied.
 */
import { foldWord } from '../detection/tokens/characters.ts';

interface Pool {
  readonly female: readonly string[];
  readonly male: readonly string[];
  /** Letters or endings of a folded name that suggest the background. */
  readonly suggestedBy?: RegExp;
}

const names = (text: string): readonly string[] => text.split(' ');

export const namePools: readonly Pool[] = [
  {
    female: names('Sanne Lotte Marieke Ilse Femke Anouk Renske Judith Petra Wilma Karin Ellen Fleur Iris Nienke'),
    male: names('Daan Bram Jeroen Pieter Wouter Martijn Koen Niels Gerard Ruben Joost Stefan Arjen Thomas Mark'),
  },
  {
    female: names('Samira Naima Loubna Hanan Fatiha Ikram Siham Karima Najat Hafsa Amina Souad'),
    male: names('Rachid Hamid Bilal Younes Karim Omar Brahim Nabil Khalid Anouar Mourad Samir'),
    suggestedBy:
      /^(?:ab[du]|al-|el |ah?m|ben|bou|fa[dt]|ha[fjkmns]|kha|mo[hs]|mu[hs]|na[bdjw]|ou|ra[cb]|sa[ilm]|sou|ya?s|you|za)|(?:im|ina|ane|ssa|oud|ra|ia|dine|llah)$/,
  },
  {
    female: names('Elif Zeynep Aylin Sevgi Esra Derya Hatice Gülay Selin Merve Yasemin Emine'),
    male: names('Mehmet Emre Murat Hakan Serkan Tolga Kemal Orhan Yusuf Deniz Volkan Cem'),
    suggestedBy: /[ğışçöü]|(?:han|can|gül|nur|tay|gur|kan|met|zan)$/,
  },
  {
    female: names('Anna Ewa Magda Katarzyna Joanna Agnieszka Monika Olena Iryna Oksana Natalia Beata'),
    male: names('Marek Piotr Tomasz Adam Pawel Andriy Jan Oleh Mykola Stefan Marcin Wiktor'),
    suggestedBy: /[łżźńśćęąó]|(?:sz|cz|ek|aw|yna|iya|iia|slav|enko|ski|ska|wicz|mir)/,
  },
  {
    female: names('Selam Almaz Hodan Rahel Amina Sagal Hiwot Fartun Saba Idil Helen Ayaan'),
    male: names('Yonas Abdi Samuel Dawit Omar Biniam Farah Tesfay Liban Filmon Hassan Yusuf'),
    suggestedBy: /(?:ael|wit|sfa|brh|mlak|iwot|odan|aayo|cabdi|xa|gebre|tes|habt|kid|fre|weld)/,
  },
  {
    female: names('Mei Ling Xia Hua Lan Yan Linh Ying Jing Hui'),
    male: names('Wei Jun Ming Bo Tao Lei Minh Hao Jian Feng'),
    suggestedBy: /^(?:xi|zh|qi|yu|wei|hu|ji|li?ng|mi?n|ngu|th?u|ph|tr)|(?:ng|nh|ao|iu)$/,
  },
  {
    female: names('Sharda Anita Priya Maureen Chantal Sandra Rekha Joyce Muriel Shanti Lucia Indra'),
    male: names('Ricardo Vishal Anil Winston Ruben Jerrel Sunil Orlando Romano Dinesh Glenn Errol'),
    suggestedBy: /(?:esh|indra|wati|jay|adj|soe|dew|rish|vik|shan|sha|ley|vano|iro)/,
  },
];

const femaleEnding = /(?:a|ke|tje|je|ine|elle|ette|ien|lies|lot|ijn|ja|ria)$/;

/**
 * A first name of a similar background that isn't in `taken`; one name always gets the same answer. `female`: the
 * gender that the text shows; when that is undefined, the pool that holds the name decides, or else the ending of the
 * name. `name` and `taken` are folded.
 */
export function fictitiousName(name: string, female: boolean | undefined, taken: ReadonlySet<string>): string {
  const isIn = (list: readonly string[]): boolean => list.some((each) => foldWord(each) === name);
  const poolOfName = namePools.find((pool) => isIn(pool.female) || isIn(pool.male));
  const pool = poolOfName ?? namePools.find(({ suggestedBy }) => suggestedBy?.test(name)) ?? namePools[0];
  const isFemale = female ?? (poolOfName ? isIn(poolOfName.female) : femaleEnding.test(name));
  const choices = (isFemale ? pool?.female : pool?.male) ?? [];
  let hash = 7;
  for (let i = 0; i < name.length; i++) hash = (Math.imul(hash, 31) + name.charCodeAt(i)) >>> 0;
  for (let step = 0; step < choices.length; step++) {
    const choice = choices[(hash + step) % choices.length];
    if (choice !== undefined && !taken.has(foldWord(choice))) return choice;
  }
  const spare = namePools
    .flatMap(({ female: f, male: m }) => (isFemale ? f : m))
    .find((each) => !taken.has(foldWord(each)));
  return spare ?? `Persoon ${String(taken.size + 1)}`;
}
