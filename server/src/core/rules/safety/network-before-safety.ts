/** Finds the section that puts the network to use in a report whose section on safety is missing or empty. */
import type { Report, Section } from '../../report/model.ts';
import { ownPieces } from '../../report/own-text/section-source.ts';
import { sectionsWith } from '../../report/sections/by-role.ts';
import { hasRole } from '../../templates/roles.ts';
import { insertSectionFix } from '../insert-section.ts';
import type { Rule } from '../rule.ts';
import { namesHonour } from './honour-violence.ts';

/** Sources: DOMAIN §3 (a network may itself be the danger) and Movisie, "Eerst veiligheid, dan netwerk inzetten". */
export const networkBeforeSafety: Rule = {
  id: 'safety/network-before-safety',
  title: { nl: 'Eerst veiligheid, dan het netwerk', en: 'Safety first, then the network' },
  why: {
    nl: 'Een netwerk kan steunen, maar soms hoort het gevaar erbij. Daarom kijk je eerst of iedereen veilig is, ook de kinderen, en wat daarvoor geregeld is. Pas daarna kun je afwegen wie uit het netwerk mag helpen.',
    en: 'A network can support, but sometimes the danger is part of it. So first look whether everybody is safe, and what is arranged for that; only then weigh who of the network may help.',
  },
  concern: 'safety',
  examples: [
    {
      name: 'the network is filled in, safety is not there',
      template: 'netwerk-en-veiligheid',
      text: '## Situatie en aanleiding\n\nEen buurman slaat zijn vrouw.\n\n## Netwerk als steun of risico\n\nHaar zus steunt haar.\n',
      findings: ['Netwerk als steun of risico'],
    },
    {
      name: 'the ladder is filled in, safety is still empty',
      template: 'netwerk-en-veiligheid',
      text: '## Situatie en aanleiding\n\nEen buurman slaat zijn vrouw.\n\n## Veiligheid eerst\n\nvolgt nog\n\n## Ladder\n\nEigen kracht: zij belt zelf.\n',
      findings: ['Ladder'],
    },
    {
      name: 'safety is only promised',
      template: 'netwerk-en-veiligheid',
      text: '## Situatie en aanleiding\n\nEen buurman slaat zijn vrouw.\n\n## Veiligheid eerst\n\nHier moet ik nog over nadenken.\n\n## Ladder\n\nEigen kracht: zij belt zelf.\n',
      findings: ['Ladder'],
    },
    {
      name: 'near-miss: a short answer about the case',
      template: 'netwerk-en-veiligheid',
      text: '## Situatie en aanleiding\n\nEen buurman slaat zijn vrouw.\n\n## Veiligheid eerst\n\nNog bespreken met Veilig Thuis.\n\n## Ladder\n\nEigen kracht: zij belt zelf.\n',
      findings: [],
    },
    {
      name: 'near-miss: safety is filled in, be it further down',
      template: 'netwerk-en-veiligheid',
      text: '## Situatie en aanleiding\n\nEen buurman slaat zijn vrouw.\n\n## Netwerk als steun of risico\n\nHaar zus steunt haar.\n\n## Veiligheid eerst\n\nZij slaapt vannacht bij haar zus.\n',
      findings: [],
    },
    {
      name: 'near-miss: who there is was written down, safety is simply next',
      template: 'netwerk-en-veiligheid',
      text: '## Situatie en aanleiding\n\nEen buurman slaat zijn vrouw.\n\n## Betrokkenen en netwerk\n\nDe vrouw, haar man, haar zus.\n\n## Veiligheid eerst\n\n## Netwerk als steun of risico\n\n## Ladder\n',
      findings: [],
    },
  ],
  *check({ report }) {
    const safetySections = sectionsWith(report, 'safety');
    const [safety] = safetySections;
    if (!safety || safetySections.some((section) => section.state === 'filled' && !isPromised(report, section))) return;
    const heading = report.sections.find(usesNetwork)?.headings[0];
    if (!heading) return;
    const honour = namesHonour(report.prose);
    yield {
      span: heading.nameSpan,
      message: {
        nl: honour
          ? `Kijk eerst of iedereen veilig is: bij ‘${safety.expected.title}’ staat nog niets. Waar eer meespeelt, bel je eerst Veilig Thuis, voordat iemand uit het netwerk iets hoort.`
          : `Kijk eerst of iedereen veilig is: bij ‘${safety.expected.title}’ staat nog niets. Daarna kun je afwegen wat het netwerk kan doen.`,
        en: honour
          ? `Look first whether everybody is safe: “${safety.expected.title}” is still empty. Where honour plays a part, call Veilig Thuis before anybody of the network hears of it.`
          : `Look first whether everybody is safe: “${safety.expected.title}” is still empty. Then weigh what the network can do.`,
      },
      data: { section: safety.id, honour },
      fixable: safety.state === 'missing',
    };
  },
  fixes: ({ report }) => {
    const missing = sectionsWith(report, 'safety').find(({ state }) => state === 'missing');
    return missing ? [insertSectionFix(report, missing.expected, true)] : [];
  },
};

/** Is all that a section says that its text will come? "Hier moet ik nog over nadenken." */
const isPromised = (report: Report, section: Section): boolean =>
  ownPieces(report, section).every((piece) => promise.test(piece.trim()));

/** One sentence on the writing, not on the case: "nog bespreken met Veilig Thuis" is an answer. */
const promise =
  /^[\s*_>(-]*(?:(?:hier|dit|dat|deze?|daar|ik|we|veiligheid)\b[^.!?\n]{0,50})?\b(?:nog|later|straks|morgen|binnenkort|volgende week)\b[^.!?\n]{0,40}\b(?:invul\w*|in|nadenk\w*|schrij\w*|uitwerk\w*|toegekomen|leeg|aanvul\w*|toevoeg\w*|aan|bij)\b[)\s.!…*_]*$|^[\s*_>(-]*(?:zie (?:de )?(?:casus|boven|hierboven|verslag|inleiding)|concept|geen tijd\b[^.!?\n]{0,30}|volgt\b[^.!?\n]{0,30}|hier komt\b[^.!?\n]{0,40}|not (?:yet )?(?:written|done|filled in)\b[^.!?\n]{0,20}|still (?:to do|empty|missing)|i (?:will|have to|still have to) (?:add|write|fill in) (?:this|it|that)\b[^.!?\n]{0,20}|to be (?:added|written|done|completed)\b[^.!?\n]{0,20})[)\s.!…*_]*$/i;

/** The network as a support, or as a rung of the ladder. Only naming who is in it may well come before safety. */
const usesNetwork = ({ expected, state, headings }: Section): boolean =>
  state === 'filled' && headings.length > 0 && hasRole(expected, 'network') && !hasRole(expected, 'actors');
