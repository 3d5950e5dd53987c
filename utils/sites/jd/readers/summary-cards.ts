import { jdIndustry } from '@/utils/knowledge/vocabularies/jd-industry';
import { jdSzShop } from '@/utils/knowledge/vocabularies/jd-sz-shop';
import { type Attempt, refusal } from '@/utils/reading/attempt';
import { type Figures, type FiguresOf, figuresRecord, hasFigures } from '@/utils/reading/figures';
import { fromLabels } from '@/utils/reading/from-labels';
import type { PageSource } from '@/utils/reading/source';
import { isWrittenRange, soundFigures } from '../sound-figures';
import { summaryCards } from '../sz-cards';
import { drawnPeriod } from '../sz-date-label';
import { indexText } from '../sz-index';
import { categoryAsked } from '../sz-market';
import { askedOf } from '../sz-request';

/** The shop's figures as summary cards draw them, by label. A range is the market's, whatever its label says. */
export const shopCards = fromLabels({
  id: 'shop-cards',
  read: (document, source) => {
    const cards = summaryCards(document);
    if (cards.length === 0) return null;
    const figures = soundFigures(
      cards.filter(({ text }) => !isWrittenRange(text)).map(({ label, text }) => [label, text]),
      jdSzShop.labels,
    );
    return attemptOf(figures, { kind: 'shop' }, document, source);
  },
});

/** A category's market as cards draw it; the class of a card carries the metric's code. The category is in the address, or it is not known. */
export const marketCards = fromLabels({
  id: 'market-cards',
  read: (document, source) => {
    const cards = summaryCards(document);
    if (cards.length === 0) return null;
    const category = categoryAsked(askedOf({ url: source.url, requestBody: null }));
    if (category === null) return refusal('missing-category', 'address');
    const pairs = cards.flatMap(({ codes, text }) => codes.map((code) => [code, indexText(text)] as const));
    return attemptOf(soundFigures(pairs, jdIndustry.codes), { kind: 'category', id: category }, document, source);
  },
});

function attemptOf(figures: Figures, subject: FiguresOf['subject'], document: Document, source: PageSource): Attempt {
  if (!hasFigures(figures)) return refusal('figures-not-found', 'cards');
  const period = drawnPeriod(document, source.capturedAt);
  if (typeof period === 'string') return refusal(period, 'date');
  const candidates = [figuresRecord({ platform: 'jd', subject, ...period }, figures)];
  return { entries: [{ at: 'cards', candidates }], refused: [], empty: null };
}
