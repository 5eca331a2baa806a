/**
 * The forms of Dutch verbs, worked out from their infinitives: "schoppen" gives "schop", "schopt", "schopte", "schopten"
 * and "geschopt". A strong verb gives its past and participle: "slaan:sloeg:geslagen". A separable verb has a bar:
 * "op|sluiten:sloot:gesloten" gives "opsluit", "opgesloten" and also "sluit … op". In "kleineeren" the doubled vowel tells
 * where the stress is: "kleineren", "kleineert".
 */

export interface VerbForm {
  /** The infinitive with its particle: "opsluiten". */
  readonly verb: string;
  /** The particle stands elsewhere in the clause: "op" for the "sluit" of "opsluiten"; empty otherwise. */
  readonly particle: string;
  readonly isParticiple: boolean;
}

/** Each form, in lower case, of the verbs in `list`, which are parted by white space. */
export function formsOf(list: string): ReadonlyMap<string, readonly VerbForm[]> {
  const forms = new Map<string, VerbForm[]>();
  const add = (form: string, verb: VerbForm): void => void forms.set(form, [...(forms.get(form) ?? []), verb]);
  for (const entry of list.trim().split(/\s+/)) {
    const [particle, base] = entry.includes('|') ? entry.split('|', 2) : ['', entry];
    const [stressed = '', past = '', participle = ''] = (base ?? '').split(':');
    const infinitive = stressed.replace(/eeren$/, 'eren');
    const stem = stressed.endsWith('eeren') ? stressed.slice(0, -2) : stemOf(infinitive);
    const verb = `${particle ?? ''}${infinitive}`;
    for (const form of new Set(finiteForms(infinitive, stem, past))) {
      add(`${particle ?? ''}${form}`, { verb, particle: '', isParticiple: false });
      if (particle) add(form, { verb, particle, isParticiple: false });
    }
    add(`${particle ?? ''}${participle || weakParticiple(infinitive, stem)}`, {
      verb,
      particle: '',
      isParticiple: true,
    });
  }
  return forms;
}

/** "sleep" of "slepen", "schop" of "schoppen", "verneder" of "vernederen", "sla" of "slaan". */
function stemOf(infinitive: string): string {
  if (/[aeo]{2}n$/.test(infinitive)) return infinitive.slice(0, -2);
  const rest = infinitive.slice(0, -2);
  const single = /([^aeiou])\1$/.test(rest) ? rest.slice(0, -1) : longVowel(rest);
  return single.replace(/v$/, 'f').replace(/z$/, 's');
}

/** An open syllable with a full vowel is written double when it is closed: "slep-" is "sleep", "folter-" stays. */
const longVowel = (rest: string): string =>
  /[aeiouy][a-z]*?[^aeiou]+(?:e[lrnm]|ig)$/.test(rest) || !/(?<![aeiou])[aeou][^aeiouw]$/.test(rest)
    ? rest
    : rest.replace(/([aeou])([^aeiou])$/, '$1$1$2');

const isVoiceless = (infinitive: string): boolean => /(?:[tkfsp]|ch)en$/.test(infinitive);

function finiteForms(infinitive: string, stem: string, past: string): readonly string[] {
  const third = infinitive.endsWith('aan') ? `${stem}at` : stem.endsWith('t') ? stem : `${stem}t`;
  const ending = isVoiceless(infinitive) ? 'te' : 'de';
  const pasts = past === '' ? [`${stem}${ending}`, `${stem}${ending}n`] : [past, pluralOf(past)];
  return [infinitive, third, ...pasts];
}

/** "trokken" of "trok", "grepen" of "greep", "staken" of "stak". */
function pluralOf(past: string): string {
  const soft = past.replace(/([aeiou]{2}|a)f$/, '$1v').replace(/([aeiou]{2}|a)s$/, '$1z');
  if (/(?<![aeiou])[oeiu][^aeiou]$/.test(past)) return `${past}${past.slice(-1)}en`;
  return `${soft.replace(/([aeou])\1(?=[^aeiou]$)/, '$1')}en`;
}

const weakParticiple = (infinitive: string, stem: string): string => {
  const ending = /[td]$/.test(stem) ? '' : isVoiceless(infinitive) ? 't' : 'd';
  return `${/^(?:be|ge|her|mis|ont|ver|achter)/.test(infinitive) ? '' : infinitive.startsWith('i') ? 'geï' : 'ge'}${stem.replace(/^i/, '')}${ending}`;
};
