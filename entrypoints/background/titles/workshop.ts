import { titleVersions } from '@/utils/analyses/titles/proof/versions';
import { standings } from '@/utils/analyses/titles/terms/standing';
import { measureTitle } from '@/utils/analyses/titles/title-facts';
import { tokenize } from '@/utils/analyses/words/tokenize';
import type { SubjectRef } from '@/utils/records/finding';
import { changesOf, titleDraftsOf } from '@/utils/snapshots/queries';
import { loadProduct } from './product';
import { proofGround, proofOf } from './proof-of';
import { wordPool } from './word-pool';

const MOST_TERMS = 300;
const MOST_SUGGESTIONS = 20;
const MOST_TITLES = 200;

/** Everything the title workshop shows of a product. Errors: `unknown-item`. */
export async function onTitleWorkshop(ref: SubjectRef) {
  const product = await loadProduct(ref);
  const { context, book, title, input, judged, entry } = product;
  const now = Date.now();
  const [changes, drafts, ground, pool] = await Promise.all([
    changesOf(ref, MOST_TITLES, 'title'),
    titleDraftsOf(ref),
    proofGround(ref, context.pastEvents.get(ref.itemId) ?? [], now),
    wordPool(ref.site, ref.shopId, context, book, now),
  ]);
  const renamed = changes.map(({ from, to, at, previousSeenAt }) => ({
    from: String(from),
    to: String(to),
    ...{ at, previousSeenAt },
  }));
  const versions = titleVersions({ title, firstSeenAt: entry.item.firstSeenAt }, renamed, drafts);
  return {
    title,
    platform: input.platform,
    categoryPath: input.categoryPath,
    units: judged.units,
    limit: judged.limit,
    findings: judged.findings,
    score: judged.score,
    costs: judged.costs,
    words: tokenize(title, book).map(({ text, role }) => ({ text, role })),
    demandMetric: product.basis?.metric ?? null,
    terms: standings(context.bank, measureTitle(input, book), ref.itemId).slice(0, MOST_TERMS),
    suggestions: pool.suggest(title, MOST_SUGGESTIONS).map(({ text, score, from, seenIn }) => ({ text, score, from, seenIn })),
    versions: versions.map((version) => ({ ...version, proof: proofOf(version, versions, ground) })),
    visitors: ground.visitorDays,
  };
}
