import type { AdviceAsk } from '@/components/category-advice/use-advice';
import { ok, type Result } from '@/utils/core/result';
import {
  type CategoryAdvice,
  giveVerdict,
  suggestCategory,
  takeBackVerdict,
  type VerdictGiven,
} from '@/utils/messages/categories';
import { ask } from '@/utils/messages/channel';
import { isDemoId } from '@/utils/records/demo-ids';
import type { SubjectRef } from '@/utils/records/finding';
import { isCategoryFor } from './demo-apart';

async function suggest(asked: AdviceAsk): Promise<Result<CategoryAdvice>> {
  const answered = await ask(suggestCategory, asked);
  if (!answered.ok) return answered;
  const shop = { isDemo: asked.item !== null && isDemoId(asked.item.shopId) };
  const suggestions = answered.value.suggestions.filter(
    ({ categoryId }) => categoryId === null || isCategoryFor(shop, categoryId),
  );
  return ok({ ...answered.value, suggestions });
}

/** What the views ask of the background about categories, as functions whose failures are values. */
export const categoryActions = {
  suggest,
  give: (given: VerdictGiven) => ask(giveVerdict, given),
  takeBack: (items: SubjectRef[]) => ask(takeBackVerdict, { items }),
};
