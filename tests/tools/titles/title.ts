import * as z from 'zod/mini';
import { judgeTitle } from '@/utils/analyses/titles/judge';
import { NearDuplicates } from '@/utils/analyses/titles/likeness/near-duplicates';
import { scoreOf } from '@/utils/analyses/titles/score';
import { nothingSeen } from '@/utils/analyses/titles/title-input';
import { dayOf } from '@/utils/core/dates';
import { maybe, platform, readLine, realDay } from './ask';
import { findingWords } from './finding-words';

const values = z.pipe(
  z.union([z.string(), z.array(z.string())]),
  z.transform((value) => (typeof value === 'string' ? [value] : value)),
);

const ask = z.object({
  title: z.string(),
  platform,
  categoryPath: maybe(z.array(z.string())),
  attributes: maybe(z.record(z.string(), values)),
  ownTitles: maybe(z.array(z.string())),
  terms: maybe(
    z.array(
      z.union([
        z.string(),
        z.object({ text: z.string(), demand: z.optional(z.nullable(z.number())), weight: z.optional(z.number()) }),
      ]),
    ),
  ),
  today: maybe(realDay),
});

/** `{"title","platform",…}` → `{"units","limit","score","findings":[{"rule","status","spans","message","fix"}]}`. */
export function answerTitle(): (line: unknown) => unknown {
  return (line) => {
    const { title, platform, categoryPath = null, attributes = null, ownTitles, terms, today } = readLine(ask, line);
    const { units, limit, findings } = judgeTitle({
      ...nothingSeen(platform, today ?? dayOf(Date.now())),
      ...{ title, categoryPath, attributes },
      terms:
        terms?.map((term) =>
          typeof term === 'string'
            ? { text: term, demand: null }
            : { text: term.text, demand: term.demand ?? term.weight ?? null },
        ) ?? null,
      likeTitles: ownTitles ? likeTitles(title, ownTitles) : null,
    });
    const said = findings.map((finding) => {
      const { rule, status, spans } = finding;
      return { rule, status, spans, ...findingWords(finding) };
    });
    return { units, limit, score: scoreOf(findings).score, findings: said };
  };
}

function likeTitles(title: string, ownTitles: readonly string[]) {
  const own = new NearDuplicates();
  for (const [at, one] of ownTitles.entries()) own.add(String(at), one);
  return own.like(title);
}
