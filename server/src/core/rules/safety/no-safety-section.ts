/** Finds the first word of violence, such as "stalking", in a report that has no word on safety. */
import type { Report } from '../../report/model.ts';
import { sectionsWith } from '../../report/sections/by-role.ts';
import { insertSectionFix } from '../insert-section.ts';
import type { Rule } from '../rule.ts';
import { sectionForRole } from '../section-for-role.ts';
import { namesHonour } from './honour-violence.ts';
import { firstViolence, namesSafety } from './violence-and-safety.ts';

/** The concern is `content`, as for other checks of content, because the danger may be over. Source: DOMAIN §3. */
export const noSafetySection: Rule = {
  id: 'safety/no-safety-section',
  title: { nl: 'Geweld genoemd, nog niets over veiligheid', en: 'Violence named, nothing on safety yet' },
  why: {
    nl: 'In je verslag komt geweld voor, maar je lezer vindt nog niets over veiligheid. Is het nu veilig, ook voor kinderen? Wie kijkt daarnaar, en wat is er geregeld? Een paar zinnen zijn genoeg. Was het gevaar al voorbij? Schrijf dan ook dat op.',
    en: 'The report names violence, but a reader finds nothing on safety yet. Is it safe now, for children too? Who looks after that, and what is arranged? A few sentences will do, also where the danger is over.',
  },
  concern: 'content',
  examples: [
    {
      name: 'stalking, and no word on safety',
      text: '---\ncasus: bundelcasus\n---\n\n## Actoren\n\nMevrouw P. en haar ex.\n\n## Casusbeschrijving\n\nMevrouw P. heeft al een jaar last van stalking door haar ex. Ze slaapt slecht.\n',
      findings: ['stalking'],
      fixed:
        '---\ncasus: bundelcasus\n---\n\n## Actoren\n\nMevrouw P. en haar ex.\n\n## Casusbeschrijving\n\nMevrouw P. heeft al een jaar last van stalking door haar ex. Ze slaapt slecht.\n\n## Veiligheid eerst\n\n<!-- Vul dit deel in voordat je het netwerk inzet: eerst moet het veilig genoeg zijn. Is er nu gevaar? Bel dan 112.\n     - Is er nu gevaar, ook voor kinderen?\n     - Is de onveiligheid acuut of duurt die al langer (structureel)?\n     - Wat is vandaag geregeld, bijvoorbeeld met de politie, Veilig Thuis, een huisverbod of opvang? -->\n',
    },
    {
      name: 'violence in a plain verb',
      text: '---\ncasus: bundelcasus\n---\n\n## Actoren\n\nBilal en zijn broer.\n\n## Casusbeschrijving\n\nBilal zei dat zijn broer hem met een riem slaat als hij te laat thuis is.\n',
      findings: ['met een riem slaat'],
    },
    {
      name: 'near-miss: a page and a door',
      text: '## Actoren\n\nEen stagiair.\n\n## Casusbeschrijving\n\nMijn begeleider slaat een bladzijde om en slaat de deur achter zich dicht.\n',
      findings: [],
    },
    {
      name: 'near-miss: a template that asks about safety itself',
      template: 'signs-of-safety',
      text: '## Waar maken we ons zorgen over?\n\nVader slaat de jongen met een riem.\n\n## Wat gaat er goed?\n\nTante haalt hem op.\n',
      findings: [],
    },
    {
      name: 'near-miss: the police were called',
      text: '## Actoren\n\nMevrouw P. en haar ex.\n\n## Casusbeschrijving\n\nMevrouw P. heeft last van stalking door haar ex. Ze heeft de politie gebeld.\n',
      findings: [],
    },
    {
      name: 'near-miss: only the name of an organisation and a course',
      text: '## Actoren\n\nEen stagiair.\n\n## Casusbeschrijving\n\nIk liep mee bij het Steunpunt Huiselijk Geweld en volgde een training over kindermishandeling.\n',
      findings: [],
    },
    {
      name: 'near-miss: it was ruled out',
      text: '## Actoren\n\nMoeder en zoon.\n\n## Casusbeschrijving\n\nEr is geen sprake van kindermishandeling, zei de arts.\n',
      findings: [],
    },
  ],
  *check(context) {
    const { prose } = context.report;
    if (isAboutSafety(context.report)) return;
    const term = firstViolence(prose);
    if (!term || namesSafety(prose)) return;
    const honour = namesHonour(prose);
    yield {
      span: prose.toSource(term),
      message: {
        nl: honour
          ? 'Je noemt geweld. Schrijf er ook bij of het nu veilig is. Speelt eer mee, bel dan eerst Veilig Thuis, voordat iemand uit de familie iets hoort.'
          : 'Je noemt geweld. Schrijf er ook bij of het nu veilig is en wat er is geregeld, dan hoeft je lezer dat niet te raden.',
        en: honour
          ? 'You name violence. Write also whether it is safe now. Where honour plays a part, call Veilig Thuis before anybody of the family hears of it.'
          : 'You name violence. Write also whether it is safe now and what is arranged, so that your reader need not guess.',
      },
      data: { section: sectionForRole(context, 'safety')?.id ?? 'veiligheid-eerst', honour },
      ...(honour && { concern: 'safety' }),
    };
  },
  fixes(context) {
    const section = sectionForRole(context, 'safety');
    return section ? [insertSectionFix(context.report, section)] : [];
  },
};

/**
 * Does the template ask about safety itself, so that its own sections say what is still to do? A section on safety
 * under another name counts once it is there.
 */
const isAboutSafety = (report: Report): boolean =>
  [report.template.name, ...report.template.sections.map(({ title }) => title)].some((title) =>
    /veilig|safety|meldcode/i.test(title),
  ) || sectionsWith(report, 'safety').some(({ state }) => state !== 'missing');
