/** Forms of the first person, singular and plural, with what students write for "mij" and "mijn": "me", "m’n". */
export const firstPerson =
  /(?:^|[^a-zà-ÿ])(?:ik(?:zelf)?|['’]k|mij(?:zelf|ne?)?|me(?:zelf)?|m['’]n|wij(?:zelf)?|we|ons(?:zelf)?|onze)(?![a-zà-ÿ])/i;
