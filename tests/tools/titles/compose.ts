import * as z from 'zod/mini';
import { composeJudged } from '@/utils/analyses/titles/compose-judged';
import { titleRules } from '@/utils/analyses/titles/rules/registry';
import { measureTitle } from '@/utils/analyses/titles/title-facts';
import { nothingSeen } from '@/utils/analyses/titles/title-input';
import { writtenWords } from '@/utils/analyses/words/written-words';
import { dayOf } from '@/utils/core/dates';
import { platforms } from '@/utils/core/platforms';

const words = z.optional(z.array(z.string()));

const ask = z.object({
  title: z.string(),
  platform: z.enum(platforms),
  words,
  terms: z.array(z.object({ text: z.string(), weight: z.number() })),
  keep: words,
  drop: words,
  maxChange: z.optional(z.int().check(z.gte(0))),
  limit: z.optional(z.int().check(z.gte(1))),
});

/** Where a platform states no limit, the commonest one. */
const USUAL_LIMIT = 60;

/** `{"title","platform","terms",…}` → `{"proposals":[{"title","units","covered","lost","weight","bound"}]}`. */
export function answerCompose(): (line: unknown) => unknown {
  const book = writtenWords();
  return (line) => {
    const { title, platform, words: more = [], terms, keep = [], drop = [], maxChange = null, limit } = ask.parse(line);
    const present = { ...nothingSeen(platform, dayOf(Date.now())), title };
    const max = limit ?? measureTitle(present, book).limit?.max ?? USUAL_LIMIT;
    const wishes = { words: more, terms, keep, drop, maxChange, limit: max, brandFirst: null, uniqueRoles: [] };
    const inputFor = (wording: string) => ({ ...present, title: wording, titleLimit: { max, origin: 'counter' as const } });
    const { proposals, reason, present: best } = composeJudged(title, inputFor, wishes, book, titleRules);
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
