import { foldWord } from '@/utils/analyses/words/fold-text';
import type { BankTerm, TermFigure } from '@/utils/records/bank-term';
import type { TermLook } from './term-look';

/** A market list's scope ends with the category it is of. */
const CATEGORY = /^(?:list|index)-[a-z]+-[a-z]+-(\d+)/;

/** Whether one figure tells more about today than another: a later day, a finished one, a longer period, a later look. */
function isNewer(one: TermFigure & { isFinal: boolean }, other: TermFigure & { isFinal: boolean }): boolean {
  if (one.statDate !== other.statDate) return one.statDate > other.statDate;
  if (one.isFinal !== other.isFinal) return one.isFinal;
  if (one.days !== other.days) return one.days > other.days;
  return one.seenAt > other.seenAt;
}

type Dated = TermFigure & { isFinal: boolean };

const figuresOf = ({ figures, statDate, days, isFinal, scope, source }: TermLook): [string, Dated][] =>
  Object.entries(figures).map(([metric, figure]) => {
    const { lo, hi } = 'value' in figure ? { lo: figure.value, hi: figure.value } : figure;
    return [metric, { lo, hi, statDate, days, isFinal, scope, pageKind: source.pageKind, seenAt: figure.seenAt }];
  });

const plain = ({ isFinal: _isFinal, ...figure }: Dated): TermFigure => figure;

/** Everything seen of one term, before it is put in order. */
class Gathered {
  readonly byMetric = new Map<string, Dated[]>();
  readonly byItem = new Map<string, Map<string, Dated>>();
  readonly categoryIds = new Set<string>();
  readonly days: string[] = [];

  constructor(
    readonly text: string,
    readonly look: TermLook,
  ) {}

  add(look: TermLook): void {
    this.days.push(look.statDate);
    const category = CATEGORY.exec(look.scope ?? '')?.[1];
    if (category !== undefined) this.categoryIds.add(category);
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

  toTerm(): BankTerm {
    const figures: BankTerm['figures'] = {};
    const history: BankTerm['history'] = {};
    for (const [metric, seen] of this.byMetric) {
      const newest = seen.reduce((one, other) => (isNewer(other, one) ? other : one));
      figures[metric] = plain(newest);
      // Only what was counted alike may stand in one line.
      const alike = seen.filter(({ days, scope, isFinal }) => days === newest.days && scope === newest.scope && isFinal);
      history[metric] = alike.sort((a, b) => (a.statDate < b.statDate ? -1 : 1)).map(plain);
    }
    const ofItems = [...this.byItem].map(([itemId, own]) => [itemId, mapValues(own)] as const);
    const days = this.days.toSorted();
    return {
      text: this.text,
      platform: this.look.platform,
      figures,
      ofItems: Object.fromEntries(ofItems),
      history,
      categoryIds: [...this.categoryIds],
      firstDay: days[0] ?? this.look.statDate,
      lastDay: days.at(-1) ?? this.look.statDate,
    };
  }
}

const mapValues = (own: ReadonlyMap<string, Dated>) =>
  Object.fromEntries([...own].map(([metric, figure]) => [metric, plain(figure)]));

/** Joins all looks into the keyword bank, a term each; width, case and script of its letters make no difference. */
export function mergeLooks(looks: readonly TermLook[]): BankTerm[] {
  const terms = new Map<string, Gathered>();
  for (const look of looks) {
    const text = look.of.name?.trim() ?? '';
    if (text === '') continue;
    const key = `${look.platform} ${foldWord(text)}`;
    const term = terms.get(key) ?? new Gathered(text, look);
    terms.set(key, term);
    term.add(look);
  }
  return [...terms.values()].map((term) => term.toTerm());
}
