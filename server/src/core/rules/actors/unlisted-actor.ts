/** Finds roles that say or do something in the story, such as "de wijkagent", but are not in the list of actors. */
import type { Report, Section } from '../../report/model.ts';
import { sectionsWith } from '../../report/sections/by-role.ts';
import type { Rule } from '../rule.ts';
import { actorList, type ActorList } from './actor-list.ts';
import { firstMentions, type ActorMention } from './actor-mentions.ts';
import { addToList } from './add-to-list.ts';
import { roleOf } from './role-words.ts';

export const unlistedActor: Rule = {
  id: 'actors/unlisted-actor',
  title: {
    nl: 'Iemand in het verhaal die nog niet bij de actoren staat',
    en: 'Somebody in the story who is not in the list of actors yet',
  },
  why: {
    nl: 'In de lijst van actoren ziet je lezer in één keer wie er meedoen. Zegt of doet iemand iets in je verhaal, dan hoort die persoon daar meestal ook bij. Een rol is genoeg: een naam hoeft niet. Groepen als ‘de bewoners’ en je eigen begeleider worden niet gemeld.',
    en: 'The list of actors shows a reader at once who takes part. Whoever says or does something in your story mostly belongs in it. A role is enough: no name is needed. Groups in general and your own supervisor are not reported.',
  },
  concern: 'content',
  examples: [
    {
      name: 'a coordinator acts and is not in the list',
      text: '## Actoren\n\nSociale professional, bewoners, vrijwilligers.\n\n## Casusbeschrijving\n\nIk zocht hulp bij een organisatie. De coördinator van deze organisatie plaatste kanttekeningen bij mijn rol. De coördinator vond mij te jong.\n',
      findings: ['coördinator'],
      fixed:
        '## Actoren\n\nSociale professional, bewoners, vrijwilligers, coördinator.\n\n## Casusbeschrijving\n\nIk zocht hulp bij een organisatie. De coördinator van deze organisatie plaatste kanttekeningen bij mijn rol. De coördinator vond mij te jong.\n',
    },
    {
      name: 'the list is a bullet list',
      text: '## Actoren\n\n- Moeder en zoon\n- Stagiair\n\n## Casusbeschrijving\n\n“Dat gaat zo niet langer”, zei de wijkagent tegen mij.\n',
      findings: ['wijkagent'],
      fixed:
        '## Actoren\n\n- Moeder en zoon\n- Stagiair\n- wijkagent\n\n## Casusbeschrijving\n\n“Dat gaat zo niet langer”, zei de wijkagent tegen mij.\n',
    },
    {
      name: 'near-miss: the same head noun, singular or plural, part or whole',
      text: '## Actoren\n\nMedewerkers van het steunpunt, wijkverpleegkundige, jeugd- en gezinswerker, de school.\n\n## Casusbeschrijving\n\nEen medewerker van het steunpunt belde. De verpleegkundige kwam langs. De juf zei niets.\n',
      findings: [],
    },
    {
      name: 'near-miss: groups in general, and who is only mentioned',
      text: '## Actoren\n\nCliënten, stagiair.\n\n## Casusbeschrijving\n\nDe vrouwen vertelden over vroeger. Ik belde de huisarts. Een brief voor de wethouder bleef liggen. Als de mentor belt, neem ik op.\n',
      findings: [],
    },
    {
      name: 'near-miss: the writer’s own supervisor',
      text: '## Actoren\n\nCliënt X en ik.\n\n## Casusbeschrijving\n\nMijn begeleider zei dat ik moest wachten.\n',
      findings: [],
    },
  ],
  *check({ report }) {
    const section = filledActorSection(report);
    if (!section) return;
    const list = actorList(report, section);
    const isMissing = (mention: ActorMention): boolean =>
      mention.section !== section.expected && isUnlisted(mention, list);
    for (const span of firstMentions(report, isMissing)) {
      yield {
        span: report.prose.toSource(span),
        message: {
          nl: `Iemand in deze rol doet mee in je verhaal. Zet die rol ook bij ‘${section.expected.title}’, dan ziet je lezer wie er meedoen.`,
          en: `Somebody in this role takes part in your story. Put that role under “${section.expected.title}” too: then your reader sees who takes part.`,
        },
        data: { section: section.id },
      };
    }
  },
  fixes({ report }, { span }) {
    const section = filledActorSection(report);
    const role = report.text.slice(span.start, span.end).toLowerCase();
    const fix = section && roleOf(role) ? addToList(report, section, role) : undefined;
    return fix ? [fix] : [];
  },
};

const filledActorSection = (report: Report): Section | undefined =>
  sectionsWith(report, 'actors').find(({ state }) => state === 'filled');

function isUnlisted(mention: ActorMention, list: ActorList): boolean {
  const { role } = mention;
  // Most roles are in the list, whoever they belong to: then the sentence around the mention needn't be read.
  if (list.coversForAnybody(role)) return false;
  const { determiner, isSomebodys } = mention;
  if (mention.isIntroducedByAge) return false;
  if (
    determiner === undefined ||
    (determiner === '' && mention.isPlural) ||
    isOnWritersSide(role.head, determiner) ||
    isRightHand(role.head, determiner)
  )
    return false;
  const isStranger = /^(?:een|één)$/.test(determiner) && !isSomebodys;
  const isCovered = isStranger ? list.coversStranger(role) : list.covers(role, isSomebodys);
  return !isCovered && !list.names(mention.nameAfter) && !mention.isFromElsewhere;
}

/** "Haar rechter zat in een doek" is about a hand. */
const isRightHand = (head: string, determiner: string): boolean =>
  head === 'rechter' && /^(?:haar|zijn|mijn|hun)$/.test(determiner);

/** "Mijn begeleider", "onze teamleider": the section on the perspective tells the reader about them. */
const isOnWritersSide = (head: string, determiner: string): boolean =>
  /^(?:mijn|m’n|onze?)$/.test(determiner) &&
  /^(?:begeleider|leidinggevende|teamleider|leider|manager|docent|supervisor|mentor|coach|coördinator|moeder|vader|oma|opa|oom|tante|broer|zus|baas|leraar|leerkracht|juf|meester|werkgever|buurman|buurvrouw|therapeut|psycholoog|neef|nicht|trainer|man|vrouw|vriend|vriendin|partner|ex)$/.test(
    head,
  );
