import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defineTitleRule } from '@/utils/analyses/titles/define-rule';
import { judgeTitle } from '@/utils/analyses/titles/judge';
import { titleRules } from '@/utils/analyses/titles/rules/registry';
import { nothingSeen } from '@/utils/analyses/titles/title-input';
import { countOpen, worstOf } from '@/utils/analyses/titles/worst';
import { platforms } from '@/utils/core/platforms';
import { titleWidth } from '@/utils/core/title-width';
import { finding } from '@/utils/records/finding';

/** A Sunday in autumn. */
const notSeen = nothingSeen('taobao', '2026-11-22');

/** Pieces titles are made of, harmless and hostile, so that rules meet each other. */
const piece = fc.constantFrom(
  ...[
    '连衣裙',
    '夏季',
    '女',
    '款',
    '纯棉',
    '保温杯',
    '30x30',
    'cm',
    'Nike',
    'ＮＩＫＥ',
    'T恤',
    '2024',
    '三件套',
    '宝宝',
    '𠮷野家',
  ],
  ...[
    ' ',
    '　',
    '/',
    '【',
    '】',
    '<',
    '>',
    '?',
    '★',
    '12',
    '\t',
    '\r\n',
    '\u200b',
    '\ufeff',
    '\u202e',
    '\ue123',
    '\ud83d',
    '\udd25',
  ],
  ...['🔥', '👨‍👩‍👧', '❤️', '1️⃣', '™'],
);
const title = fc.oneof(
  fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 }).map((codes) => String.fromCharCode(...codes)),
);
const platform = fc.constantFrom(...platforms);

const isBorder = (text: string, at: number) =>
  at === 0 || at === text.length || !/^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));
const folded = (text: string) => text.normalize('NFKC').toLowerCase();

describe('judgeTitle', () => {
  it('never throws, gives one valid finding per rule and no error, whatever the title', () => {
    fc.assert(
      fc.property(title, platform, (title, platform) => {
        const { findings } = judgeTitle({ ...notSeen, title, platform });
        expect(findings.map(({ rule }) => rule)).toEqual(titleRules.map(({ id }) => id));
        for (const one of findings) {
          expect(finding.safeParse(one).success).toBe(true);
          expect(one.status).not.toBe('error');
        }
      }),
      { numRuns: 500 },
    );
  });

  it('keeps spans inside the title, in order and on character borders', () => {
    fc.assert(
      fc.property(title, platform, (title, platform) => {
        for (const { spans } of judgeTitle({ ...notSeen, title, platform }).findings) {
          let last = 0;
          for (const [start, end] of spans) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(isBorder(title, start) && isBorder(title, end)).toBe(true);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(title.length);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('marks as repeated only text that is there more than once', () => {
    fc.assert(
      fc.property(title, (title) => {
        const found = judgeTitle({ ...notSeen, title }).findings.find(({ rule }) => rule === 'title-repeated-word');
        const texts = (found?.spans ?? []).map(([start, end]) => folded(title.slice(start, end)));
        for (const text of texts) expect(texts.filter((other) => other === text).length).toBeGreaterThan(1);
        expect(new Set(texts).size).toBe(found?.params.count ?? 0);
      }),
      { numRuns: 500 },
    );
  });

  it('suggests only what passes the rule, fails no other one anew and is not longer', () => {
    let suggested = 0;
    fc.assert(
      fc.property(title, platform, (title, platform) => {
        const before = judgeTitle({ ...notSeen, title, platform });
        for (const { rule, suggestedTitle } of before.findings) {
          if (suggestedTitle === null) continue;
          suggested++;
          expect(suggestedTitle.length).toBeLessThanOrEqual(title.length);
          const after = judgeTitle({ ...notSeen, title: suggestedTitle, platform });
          expect(after.units).toBeLessThanOrEqual(before.units);
          expect(after.findings.find((one) => one.rule === rule)?.status).toBe('pass');
          const failed = (findings: typeof after.findings) =>
            findings.filter(({ status }) => status === 'fail').map(({ rule }) => rule);
          expect(failed(before.findings)).toEqual(expect.arrayContaining(failed(after.findings)));
        }
      }),
      { numRuns: 500 },
    );
    expect(suggested).toBeGreaterThan(50);
  });

  it('takes out only what it marks, and leaves no doubled blank where it did', () => {
    const { findings } = judgeTitle({ ...notSeen, title: '保温杯 \t 大容量 \u200b 保温杯  礼盒' });
    expect(findings.flatMap(({ suggestedTitle }) => suggestedTitle ?? [])).toEqual([
      '保温杯 大容量 保温杯  礼盒',
      '保温杯 \t 大容量 \u200b 礼盒',
    ]);
  });

  it('turns a rule that throws into an error finding and runs the others', () => {
    const broken = defineTitleRule({
      id: 'broken',
      requires: [],
      judge() {
        throw new Error('broken');
      },
    });
    const { findings } = judgeTitle({ ...notSeen, title: '' }, undefined, [broken, ...titleRules]);
    expect(findings[0]).toEqual({
      rule: 'broken',
      status: 'error',
      message: 'rule-failed',
      params: {},
      spans: [],
      suggestedTitle: null,
    });
    expect(findings.slice(1)).toEqual(judgeTitle({ ...notSeen, title: '' }).findings);
  });

  it('gives no units and no findings for a title that was not seen', () => {
    const { units, limit, findings } = judgeTitle(notSeen);
    expect({ units, limit, open: countOpen(findings), worst: worstOf(findings) }).toEqual({
      units: 0,
      limit: 60,
      open: 0,
      worst: 'notApplicable',
    });
  });

  it('takes time in proportion to the number of titles', () => {
    const titles = fc.sample(
      fc.array(piece, { minLength: 8, maxLength: 24 }).map((pieces) => pieces.join('')),
      { numRuns: 600, seed: 1 },
    );
    const timeOf = (count: number) => {
      const start = performance.now();
      for (const title of titles.slice(0, count)) judgeTitle({ ...notSeen, title });
      return performance.now() - start;
    };
    // Warms up, and the best of three, because other work on the machine only ever adds time.
    const few = Math.min(timeOf(120), timeOf(120), timeOf(120));
    // Five times the titles; a cost that grows with what was judged before would be 25.
    expect(timeOf(600) / few).toBeLessThan(15);
  });
});

describe('worstOf and countOpen', () => {
  const of = (...statuses: Parameters<typeof worstOf>[0][number]['status'][]) =>
    statuses.map((status) => ({ rule: 'any', status, message: null, params: {}, spans: [], suggestedTitle: null }));

  it('puts what forbids before what fell over, advises, passes and does not apply', () => {
    expect(worstOf(of('pass', 'warn', 'error', 'fail'))).toBe('fail');
    expect(worstOf(of('notApplicable', 'warn', 'error'))).toBe('error');
    expect(worstOf(of('notApplicable', 'pass'))).toBe('pass');
    expect(worstOf([])).toBe('notApplicable');
  });

  it('counts what the operator can act on', () => {
    expect(countOpen(of('pass', 'warn', 'error', 'fail', 'notApplicable'))).toBe(2);
  });
});

describe('titleWidth', () => {
  it('is additive over titles joined between characters', () => {
    const whole = fc.string({ unit: 'grapheme', maxLength: 40 });
    fc.assert(
      fc.property(whole, whole, platform, (a, b, platform) => {
        expect(titleWidth(a + b, platform)).toBe(titleWidth(a, platform) + titleWidth(b, platform));
      }),
    );
  });
});
