/** Who has a side in a text on a dilemma: who wants, needs or must do something, and what is at stake for whom. */
import { matches } from '../../text/matches.ts';

/** Words for what is at stake for somebody; two of them, or one twice, are two sides. */
const stakes =
  /(?<![a-zà-ÿ])(?:wens|behoefte|belang|recht|plicht|zorgplicht|taak|zorg (?:van|voor)|angst (?:van|voor)|hoop|geheim)(?![a-zà-ÿ])/gi;
/** "Zij hebben ook recht op …": one more for the same people. */
const oneMore = /(?:^|[.;:,]\s+)(?:en )?(?:hij|zij|ze|she|he|they) [^\s.,;]+ ook [^.;]{0,30}$/i;
export const stakesIn = (text: string): number =>
  matches(stakes, text).filter(({ index }) => !oneMore.test(text.slice(Math.max(0, index - 60), index))).length;

const wish =
  'wil|willen|wilde|wilden|vindt|vond|zegt|zeggen|vraagt|vroeg|vragen|hoopt|verwacht|vertrouwt|eist|rekent|verdient|hecht|verlangt|verlangen|snakt|gunt|gunnen|zoekt|zoeken|kiest|kiezen';
const wishes = new RegExp(`([a-zà-ÿ]+\\.?)\\s+(?:${wish})(?![a-zà-ÿ])`, 'gi');
const needs =
  /([a-zà-ÿ]+\.?)\s+(?:heeft|hebben|had|hadden|heb)\s+(?:[^.;,?]{0,60}\snodig|(?:er\s)?(?:ook\s)?(?:recht|belang|baat)\s)/gi;
/** What the writer can't or must do beside what somebody else wants: "Wij konden niet wachten". */
const duties = /(?<![a-zà-ÿ])(ik|we|wij)\s+(?:kan|kon|konden|kunnen|mag|mocht|moet|moest|moeten)(?![a-zà-ÿ])/gi;

/**
 * How many different people want, need or must do something: "Hij wil terug. Ik wil dat niet." has two. "De dokter zegt
 * het, zijn zus zegt het ook" has two who say the same.
 */
export const wishersIn = (text: string): number =>
  new Set(
    [wishes, needs, duties]
      .flatMap((pattern) => matches(pattern, text))
      .filter(
        ({ index, 0: match }) => !/^ (?:het|dat|so|it)(?: ook)?(?=[.,;]| en )/i.test(text.slice(index + match.length)),
      )
      .map(({ 1: who = '' }) => who.toLowerCase())
      .filter(
        (who) =>
          !/^(?:dat|die|wie|wat|er[a-z]*|daar[a-z]*|het|je|niemand|iemand|iedereen|niet|en|ook|zelf|mogen|mag|mocht|kunnen|kan|kon|moeten|moet|moest|willen|wil|wilde|zou|zouden)$/.test(
            who,
          ),
      ),
  ).size;
