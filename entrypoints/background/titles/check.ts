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
import { category, itemsById, shops } from '@/utils/snapshots/queries';
import { guard } from '../guard';
import { inputOf } from '../judge';
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
  const categoryPath = draft.categoryPath ?? known?.record.path ?? stored?.input.categoryPath ?? null;
  const shop = stored ?? chosen;
  const choices = shop ? choicesFor(rulePacks, { ...shop, categoryPath }) : {};
  const input: TitleInput = {
    ...(stored?.input ?? nothingSeen(platform, dayOf(Date.now()))),
    ...{ title, platform, titleLimit, unitsOnPage, categoryPath },
    categoryId: categoryId ?? stored?.input.categoryId ?? null,
    isLeaf: known?.record.isLeaf ?? null,
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
  const known = (await shops()).filter((one) => one.site === site);
  const own = known.filter(({ isDemo }) => !isDemo);
  const [only, another] = own.length > 0 ? own : known;
  return only && !another ? only : null;
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
  return { site, shopId, input: inputOf(entry, context, now), likeTitles: (title: string) => context.titles.like(title, itemId) };
}
