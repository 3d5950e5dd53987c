import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeTitles } from '@/utils/analyses/titles/compose/compose-titles';
import { foldText } from '@/utils/analyses/titles/compose/fold-text';
import { editDistance } from '@/utils/analyses/titles/compose/least-edits';
import { hasWord } from '@/utils/analyses/titles/compose/word-in-text';
import { titleWidth } from '@/utils/core/title-width';
import { subsets, task, terms, tokensOf } from './support';

const titlesOf = (...given: Parameters<typeof task>) => composeTitles(task(...given)).proposals.map(({ title }) => title);
const best = (...given: Parameters<typeof task>) => composeTitles(task(...given)).proposals[0];
const isCovered = (title: string, term: string) =>
  foldText(term)
    .split(' ')
    .every((word) => hasWord(foldText(title), word));
const weigh = (title: string, given: readonly { text: string; weight: number }[]) =>
  given.reduce((sum, { text, weight }) => sum + (isCovered(title, text) ? weight : 0), 0);

describe('composeTitles', () => {
  it('takes the words whose terms weigh most within the limit', () => {
    const given = { limit: 12, terms: terms('90: 连衣裙 夏季', '50: 碎花', '40: 法式', '70: 连衣裙 法式') };
    expect(best(given, { 连衣裙: 'noun', 法式: 'style', 夏季: 'season' })).toMatchObject({
      title: '法式连衣裙',
      units: 10,
      weight: 110,
      bound: 110,
      covered: ['连衣裙 法式', '法式'],
    });
  });

  it('counts a word inside a longer one as there', () => {
    expect(best({ limit: 6, terms: terms('5: 裙', '5: 连衣裙') })).toMatchObject({ title: '连衣裙', weight: 10, bound: 10 });
  });

  it('takes Latin words whole only', () => {
    expect(best({ limit: 4, title: 'proteins', terms: terms('5: pro', '3: 蛋白') })).toMatchObject({ title: 'pro', weight: 5 });
  });

  it('parts Latin words and numbers by a blank and nothing else', () => {
    expect(best({ terms: terms('5: iPhone 15 手机壳') }, { 手机壳: 'noun' })?.title).toBe('iPhone 15手机壳');
  });

  it('writes words as the old title has them', () => {
    expect(best({ title: 'Ｎike 鞋', terms: terms('5: nike 跑步') })?.title).toBe('Nike跑步鞋');
  });

  it('puts the thing behind what modifies it and keeps typed words together', () => {
    const roles = { 防晒衣: 'noun', 女: 'person', 冰丝: 'material', 夏季: 'season', 薄款: 'style' } as const;
    expect(best({ terms: terms('9: 防晒衣 女', '5: 冰丝 防晒衣', '4: 薄款 夏季', '1: 防晒衣 夏季') }, roles)?.title).toBe(
      '夏季薄款冰丝防晒衣女',
    );
  });

  it('keeps, drops and starts as told', () => {
    const given = {
      terms: terms('9: 跑鞋 男', '8: 爆款', '2: 透气'),
      limit: 16,
      keep: ['网面'],
      drop: ['爆款'],
      brandFirst: '安踏',
    };
    for (const title of titlesOf(given)) expect(title).toMatch(/^安踏(?!.*爆款).*网面/);
    expect(best(given)?.weight).toBe(9);
  });

  it('takes a longer word for one to keep', () => {
    expect(best({ limit: 6, keep: ['裙'], terms: terms('5: 连衣裙', '4: 女') })?.title).toBe('连衣裙');
  });

  it('lets one word hold a role that may not be held twice', () => {
    const roles = { 春季: 'season', 夏季: 'season', 裙: 'noun' } as const;
    const given = { terms: terms('5: 春季', '9: 夏季', '2: 裙'), uniqueRoles: ['season' as const] };
    expect(best(given, roles)).toMatchObject({ title: '夏季裙', weight: 11, bound: 11 });
  });

  it('proposes different titles, best first, five at most, all better than the old one', () => {
    const given = {
      title: '长袖',
      limit: 8,
      terms: terms('9: 衬衫', '8: 男士', '7: 商务', '6: 修身', '5: 免烫', '4: 长袖', '3: 纯棉'),
    };
    const { proposals } = composeTitles(task(given));
    const weights = proposals.map(({ weight }) => weight);
    expect(proposals).toHaveLength(5);
    expect(weights[0]).toBe(17);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    expect(Math.min(...weights)).toBeGreaterThan(4);
    expect(new Set(proposals.map(({ title }) => title)).size).toBe(5);
    expect(proposals[0]).toMatchObject({ lost: ['长袖'], removed: ['长袖'], kept: [], bound: 17 });
  });

  it('leaves out titles the rules refuse', () => {
    const given = { limit: 4, terms: terms('9: 最好', '3: 不错') };
    expect(titlesOf({ ...given, judge: (title) => (title.includes('最') ? 'refused' : 'clean') })).toEqual(['不错']);
  });

  it('bounds titles that hold the brand inside another word', () => {
    const given = { limit: 8, brandFirst: '安踏', terms: terms('9: 安踏跑鞋', '1: 跑鞋') };
    expect(best(given)?.bound).toBeGreaterThanOrEqual(10);
  });

  it('prefers a clean title to a tolerable one that covers hardly more', () => {
    const judge = (title: string) => (title.includes('短裙') ? 'tolerable' : 'clean');
    const given = (less: number) => ({ limit: 8, judge, terms: terms(`${less}: 连衣裙`, '1000: 短裙', '100: 夏') });
    expect(titlesOf(given(995))[0]).toBe('连衣裙夏');
    expect(titlesOf(given(900))[0]).toBe('短裙夏');
  });

  it('says why there is nothing to propose', () => {
    const reasonOf = (...given: Parameters<typeof task>) => composeTitles(task(...given)).reason;
    const some = terms('5: 裙');
    expect(reasonOf({ title: '裙' })).toBe('no-terms');
    expect(reasonOf({ terms: terms('0: 裙', 'NaN: 裤') })).toBe('no-terms');
    expect(reasonOf({ title: '裙', terms: some })).toBe('nothing-better');
    expect(reasonOf({ terms: some, keep: ['连衣裙'], limit: 4 })).toBe('keep-too-long');
    expect(reasonOf({ terms: some, keep: ['连衣裙'], drop: ['裙'] })).toBe('keep-dropped');
    expect(reasonOf({ terms: terms('5: 连衣裙'), limit: 4 })).toBe('nothing-fits');
    expect(reasonOf({ terms: some, keep: ['春', '秋'], uniqueRoles: ['season'] }, { 春: 'season', 秋: 'season' })).toBe(
      'keep-conflict',
    );
  });

  it('reaches what brute force reaches, and its bound holds for words that share characters too', () => {
    const word = fc.constantFrom('裙', '衣裙', '连衣裙', '防晒', '晒衣', '衣', '女', 'a', 'b1', 'c', 't恤');
    const given = fc.record({
      limit: fc.integer({ min: 0, max: 12 }),
      terms: fc.array(
        fc.record({
          text: fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
          weight: fc.integer({ min: 1, max: 9 }),
        }),
        { minLength: 1, maxLength: 4 },
      ),
    });
    fc.assert(
      fc.property(given, (made) => {
        const words = [...new Set(made.terms.flatMap(({ text }) => text.split(' ')))].slice(0, 5);
        const usable = made.terms.filter(({ text }) => text.split(' ').every((one) => words.includes(one)));
        const all = subsets(words.length).flatMap((items) => permutations(items.map((item) => words[item] ?? '')));
        const fits = (text: string) => titleWidth(text, 'taobao') <= made.limit;
        // Words side by side, each term covered by whole words or parts of one.
        const plain = all
          .filter((row) => fits(row.reduce(joinPlain, '')))
          .map((row) => usable.filter(({ text }) => text.split(' ').every((one) => row.some((word) => hasWord(word, one)))))
          .map((covered) => covered.reduce((sum, { weight }) => sum + weight, 0));
        // Any text that comes of them, also by chance.
        const texts = all.flatMap((row) => [row.reduce(joinPlain, ''), row.reduce(joinSharing, '')]).filter(fits);
        const { proposals } = composeTitles(task({ ...made, terms: usable }));
        const { weight, bound } = proposals[0] ?? { weight: 0, bound: null };
        expect(weight).toBeGreaterThanOrEqual(Math.max(0, ...plain));
        if (bound !== null) expect(bound).toBeGreaterThanOrEqual(Math.max(0, ...texts.map((text) => weigh(text, usable))));
      }),
      { seed: 3, numRuns: 250 },
    );
  });

  it('keeps every constraint whatever it is given', () => {
    const word = fc.constantFrom('裙', '连衣裙', '夏', '🔥', 'Ａ4', 'x', '防晒衣', '很长很长很长很长很长的词', '', ' ', 'x y');
    const line = fc.array(word, { maxLength: 5 }).map((words) => words.join(' '));
    const given = fc.record({
      title: line,
      limit: fc.integer({ min: 0, max: 24 }),
      words: fc.array(word, { maxLength: 3 }),
      terms: fc.array(fc.record({ text: line, weight: fc.constantFrom(0, -1, Number.NaN, 0.5, 1, 7) }), { maxLength: 6 }),
      keep: fc.array(word, { maxLength: 2 }),
      drop: fc.array(word, { maxLength: 1 }),
      brandFirst: fc.option(word),
      maxChange: fc.option(fc.integer({ min: 0, max: 6 })),
    });
    fc.assert(
      fc.property(given, (made) => {
        const { proposals, reason } = composeTitles(task({ ...made, tokens: tokensOf(made.title) }));
        expect(proposals.length === 0).toBe(reason !== null);
        for (const { title, units, weight, bound, covered } of proposals) {
          expect(units).toBe(titleWidth(title, 'taobao'));
          expect(units).toBeLessThanOrEqual(made.limit);
          expect(weight).toBeLessThanOrEqual(bound);
          for (const one of covered) expect(isCovered(title, one)).toBe(true);
          for (const one of made.drop) expect(hasWord(foldText(title), foldText(one))).toBe(false);
          for (const one of made.keep) expect(foldText(one) === '' || isCovered(title, one)).toBe(true);
          if (made.brandFirst?.trim()) expect(foldText(title).startsWith(foldText(made.brandFirst))).toBe(true);
          if (made.maxChange !== null) expect(editDistance(made.title, title)).toBeLessThanOrEqual(made.maxChange);
        }
      }),
      { seed: 11, numRuns: 300 },
    );
  });
});

