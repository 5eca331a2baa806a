/** Finds links to the page of a person: on a platform, on a site of one's own. Links to sources are left alone. */
import { matches } from '../../text/matches.ts';
import type { Detail } from '../detail.ts';
import { detailAt, textBefore } from '../tokens/text-context.ts';

const url = /(?:https?:\/\/|www\.)[^\s<>()[\]"'“”‘’|]+/gi;
const profileLink =
  /\b(?:(?:m\.)?facebook\.com|instagram\.com|tiktok\.com|linkedin\.com|snapchat\.com|twitter\.com|x\.com|t\.me|linktr\.ee|twitch\.tv|youtube\.com|onlyfans\.com|pinterest\.com)\/[^\s<>()[\]"'“”|,;]+/gi;
/** A page of one person, on any site: "lexa.example/profiel/mirjam-p". */
const anyProfileLink =
  /\b[a-z0-9-]+(?:\.[a-z0-9-]+)+\/(?:profiel|profile|profiles|user|users|u|leden|member|people)\/[^\s<>()[\]"'“”|,;]+/gi;
const personalHost =
  /(?:facebook|instagram|tiktok|linkedin|snapchat|twitter|twitch|onlyfans|pinterest|linktr|blogspot|t\.me|vinted|marktplaats|youtu\.be)/i;
const personalPath =
  /\/(?:@|u\/|user\/|users\/|profiel|profile|in\/|add\/|people\/|leerling|foto|shop|blog|fotografie)/i;
const personalWord =
  /profiel|pagina|website van|(?:zijn|haar|hun|mijn|eigen) site\b|site van|(?:zijn|haar|hun) (?:[a-z]+ sta(?:at|an) op|praktijk|bedrijf|winkel|zaak|salon)|website (?:huisbaas|vader|moeder|van)|eigen (?:web)?site|blog|wensenlijst|filmpje|gepost|post(?:te)? |kaartje|\bvolg (?:haar|hem|mij|me)|account|kanaal|insta|tiktok|snap|advertentie|streamt|zoekt|verkoopt|berichten via|contact via|foto|adverteer|staat (?:het|er) op/;
const publicWord =
  /(?:zie(?: ook)?|bron|bronnen|info(?:rmatie)?|geraadpleegd|van|test|lees|via de site|verwijz|richtlijn|literatuur)[^a-z]*$/;

/** The forms of links; `sign` is a quick test for the pattern. */
const linkForms = [
  { sign: /:\/\/|www\./i, pattern: url },
  { sign: /\.(?:com|me|ee|tv)\//i, pattern: profileLink },
  { sign: /\/(?:profiel|profiles?|users?|u|leden|member|people)\//i, pattern: anyProfileLink },
];

export function* profileLinks(text: string): Generator<Detail> {
  for (const { sign, pattern } of linkForms) {
    if (!sign.test(text)) continue;
    for (const match of matches(pattern, text)) {
      const isEmphasised = /[*_]/.test(text.charAt(match.index - 1));
      const value = match[0].replace(
        isEmphasised ? /(?<![.,;:!?)*_])[.,;:!?)*_]+$/ : /(?<![.,;:!?)*])[.,;:!?)*]+$/,
        '',
      );
      const context = textBefore(text, match.index, 50);
      const isPersonal =
        personalHost.test(value.split('/').slice(0, 3).join('/')) ||
        personalPath.test(value.replace(/^https?:\/\//, ''));
      if (/\bdoi\b|doi\.org|wetten\.overheid/.test(value)) continue;
      if (isPersonal || pattern !== url) yield detailAt(match.index, match.index + value.length, 0.9, 'profile-link');
      else if (isOwnSite(text, match.index, value) || (personalWord.test(context) && !publicWord.test(context)))
        yield detailAt(match.index, match.index + value.length, 0.75, 'context-word');
    }
  }
}

/** "info@dekaai.example, www.dekaai.example": is the link at offset `at` the site of the e-mail address just before? */
function isOwnSite(text: string, at: number, value: string): boolean {
  const name = /^(?:https?:\/\/)?(?:www\.)?([a-z0-9-]{4,})\./i.exec(value)?.[1]?.toLowerCase();
  if (name === undefined || publicMail.test(name)) return false;
  const before = text.slice(Math.max(0, at - 80), at).toLowerCase();
  return before.includes(`${name}@`) || before.includes(`@${name}.`);
}
const publicMail = /^(?:gmail|hotmail|outlook|live|ziggo|kpnmail|planet|telenet|yahoo|icloud)$/;
