import { WordPool } from '@/utils/analyses/titles/suggest/word-pool';
import { writtenWords } from '@/utils/analyses/words/written-words';
import { asked, cutQueries, type Hidden, hiddenWords, type MatchedQuery, queryWords } from './hidden-words';
import { annotated, dataLines, missingData } from './title-data';
import { hashOf, shuffled, titlePools } from './title-pools';

const TITLES = 300;
const KNOWN_TERMS = 5000;
/** The half that no constant was set on. The lowest bit of the hash is no coin here: it parts these titles 11 to 1. */
const isHeld = (text: string) => (hashOf(text) >>> 8) % 2 === 1;
const say = (text: string) => process.stdout.write(`${text}\n`);
const share = (part: number, whole: number) => (whole === 0 ? '  -  ' : (part / whole).toFixed(3));
const isHit = (pool: WordPool, { title, word }: Hidden, most: number) =>
  pool.suggest(title, most).some(({ text }) => text === word);
const recall = (pool: WordPool, questions: readonly Hidden[], most: number) =>
  share(questions.filter((question) => isHit(pool, question, most)).length, questions.length);

function poolOf(titles: readonly string[], terms: readonly string[]): WordPool {
  const pool = new WordPool(writtenWords());
  for (const title of titles) pool.addTitle(title);
  for (const term of terms) pool.addTerm(term, null);
  return pool;
}

function benchTitleWords(): void {
  const held = shuffled(
    annotated('jd_title_spans.jsonl').filter(({ t }) => isHeld(t)),
    7,
  ).slice(0, TITLES);
  const questions = hiddenWords(held);
  const pools = titlePools(
    held.map(({ t }) => t),
    dataLines('jd_titles_40k.txt'),
    5000,
  );
  const sets: [string, readonly string[]][] = [
    ['like goods, 5,000', pools.like],
    ['like goods, 1,000', pools.like.slice(0, 1000)],
    ['any goods, 5,000', pools.any],
    ['any goods, 1,000', pools.any.slice(0, 1000)],
    ['Taobao, 1,700', dataLines('taobao_titles_1700.txt')],
  ];
  say(
    `Word suggestions: ${questions.length} annotated words hidden from ${held.length} held-out JD titles, near copies not known`,
  );
  say(
    `known titles        recall@5  @10    ${Object.values(asked)
      .map((name) => name.padEnd(10))
      .join('')}`,
  );
  for (const [name, titles] of sets) {
    const pool = poolOf(titles, []);
    const byType = Object.keys(asked).map((type) =>
      recall(
        pool,
        questions.filter((one) => one.type === type),
        10,
      ).padEnd(10),
    );
    say(`${name.padEnd(20)}${recall(pool, questions, 5)}     ${recall(pool, questions, 10)}  ${byType.join('')}`);
  }
  const terms = shuffled(dataLines('queries_100k.txt'), 9).slice(0, 20_000);
  say(`like goods, 5,000 + 20,000 terms: recall@10 ${recall(poolOf(pools.like, terms), questions, 10)}`);
  benchSpeed(pools.any, terms, questions);
}

function benchSpeed(titles: readonly string[], terms: readonly string[], questions: readonly Hidden[]): void {
  const startedAt = performance.now();
  poolOf(titles, terms);
  const filled = performance.now() - startedAt;
  for (const [name, known] of [
    ['5,000 titles', []],
    ['5,000 titles + 20,000 terms', terms],
  ] as const) {
    const pool = poolOf(titles, known);
    const times = questions.map(({ title }) => {
      const askedAt = performance.now();
      pool.suggest(title, 10);
      return performance.now() - askedAt;
    });
    const at = (part: number) => times.toSorted((a, b) => a - b)[Math.floor(times.length * part)]?.toFixed(2);
    say(`${name}: median ${at(0.5)} ms, p95 ${at(0.95)} ms a title`);
  }
  say(`filled with 5,000 titles and 20,000 terms in ${Math.round(filled)} ms`);
}

function benchQueries(): void {
  const pairs = dataLines('query_title.jsonl')
    .map((line): MatchedQuery => JSON.parse(line))
    .filter(({ rel }) => rel === 1);
  const { cut, missing } = queryWords(pairs.filter(({ t }) => isHeld(t)));
  const queries = shuffled(dataLines('queries_100k.txt'), 5);
  const whole = cutQueries(queries.slice(0, 800).filter(isHeld));
  const others = queries.slice(800);
  const matched = new Set(pairs.map(({ t }) => t));
  const titles = [...dataLines('taobao_titles_1700.txt'), ...dataLines('jd_titles_40k.txt').slice(0, 3300)].filter(
    (t) => !matched.has(t),
  );
  const seen = [...others.slice(0, KNOWN_TERMS), ...pairs.map(({ q }) => q)];
  say(
    `\nReal queries, recall@10: ${cut.length} words cut out of the matched title, ${missing.length} the title does not say, ${whole.length} cut out of a query`,
  );
  const sets: [string, WordPool][] = [
    ['5,000 terms, the query among them', poolOf([], seen)],
    ['the same + 5,000 other titles', poolOf(titles, seen)],
    ['20,000 terms, the query not known', poolOf([], others.slice(0, 20_000))],
  ];
  for (const [name, pool] of sets)
    say(`${name.padEnd(36)}cut ${recall(pool, cut, 10)}  missing ${recall(pool, missing, 10)}  query ${recall(pool, whole, 10)}`);
}

/** Prints how many hidden words are found again, and how fast; says so where the measuring data is not there. */
export async function benchWordSuggestions(): Promise<void> {
  const missing = missingData();
  if (missing !== null) {
    say(`SKIP word suggestions: ${missing}`);
    return;
  }
  benchTitleWords();
  benchQueries();
}
