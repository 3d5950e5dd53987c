import { cut as cutByJieba } from 'jieba-wasm';
import { judgeTitle } from '@/utils/analyses/titles/judge';
import { nothingSeen } from '@/utils/analyses/titles/title-input';
import { PhraseLearner } from '@/utils/analyses/words/phrase-learner';
import { tokenize } from '@/utils/analyses/words/tokenize';
import { newWordBook, writtenWords } from '@/utils/analyses/words/written-words';
import type { Platform } from '@/utils/core/platforms';
import { benchCompose } from './compose';
import { type AnnotatedTitle, scoreSpans } from './span-scores';
import { annotated, dataLines, halfOf, missingData } from './title-data';
import { benchWordSuggestions } from './word-suggestions';

const say = (text: string) => process.stdout.write(`${text}\n`);
const rounded = (value: number) => value.toFixed(3);

type Cut = (title: string) => readonly { start: number; end: number }[];

/** jieba in wasm, 4 MB: what is usually taken for this. Development only. */
const jieba: Cut = (title) => {
  let end = 0;
  return cutByJieba(title, true).map((word) => {
    const start = end;
    end += word.length;
    return { start, end };
  });
};

/** The browser's own segmenter with nothing on top. */
function builtIn(): Cut {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  return (title) => Array.from(segmenter.segment(title), ({ index, segment }) => ({ start: index, end: index + segment.length }));
}

function learned(titles: readonly string[]): Cut {
  const learner = new PhraseLearner(newWordBook());
  for (const title of titles) learner.count(title);
  const book = newWordBook();
  for (const phrase of learner.phrases()) book.addLearned(phrase);
  return (title) => tokenize(title, book);
}

const halves = (titles: readonly AnnotatedTitle[]) =>
  ([0, 1] as const).map((half) => titles.filter(({ t }) => halfOf(t) === half));

function benchWords(): void {
  const titles = dataLines('jd_titles_40k.txt');
  const cutters: Record<string, Cut> = {
    'Intl.Segmenter': builtIn(),
    'jieba-wasm': jieba,
    shoplamp: (title) => tokenize(title, writtenWords()),
    'shoplamp, learned 40k': learned(titles),
  };
  const sample = titles.slice(0, 5000);
  const [jdBuilt = [], jdHeld = []] = halves(annotated('jd_title_spans.jsonl'));
  const [tbBuilt = [], tbHeld = []] = halves(annotated('taobao_title_spans.jsonl'));
  say('Words. JD: dense spans, F and share of spans with both ends right. Taobao: product nouns found exactly.');
  say(
    'Split by hash of the text: mistakes were read in "built" only; scores of both were watched while the costs were set. The lexicon was written without any of them.\n',
  );
  say('cutter                 JD F built / held   JD both ends built / held   Taobao noun built / held   titles/s');
  for (const [name, cut] of Object.entries(cutters)) {
    const [a, b] = [scoreSpans(jdBuilt, cut), scoreSpans(jdHeld, cut)];
    const isNoun = (type: string) => type === 'HCCX';
    const [c, d] = [scoreSpans(tbBuilt, cut, isNoun), scoreSpans(tbHeld, cut, isNoun)];
    // Warm, then timed: the first calls compile.
    for (const title of sample.slice(0, 500)) cut(title);
    const startedAt = performance.now();
    for (const title of sample) cut(title);
    const speed = Math.round(sample.length / ((performance.now() - startedAt) / 1000));
    say(
      `${name.padEnd(22)} ${rounded(a.f)} / ${rounded(b.f)}       ${rounded(a.bothEnds)} / ${rounded(b.bothEnds)}               ${rounded(c.recall)} / ${rounded(d.recall)}              ${speed}`,
    );
  }
}

/** How often ordinary live titles are failed or warned of, by rule. */
function benchFalseAlarms(): void {
  const sets: [Platform, string][] = [
    ['jd', 'jd_titles_40k.txt'],
    ['taobao', 'taobao_titles_1700.txt'],
  ];
  for (const [platform, file] of sets) {
    const titles = dataLines(file).slice(0, 5000);
    const counts = new Map<string, { fail: number; warn: number }>();
    let failed = 0;
    const startedAt = performance.now();
    for (const title of titles) {
      const { findings } = judgeTitle({ ...nothingSeen(platform, '2026-11-22'), title });
      for (const { rule, status } of findings) {
        if (status !== 'fail' && status !== 'warn') continue;
        const count = counts.get(rule) ?? { fail: 0, warn: 0 };
        count[status]++;
        counts.set(rule, count);
      }
      if (findings.some(({ rule, status }) => status === 'fail' && rule !== 'title-length')) failed++;
    }
    const perTitle = (performance.now() - startedAt) / titles.length;
    const share = (count: number) => `${((100 * count) / titles.length).toFixed(2)} %`;
    say(
      `\nRules on ${titles.length} live ${platform} titles: failed on wording ${share(failed)}; ${perTitle.toFixed(2)} ms a title`,
    );
    for (const [rule, { fail, warn }] of [...counts].sort((a, b) => b[1].fail + b[1].warn - a[1].fail - a[1].warn))
      say(`  ${rule.padEnd(32)} fail ${share(fail).padStart(8)}   warn ${share(warn).padStart(8)}`);
  }
}

/** Quality and speed of the title engine. What needs the measuring data says so when it is not there. */
export async function benchTitles(): Promise<number> {
  const missing = missingData();
  if (missing !== null) say(`SKIP words, rules and suggestions: ${missing}`);
  else {
    benchWords();
    benchFalseAlarms();
    say('');
    await benchWordSuggestions();
  }
  say('');
  const { text, isGood } = await benchCompose();
  say(text);
  return isGood ? 0 : 1;
}
