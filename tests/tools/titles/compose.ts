import * as z from 'zod/mini';
import { composeJudged } from '@/utils/analyses/titles/compose-judged';
import { titleRules } from '@/utils/analyses/titles/rules/registry';
import { measureTitle } from '@/utils/analyses/titles/title-facts';
import { nothingSeen } from '@/utils/analyses/titles/title-input';
import { writtenWords } from '@/utils/analyses/words/written-words';
import { dayOf } from '@/utils/core/dates';
import { maybe, platform, readLine, realDay } from './ask';

const words = maybe(z.array(z.string()));

const ask = z.object({
  title: z.string(),
  platform,
  words,
  terms: z.array(z.object({ text: z.string(), weight: z.number() })),
  keep: words,
  drop: words,
  maxChange: maybe(z.int().check(z.gte(0))),
  limit: maybe(z.int().check(z.gte(1))),
  today: maybe(realDay),
});

/** Where a platform states no limit, the commonest one. */
const USUAL_LIMIT = 60;

/** `{"title","platform","terms",…}` → `{"proposals":[{"title","units","covered","lost","weight","bound"}]}`. */
export function answerCompose(): (line: unknown) => unknown {
  const book = writtenWords();
  return (line) => {
    const {
      title,
      platform,
      words: more = [],
      terms,
      keep = [],
      drop = [],
      maxChange = null,
      limit,
      today,
    } = readLine(ask, line);
    const present = { ...nothingSeen(platform, today ?? dayOf(Date.now())), title };
    // Without a day the same task has the same answer all year round.
    const rules = today === undefined ? titleRules.filter(({ id }) => id !== 'title-out-of-date') : titleRules;
    const max = limit ?? measureTitle(present, book).limit?.max ?? USUAL_LIMIT;
    const wishes = { words: more, terms, keep, drop, maxChange, limit: max, brandFirst: null, uniqueRoles: [] };
    const inputFor = (wording: string) => ({ ...present, title: wording, titleLimit: { max, origin: 'counter' as const } });
    const { proposals, reason, present: best } = composeJudged(title, inputFor, wishes, book, rules);
    // Where nothing is better the present title is the answer.
    const told = (best === null ? proposals : [best]).map(({ title, units, covered, lost, weight, bound }) => ({
      title,
      units,
      covered,
      lost,
      weight,
      bound,
    }));
    return { proposals: told, ...(reason !== null && { reason }) };
  };
}
