/** Section ids are a fixed interface: scripts of courses depend on them. */
import assert from 'node:assert/strict';
import { builtinTemplates } from '../../../server/src/core/index.ts';

/** Required | optional, without order. */
const contract: Readonly<Record<string, string>> = {
  bundelcasus:
    'actoren perspectief context casusbeschrijving orienterende-vragen dilemmas | sleutelwoorden dialoog-en-verdiepingsvragen eigen-standpunt bronnen',
  'netwerk-en-veiligheid':
    'situatie-en-aanleiding betrokkenen-en-netwerk veiligheid-eerst netwerk-als-steun-of-risico meldcode-en-afweging ladder dilemma plan-en-afspraken eigen-rol-en-reflectie | bronnen',
  korthagen: 'handelen terugblikken bewustwording alternatieven | uitproberen',
  starr: 'situatie taak actie resultaat reflectie | transfer',
  gibbs: 'beschrijving gevoelens evaluatie analyse conclusie actieplan |',
  'ethisch-stappenplan':
    'de-situatie-en-het-dilemma de-analyse waarden-en-normen beroepscode de-besluitvorming | handelingsmogelijkheden belangen',
  dilemmareflectie:
    'casus dilemma perspectieven alternatieven individuele-afweging conclusie | verhelderende-vragen dialoog evaluatie',
  meldcode: 'in-kaart-brengen-van-signalen overleg-met-een-collega gesprek-met-betrokkenen wegen beslissen |',
  supervisie: 'wat-gebeurde-er-feitelijk handelen effect beleving intenties betekenis | leervraag',
  'signs-of-safety':
    'waar-maken-we-ons-zorgen-over wat-gaat-er-goed wat-moet-er-gebeuren | veiligheidsschaal veiligheidsplan',
  intervisie: 'casus vraag wat-neem-ik-mee | analyse adviezen',
  'drie-dimensies': 'technisch-instrumenteel normatief persoonlijk | situatie vraag',
  krachtwerk:
    'ontmoeten-en-aansluiten inventariseren-van-krachten inschatten-van-zelfregulering doelen-stellen-en-actieplan evalueren | ondersteunen-van-herstel afronden',
  kolb: 'concreet-ervaren waarnemen-en-overdenken abstracte-begripsvorming actief-experimenteren |',
  uimodel: 'omgeving gedrag vaardigheden overtuigingen identiteit betrokkenheid | kern',
};

describe('section ids of the contract', () => {
  it('cover every template', () => {
    assert.deepEqual(
      builtinTemplates()
        .map(({ id }) => id)
        .sort(),
      Object.keys(contract).sort(),
    );
  });
  for (const { id, sections } of builtinTemplates()) {
    it(id, () => {
      const ids = (required: boolean): string =>
        sections
          .filter((section) => section.required === required)
          .map((section) => section.id)
          .sort()
          .join(' ');
      const [required = '', optional = ''] = (contract[id] ?? '')
        .split('|')
        .map((part) => part.trim().split(' ').sort().join(' '));
      assert.deepEqual([ids(true), ids(false)], [required, optional]);
    });
  }
});
