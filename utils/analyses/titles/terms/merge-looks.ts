import { foldWord } from '@/utils/analyses/words/fold-text';
import type { Platform } from '@/utils/core/platforms';
import type { BankTerm, TermFigure } from '@/utils/records/bank-term';
import type { TermLook } from './term-look';
import { categoryOf, windowOf } from './window';

/**
 * Whether one figure tells more about today than another: finished before running, then a later day, a longer period, a
 * later look. Two spellings of a term may stand in one list with a figure each: of those the higher. *House choice*: each
 * counts some of the buyers, none counts more than there are.
 */
function isNewer(one: Dated, other: Dated): boolean {
  if (one.isFinal !== other.isFinal) return one.isFinal;
  if (one.statDate !== other.statDate) return one.statDate > other.statDate;
  if (one.days !== other.days) return one.days > other.days;
  if (one.seenAt !== other.seenAt) return one.seenAt > other.seenAt;
  return one.lo !== other.lo ? one.lo > other.lo : one.hi > other.hi;
}

type Dated = TermFigure & { isFinal: boolean };

const figuresOf = ({ platform, figures, statDate, days, isFinal, scope, source }: TermLook): [string, Dated][] =>
  Object.entries(figures).map(([metric, figure]) => {
    const { lo, hi } = 'value' in figure ? { lo: figure.value, hi: figure.value } : figure;
    return [metric, { lo, hi, statDate, days, isFinal, scope, platform, pageKind: source.pageKind, seenAt: figure.seenAt }];
  });

/** One figure a day, the oldest day first: two points of one day would draw a trend nobody saw. */
function onePerDay(alike: readonly Dated[]): Dated[] {
  const byDay = new Map<string, Dated>();
  for (const figure of alike) {
    const known = byDay.get(figure.statDate);
    if (!known || isNewer(figure, known)) byDay.set(figure.statDate, figure);
  }
  return [...byDay.values()].sort((a, b) => Number(a.statDate > b.statDate) - Number(a.statDate < b.statDate));
}

const plain = ({ isFinal: _isFinal, ...figure }: Dated): TermFigure => figure;

/** Everything seen of one term, before it is put in order. */
class Gathered {
  readonly byMetric = new Map<string, Dated[]>();
  readonly byItem = new Map<string, Map<string, Dated>>();
  readonly categoryIds = new Set<string>();
  readonly platforms = new Set<Platform>();
  readonly days: string[] = [];

  constructor(readonly text: string) {}

  add(look: TermLook): void {
    this.days.push(look.statDate);
    this.platforms.add(look.platform);
    const category = categoryOf(look.scope);
    if (category !== null) this.categoryIds.add(category);
    const itemId = look.of.of;
    for (const [metric, figure] of figuresOf(look)) {
      if (itemId === null) this.byMetric.set(metric, [...(this.byMetric.get(metric) ?? []), figure]);
      else this.addOfItem(itemId, metric, figure);
    }
  }

  private addOfItem(itemId: string, metric: string, figure: Dated): void {
    const own = this.byItem.get(itemId) ?? new Map<string, Dated>();
    this.byItem.set(itemId, own);
    const known = own.get(metric);
    if (!known || isNewer(figure, known)) own.set(metric, figure);
  }

  /** `usual` says for each metric which window most terms are known in: figures of one window can be compared. */
  toTerm(usual: ReadonlyMap<string, string>): BankTerm {
    const figures: BankTerm['figures'] = {};
    const history: BankTerm['history'] = {};
    for (const [metric, seen] of this.byMetric) {
      const usualOnes = seen.filter((figure) => windowOf(figure) === usual.get(metric));
      const newest = (usualOnes.length > 0 ? usualOnes : seen).reduce((one, other) => (isNewer(other, one) ? other : one));
      figures[metric] = plain(newest);
      // Only what was counted alike may stand in one line.
      const alike = seen.filter(
        ({ days, scope, platform, isFinal }) =>
          days === newest.days && scope === newest.scope && platform === newest.platform && isFinal,
      );
      history[metric] = onePerDay(alike).map(plain);
    }
    const ofItems = [...this.byItem].map(([itemId, own]) => [itemId, mapValues(own)] as const);
    const days = this.days.toSorted();
    const [first = ''] = days;
    return {
      text: this.text,
      platforms: [...this.platforms].sort(),
      figures,
      ofItems: Object.fromEntries(ofItems),
      history,
      categoryIds: [...this.categoryIds],
      firstDay: first,
      lastDay: days.at(-1) ?? first,
    };
  }
}

const mapValues = (own: ReadonlyMap<string, Dated>) =>
  Object.fromEntries([...own].map(([metric, figure]) => [metric, plain(figure)]));

/** For each metric the window in which most terms are known. */
function usualWindows(terms: readonly Gathered[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { byMetric } of terms)
    for (const [metric, seen] of byMetric)
      for (const window of new Set(seen.map(windowOf))) {
        const windows = counts.get(metric) ?? new Map<string, number>();
        counts.set(metric, windows.set(window, (windows.get(window) ?? 0) + 1));
      }
  const commonest = (windows: ReadonlyMap<string, number>) =>
    [...windows].reduce((one, other) => (other[1] > one[1] ? other : one))[0];
  return new Map([...counts].map(([metric, windows]) => [metric, commonest(windows)]));
}

/**
 * Joins all looks at one shop's terms into its keyword bank, a term each; width, case and script of its letters make no
 * difference, and neither does which of the site's platforms it was seen under. Of two figures the newer stands, of two of one
 * look the higher; none are added.
 */
export function mergeLooks(looks: readonly TermLook[]): BankTerm[] {
  const terms = new Map<string, Gathered>();
  for (const look of looks) {
    const text = look.of.name?.trim() ?? '';
    if (text === '') continue;
    const key = foldWord(text);
    const term = terms.get(key) ?? new Gathered(text);
    terms.set(key, term);
    term.add(look);
  }
  const gathered = [...terms.values()];
  const usual = usualWindows(gathered);
  return gathered.map((term) => term.toTerm(usual));
}