describe('composeTitles in place', () => {
  it('replaces a word where it stands and leaves the rest', () => {
    const given = {
      title: '夏季 法式 连衣裙 女',
      maxChange: 2,
      limit: 19,
      terms: terms('9: 碎花 连衣裙', '5: 夏季 连衣裙', '1: 法式'),
    };
    expect(best(given)).toMatchObject({
      title: '夏季 碎花 连衣裙 女',
      weight: 14,
      removed: ['法式'],
      added: ['碎花'],
      lost: ['法式'],
    });
  });

  it('puts a word in by its role while there is room', () => {
    const roles = { 夏季: 'season', 连衣裙: 'noun', 冰丝: 'material' } as const;
    const title = '夏季连衣裙';
    const tokens = [
      { text: '夏季', start: 0, end: 2, role: 'season' as const },
      { text: '连衣裙', start: 2, end: 5, role: 'noun' as const },
    ];
    const found = best({ title, tokens, maxChange: 3, terms: terms('9: 冰丝 连衣裙', '5: 夏季') }, roles);
    expect(found).toMatchObject({ title: '夏季冰丝连衣裙', weight: 14, bound: 14 });
  });

  it('mends a title that breaks a constraint though it loses weight', () => {
    const given = { title: '爆款 裙', maxChange: 3, drop: ['爆款'], terms: terms('9: 爆款', '2: 裙') };
    expect(best(given)).toMatchObject({ title: '裙', weight: 2, lost: ['爆款'] });
    expect(composeTitles(task({ ...given, maxChange: 1 })).reason).toBe('change-too-small');
  });

  it('says so when no small change is better', () => {
    expect(composeTitles(task({ title: '裙', maxChange: 1, terms: terms('5: 连衣 裙') })).reason).toBe('nothing-better');
  });

  it('has a bound no text within the changes exceeds', () => {
    const letter = fc.constantFrom('裙', '衣', '女', '夏', '晒');
    const text = (most: number) => fc.array(letter, { minLength: 1, maxLength: most }).map((letters) => letters.join(''));
    const list = fc.array(
      fc.record({
        text: fc.oneof(
          text(3),
          fc.tuple(text(2), text(2)).map((two) => two.join(' ')),
        ),
        weight: fc.integer({ min: 1, max: 9 }),
      }),
      {
        minLength: 1,
        maxLength: 4,
      },
    );
    fc.assert(
      fc.property(
        text(4),
        list,
        fc.integer({ min: 0, max: 2 }),
        fc.integer({ min: 3, max: 5 }),
        (title, made, maxChange, size) => {
          const { proposals } = composeTitles(task({ title, terms: made, maxChange, limit: 2 * size }));
          const [first] = proposals;
          if (!first) return;
          const most = Math.max(
            ...near(title, maxChange)
              .filter((one) => one.length <= size)
              .map((one) => weigh(one, made)),
          );
          expect(first.bound).toBeGreaterThanOrEqual(most);
        },
      ),
      { seed: 5, numRuns: 60 },
    );
  });
});

