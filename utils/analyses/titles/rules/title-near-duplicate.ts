import { likeTitleThreshold } from '@/utils/knowledge/titles/near-duplicates';
import { defineTitleRule, pass } from '../define-rule';
import { titleDifference } from '../likeness/title-difference';
import { listed } from '../listed';

const messages = { none: 'same', words: 'like', variant: 'variant' } as const;
/** The dearest first. */
const kinds = ['none', 'words', 'variant'] as const;

/**
 * No other title of the shop that says nearly the same.
 *
 * Rationale: products with the same words compete for the same searches, and platforms hold copies down (重复铺货, five days
 * after clean-up; practice, low). Variants of one product are told apart in a milder message. From how like on is data.
 * Params: how like in percent, how many such titles, the likest.
 */
export const titleNearDuplicate = defineTitleRule({
  id: 'title-near-duplicate',
  requires: ['title', 'words', 'likeTitles'],
  judge({ words, likeTitles, book }) {
    const like = likeTitles.filter(({ likeness }) => likeness >= likeTitleThreshold);
    const judged = like.map((one) => ({ ...one, kind: titleDifference(words, one.title, book) }));
    const kind = kinds.find((kind) => judged.some((one) => one.kind === kind));
    if (kind === undefined) return pass;
    const [first] = judged.filter((one) => one.kind === kind).sort((a, b) => b.likeness - a.likeness);
    const percent = Math.floor((first?.likeness ?? 0) * 100);
    return {
      status: 'warn',
      message: messages[kind],
      params: { percent, count: like.length, title: listed([first?.title ?? '']) },
    };
  },
});
