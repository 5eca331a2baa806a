/** Forms of the first person, singular and plural. "Me" and "m’n" are how students write "mij" and "mijn". */
export const firstPerson =
  /(?:^|[^a-zà-ÿ])(?:ik(?:zelf)?|['’]k|mij(?:zelf|ne?)?|me(?:zelf)?|m['’]n|wij(?:zelf)?|we|ons(?:zelf)?|onze)(?![a-zà-ÿ])/i;