function permutations(words: readonly string[]): string[][] {
  if (words.length === 0) return [[]];
  return words.flatMap((word, at) => permutations(words.filter((_, other) => other !== at)).map((rest) => [word, ...rest]));
}

function joinPlain(title: string, word: string): string {
  return title + (/[a-z0-9]$/.test(title) && /^[a-z0-9]/.test(word) ? ' ' : '') + word;
}

function joinSharing(title: string, word: string): string {
  for (let size = word.length - 1; size > 0; size--)
    if (title.endsWith(word.slice(0, size)) && /[^a-z0-9]/.test(word[0] ?? '')) return title + word.slice(size);
  return title.includes(word) && !/[a-z0-9]/.test(word) ? title : joinPlain(title, word);
}

/** Every text within so many edits over a small alphabet. */
function near(text: string, edits: number): string[] {
  if (edits === 0) return [text];
  const letters = ['裙', '衣', '女', '夏', '晒'];
  const once = new Set([text]);
  for (let at = 0; at <= text.length; at++) {
    once.add(text.slice(0, at) + text.slice(at + 1));
    for (const letter of letters) {
      once.add(text.slice(0, at) + letter + text.slice(at));
      once.add(text.slice(0, at) + letter + text.slice(at + 1));
    }
  }
  return [...new Set([...once].flatMap((one) => near(one, edits - 1)))];
}
