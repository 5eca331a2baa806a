/**
 * Recognises what a lecturer writes about an assignment as a whole, above the sections of a report: how to hand it in,
 * how long it is, what it counts for.
 */
import { fold } from '../../templates/names.ts';
import { isInstruction } from './speech-acts.ts';

const patterns = [
  // "Inleveren via de leeromgeving, uiterlijk zondag", "Deadline: vrijdag 17.00 uur", "Lever dit in als pdf"
  /^(?:inleveren|in te leveren|lever (?:dit|deze|het|je|een|in)|deadline|hand in|submit|upload)\b.*\b(?:via|voor|uiterlijk|als|op|in|by|before|as|on)\b/,
  // "Omvang: 300 tot 400 woorden", "Lengte maximaal 2 A4"
  /^(?:de )?(?:omvang|lengte|woordenaantal|aantal woorden|length|word count)\b.*(?:\bmax\w*|\bmin\w*|\b(?:tot|to|en|and|ongeveer|circa|about|hoogstens|least|most) \d|\d+ (?:woorden|words|pagina s|a4|regels)).*/,
  // "Deze opdracht telt voor 40% mee", "Dit verslag wordt beoordeeld op …"
  /^(?:deze|dit|de|het) (?:opdracht|verslag|casus|werkblad|format|formulier|document|sjabloon|onderdeel|portfolio) (?:telt|wordt|is een|is bedoeld|bestaat|dient|moet|helpt|gebruik)\b.*\b(?:cijfer|beoordeeld|mee|ingeleverd|ingevuld|bedoeld|verwijderd|onderdelen|voldoende|stappen|format)\b/,
  // "Onderstaande vragen zijn een hulpmiddel", "De vragen hieronder horen niet in de eindversie"
  /^(?:de )?(?:onderstaande|bovenstaande|volgende|cursieve|gele|grijze|rode) \w+ (?:zijn|is|dient|dienen|kun|mag|mogen|helpen|horen|hoort|verwijder)\b/,
  // "Je krijgt feedback van …", "U levert het werkblad in als …"
  /^(?:je|jullie|u|de student|studenten|iedere student|elke student) (?:krijgt|krijgen|levert|leveren|kiest|kiezen|werkt|werken|maakt|maken|beschrijft|beschrijven|benoemt|benoemen|noemt|noemen|verantwoordt|onderbouwt|reflecteert|geeft|gebruikt|gebruiken|laat|toont|neemt|legt|brengt|vult|voegt)\b/,
];

/** A longer text, in UTF-16 units, is the writer's own. */
const LONGEST = 300;

export function isHeaderGuidance(text: string): boolean {
  if (text.length > LONGEST || /["“”„«»]/.test(text)) return false;
  const folded = fold(text);
  if (/\b(?:ik|mij|mijn|wij|ons|onze)\b/.test(folded)) return false;
  return patterns.some((pattern) => pattern.test(folded)) || isInstruction(text);
}
