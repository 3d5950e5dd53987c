import { pddData } from '@/utils/knowledge/vocabularies/pdd-data';
import { refusal } from '@/utils/reading/attempt';
import { figuresRecord, isComplete } from '@/utils/reading/figures';
import { fromLabels } from '@/utils/reading/from-labels';
import { drawnCards } from '../drawn-cards';
import { drawnDate } from '../drawn-date';
import { READY_HOUR } from '../ready-hour';
import { rowFigures } from '../row-figures';

/** The shop's figures as cards. Their digits are mostly the private font's. Labels: facts 1.4, medium. */
export const shopCards = fromLabels({
  id: 'shop-cards',
  read: (document, source) => {
    const cards = drawnCards(document);
    if (cards.length === 0) return null;
    const figures = rowFigures(cards, pddData.labels);
    if (typeof figures === 'string') return refusal(figures, 'cards');
    const of = drawnDate(document, source);
    if (typeof of === 'string') return refusal(of, 'cards');
    const isFinal = isComplete(of.statDate, source.capturedAt, READY_HOUR);
    const record = figuresRecord({ platform: 'pinduoduo', subject: { kind: 'shop' }, ...of, isFinal }, figures);
    return { entries: [{ at: 'cards', candidates: [record] }], refused: [], empty: null };
  },
});
