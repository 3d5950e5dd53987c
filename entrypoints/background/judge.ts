import { choicesFor, rulesIn } from '@/utils/analyses/titles/choose-rules';
import { judgeTitle } from '@/utils/analyses/titles/judge';
import { titleRules } from '@/utils/analyses/titles/rules/registry';
import { scoreOf } from '@/utils/analyses/titles/score';
import { nothingSeen, type TitleInput } from '@/utils/analyses/titles/title-input';
import { countOpen, worstOf } from '@/utils/analyses/titles/worst';
import type { WordBook } from '@/utils/analyses/words/word-book';
import { dayOf } from '@/utils/core/dates';
import type { Platform } from '@/utils/core/platforms';
import type { Mark } from '@/utils/messages/page-read';
import type { Finding } from '@/utils/records/finding';
import type { PageRecord } from '@/utils/records/record';
import type { RulePack } from '@/utils/records/rule-pack';
import { loadSettings } from '@/utils/settings/store';
import type { Connection } from '@/utils/snapshots/database';
import { fieldOf } from '@/utils/snapshots/field';
import { type ItemToJudge, itemsToJudge, type JudgedItem, writeFindings } from '@/utils/snapshots/findings';
import { writePlacements } from '@/utils/snapshots/placements';
import type { PlacementRow } from '@/utils/snapshots/queries';
import { type PlaceGround, placeGround, placeStored } from './categories/place-products';
import { createQueue } from './serial';
import { isCompeting, type ShopContext, shopContext } from './titles/shop-context';
import { shopWords } from './titles/shop-words';

export type Marks = Record<string, Mark>;

const markOf = (findings: readonly Finding[]): Mark => ({ worst: worstOf(findings), count: countOpen(findings) });

/** Everything known about a stored product's title; its place where that has been judged. */
export function inputOf(
  { item, isLeaf, categoryPath }: ItemToJudge,
  context: ShopContext,
  placement: TitleInput['placement'],
  now: number,
): TitleInput {
  const title = fieldOf(item, 'title');
  const { itemId, platform, titleLimit, attributes } = item;
  return {
    ...nothingSeen(platform, dayOf(now)),
    ...{ title, titleLimit, categoryPath, isLeaf, attributes, placement },
    categoryId: fieldOf(item, 'categoryId'),
    // A publish form always has a category; a list may leave it out.
    hasCategoryField: Object.values(item.watched).some((looks) => looks.some(({ pageKind }) => pageKind === 'item-edit')),
    ownBrands: context.brands,
    likeTitles: title === null ? null : context.titles.like(title, itemId),
    terms: context.bank.seen.length === 0 ? null : context.bank.seen,
    titleChangedOn: context.titleChangedOn.get(itemId) ?? null,
    events: context.events.get(itemId) ?? [],
  };
}

/** A stored product's findings and score by the shop's own choice of rules. */
export function judgeStored(
  entry: ItemToJudge,
  context: ShopContext,
  placement: TitleInput['placement'],
  book: WordBook,
  packs: readonly RulePack[],
  now: number,
) {
  const choices = choicesFor(packs, { ...entry.item, categoryPath: entry.categoryPath });
  const input = inputOf(entry, context, placement, now);
  const rules = rulesIn(titleRules, choices);
  const judged = judgeTitle(input, book, rules);
  return { ...judged, ...scoreOf(judged.findings, choices), input, rules };
}

// Of two judgements of one product the one that read it last must also write last.
const inTurn = createQueue();

/** Judges stored products and keeps their open findings. Gives a mark for each. */
export const judgeItems = (database: Connection, site: string, shopId: string, itemIds: readonly string[]): Promise<Marks> =>
  inTurn(async () => {
    const now = Date.now();
    const [items, context, book, { rulePacks }] = await Promise.all([
      itemsToJudge(database, site, shopId, itemIds),
      shopContext(site, shopId, now),
      shopWords(),
      loadSettings(),
    ]);
    // A brand seen since words were last learned.
    for (const brand of context.brands) book.addBrand(brand);
    for (const { item } of items) if (isCompeting(item, now)) context.titles.add(item.itemId, fieldOf(item, 'title') ?? '');
    const grounds = new Map<Platform, Promise<PlaceGround>>();
    const groundOf = (platform: Platform) => {
      const ground = grounds.get(platform) ?? placeGround({ site, shopId, platform }, book, now);
      grounds.set(platform, ground);
      return ground;
    };
    const judged: JudgedItem[] = [];
    const placements: PlacementRow[] = [];
    for (const entry of items) {
      const place = await placeStored(entry, await groundOf(entry.item.platform), now);
      if (place) placements.push(place.row);
      judged.push({ ...entry, ...judgeStored(entry, context, place?.heard ?? null, book, rulePacks, now) });
    }
    await writeFindings(database, judged);
    await writePlacements(database, placements);
    return Object.fromEntries(judged.map(({ item, findings }) => [item.itemId, markOf(findings)]));
  });

/** Marks for products that wait in the quarantine: judged as the page showed them, nothing kept. */
export async function judgeRecords(records: readonly PageRecord[]): Promise<Marks> {
  const book = await shopWords();
  const marks: Marks = {};
  for (const record of records) {
    if (record.kind !== 'item' || record.itemId === null) continue;
    const { platform, title, titleLimit, categoryId, categoryPath, attributes } = record;
    const seen = { title, titleLimit, categoryId, categoryPath, attributes };
    const hasCategoryField = record.source.pageKind === 'item-edit';
    const { findings } = judgeTitle({ ...nothingSeen(platform, dayOf(Date.now())), ...seen, hasCategoryField }, book);
    marks[record.itemId] = markOf(findings);
  }
  return marks;
}
