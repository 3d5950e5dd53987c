import { choicesFor, rulesIn } from '@/utils/analyses/titles/choose-rules';
import { judgeTitle } from '@/utils/analyses/titles/judge';
import { titleRules } from '@/utils/analyses/titles/rules/registry';
import { nothingSeen, type TitleInput } from '@/utils/analyses/titles/title-input';
import { dayOf } from '@/utils/core/dates';
import { realmOf, siteOfPlatform } from '@/utils/core/realms';
import type { Sender } from '@/utils/messages/channel';
import type { TitleDraft } from '@/utils/messages/check-title';
import { loadSettings } from '@/utils/settings/store';
import { openDatabase } from '@/utils/snapshots/database';
import { itemsToJudge } from '@/utils/snapshots/findings';
import { category, itemsById } from '@/utils/snapshots/queries';
import { heard, placeGround, placeProduct } from '../categories/place-products';
import { guard } from '../guard';
import { inputOf } from '../judge';
import { onlyShop } from '../only-shop';
import { isOwnPage, sellerPage } from '../senders';
import { shopContext } from './shop-context';
import { shopWords } from './shop-words';

/** Judges a title while it is typed; nothing of it is stored. Errors: `not-a-seller-page`. */
export async function onCheckTitle(draft: TitleDraft, sender: Sender) {
  const isTyped = !isOwnPage(sender);
  if (isTyped) sellerPage(sender);
  const { platform, categoryId, title, titleLimit, unitsOnPage } = draft;
  const [known, stored, chosen, book, { rulePacks }] = await Promise.all([
    categoryId === null ? null : guard('category', () => category(platform, categoryId)),
    guard('stored-item', () => storedInput(draft)),
    guard('shop-of-draft', () => shopOfDraft(draft)),
    shopWords(),
    loadSettings(),
  ]);
  // The path that is stored is of the category that is stored.
  const isStored = categoryId === null || categoryId === stored?.input.categoryId;
  const categoryPath = draft.categoryPath ?? known?.record.path ?? (isStored ? stored?.input.categoryPath : null) ?? null;
  const shop = stored ?? chosen;
  const choices = shop ? choicesFor(rulePacks, { ...shop, categoryPath }) : {};
  const placement = shop
    ? await guard('placement', () => placeOfDraft(draft, { ...shop, categoryPath }, stored?.input ?? null))
    : null;
  const input: TitleInput = {
    ...(stored?.input ?? nothingSeen(platform, dayOf(Date.now()))),
    ...{ title, platform, titleLimit, unitsOnPage, categoryPath },
    categoryId: categoryId ?? stored?.input.categoryId ?? null,
    isLeaf: known?.record.isLeaf ?? null,
    placement: placement ?? null,
    likeTitles: stored?.likeTitles(title) ?? null,
    // Titles are typed on publish forms, which always have a category; a title pasted into the popup has none.
    hasCategoryField: isTyped,
  };
  return judgeTitle(input, book, rulesIn(titleRules, choices));
}

/** The shop a new product is written for: the one named, else the platform's only one; an invented one only where there is no other. */
async function shopOfDraft({ platform, shop }: TitleDraft): Promise<{ site: string; shopId: string } | null> {
  const site = siteOfPlatform(platform);
  if (shop) return realmOf(shop.site) === site ? { ...shop, site } : null;
  return onlyShop(platform);
}

/** What is stored of the product a title is typed for; null where none is, or products of several shops share its id. */
async function storedInput({ platform, itemId }: TitleDraft) {
  if (itemId === null) return null;
  const [row, another] = await itemsById(siteOfPlatform(platform), itemId);
  if (!row || another) return null;
  const { site, shopId } = row;
  const now = Date.now();
  const [context, [entry]] = await Promise.all([
    shopContext(site, shopId, now),
    itemsToJudge(await openDatabase(), site, shopId, [itemId]),
  ]);
  if (!entry) return null;
  return {
    site,
    shopId,
    input: inputOf(entry, context, null, now),
    likeTitles: (title: string) => context.titles.like(title, itemId),
  };
}

/** Whether the product a title is typed for stands where it belongs; what the operator has said of it is heard. */
async function placeOfDraft(
  { platform, itemId, title, categoryId }: TitleDraft,
  { site, shopId, categoryPath }: { site: string; shopId: string; categoryPath: string[] | null },
  stored: TitleInput | null,
) {
  const now = Date.now();
  const ground = await placeGround({ site, shopId, platform }, await shopWords(), now);
  const own = categoryId ?? stored?.categoryId ?? null;
  const attributes = stored?.attributes ?? null;
  const product = { site, shopId, itemId, platform, title, categoryId: own, categoryPath, attributes };
  const { placement } = await placeProduct(product, ground);
  return heard(placement, itemId === null ? undefined : ground.verdicts.get(itemId), own, now);
}
