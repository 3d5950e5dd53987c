import { ownBrands } from '@/utils/analyses/titles/brands/own-brands';
import { demandFigure } from '@/utils/analyses/titles/terms/demand';
import { standings } from '@/utils/analyses/titles/terms/standing';
import { measureTitle } from '@/utils/analyses/titles/title-facts';
import { type WordRole, wordRoles } from '@/utils/knowledge/lexicon/lexicon';
import type { SubjectRef } from '@/utils/records/finding';
import { coreWords } from './core-words';
import { loadProduct } from './product';
import { proposeTitles } from './propose';

interface ComposeAsk {
  ref: SubjectRef;
  mode: 'new' | 'running';
  keep: string[];
  drop: string[];
  isBrandFirst: boolean;
  maxChange: number | null;
  uniqueRoles: string[];
}

/** Titles that cover more of what buyers search; where nothing is known of that, titles that mend what rules found. */
export async function onComposeTitle(ask: ComposeAsk) {
  const product = await loadProduct(ask.ref);
  const { context, judged, input } = product;
  const terms = standings(context.bank, measureTitle(input, product.book), ask.ref.itemId).flatMap(
    ({ term, standing, why, missing }) => {
      // What nobody proved, the operator may: by asking for the word.
      const isVouched = why === 'unproven' && missing.every((word) => ask.keep.includes(word));
      return standing === 'unfit' && !isVouched ? [] : [term];
    },
  );
  const [brand = null] = ask.isBrandFirst ? (ownBrands(input) ?? []) : [];
  const { reason, proposals, limit } = proposeTitles(product, terms, {
    // What runs keeps the word buyers know it by.
    keep: ask.mode === 'running' ? [...new Set([...coreWords(product, ask.drop), ...ask.keep])] : ask.keep,
    drop: ask.drop,
    brandFirst: brand,
    maxChange: ask.mode === 'running' ? ask.maxChange : null,
    uniqueRoles: ask.uniqueRoles.filter(isRole),
  });
  const fixes = judged.findings.flatMap(({ rule, suggestedTitle: title }) => (title === null ? [] : [{ rule, title }]));
  const { basis } = product;
  const weights = terms.flatMap((term) => {
    const figure = demandFigure(term, basis);
    if (!figure || basis === null) return [];
    const { lo, hi, statDate } = figure;
    return [[term.text, { lo, hi, statDate, metric: basis.metric }] as const];
  });
  return { reason, proposals, fixes, limit, weights: Object.fromEntries(weights) };
}

const isRole = (role: string): role is WordRole => wordRoles.some((one) => one === role);
