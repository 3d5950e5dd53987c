import { givenOf, type MoveTarget, type Word } from '@/components/category-advice/say-verdict';
import type { VerdictGiven } from '@/utils/messages/categories';
import type { SubjectRef } from '@/utils/records/finding';
import { bulkTargets } from './bulk-targets';
import type { CheckRow } from './check-row';
import { isSaid } from './check-state';

/** One message to send: a word to keep, or words to take back. */
export type SayStep = { do: 'give'; given: VerdictGiven } | { do: 'takeBack'; items: SubjectRef[] };

/** Products a message speaks of: after each the model learns anew, and one wants to see it move. House choice. */
const SLICE = 200;

function sliced<Item>(items: readonly Item[]): Item[][] {
  const slices: Item[][] = [];
  for (let from = 0; from < items.length; from += SLICE) slices.push(items.slice(from, from + SLICE));
  return slices;
}

const refsOf = (rows: readonly CheckRow[]): SubjectRef[] => rows.map(({ ref }) => ref);

/** The messages that say one word of many products. */
export const stepsOf = (rows: readonly CheckRow[], word: Word, now: number): SayStep[] =>
  sliced(refsOf(rows)).map((items) => ({ do: 'give', given: givenOf(items, word, now) }));

/** The messages that take back what was said of products. */
export const takeBackSteps = (rows: readonly CheckRow[]): SayStep[] =>
  sliced(refsOf(rows)).map((items) => ({ do: 'takeBack', items }));

/** The messages that send every product where the suggestion its own row shows says; products without one are left out. */
export function ownMoveSteps(rows: readonly CheckRow[], now: number): SayStep[] {
  const targets = new Map<string, { target: MoveTarget; rows: CheckRow[] }>();
  for (const { row, to } of bulkTargets(rows)) {
    const target = { categoryId: to.categoryId, path: to.path };
    const key = `${target.categoryId ?? ''} ${target.path.join('\n')}`;
    const known = targets.get(key) ?? { target, rows: [] };
    known.rows.push(row);
    targets.set(key, known);
  }
  return [...targets.values()].flatMap((one) => stepsOf(one.rows, { verdict: 'move', target: one.target }, now));
}

/** The messages that bring back what had been said before: of some products another word, of the others nothing. */
export function undoSteps(before: readonly CheckRow[], now: number): SayStep[] {
  const groups = new Map<string, { given: VerdictGiven }>();
  const silent: CheckRow[] = [];
  for (const row of before) {
    const { said } = row;
    if (said === null || !isSaid(row, now)) {
      silent.push(row);
      continue;
    }
    const { verdict, target, until } = said;
    const key = JSON.stringify([verdict, target, until]);
    const known = groups.get(key) ?? { given: { items: [], verdict, target, until } };
    known.given.items.push(row.ref);
    groups.set(key, known);
  }
  const again = [...groups.values()].flatMap(({ given }) =>
    sliced(given.items).map((items): SayStep => ({ do: 'give', given: { ...given, items } })),
  );
  return [...takeBackSteps(silent), ...again];
}

/** How many products a message speaks of. */
export const sizeOf = (step: SayStep): number => (step.do === 'give' ? step.given.items : step.items).length;
