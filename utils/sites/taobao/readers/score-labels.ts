import { labelKey } from '@/utils/core/labels';
import { taobaoService } from '@/utils/knowledge/vocabularies/taobao-service';
import { textsIn } from '@/utils/reading/activities/texts';
import { isShown } from '@/utils/reading/dom';
import { hasFigures, readFigures } from '@/utils/reading/figures';
import { fromLabels } from '@/utils/reading/from-labels';
import { scoresOf } from './shop-scores';

const { labels: words } = taobaoService;
/** How many texts may stand between a figure's name and the figure. */
const REACH = 5;
const RATE = /^\d{1,3}(\.\d{1,3})?\s?%$/;
const SCORE = /^\d{1,2}\.\d{1,2}\s?分?$/;
/** Names of other figures that stand beside one: its weight, its place, that of others, what it was before. */
const CAPTION = /权重|占比|排名|行业|同行|同层|均值|平均|优秀|标准|目标|较|环比|同比|昨日|上期|超过|高于|低于|提升|满分/;
/** A name of another sub-figure: what follows belongs to it. */
const OTHER = /([率长度分力]|占比)$/;

/** Names and figures of the drawn page, in order: `[商品好评率, 99.10%]`. */
export function scoreCells(root: Element): [string, string][] {
  const texts = textsIn(root)
    .filter(({ element }) => isShown(element))
    .map(({ text }) => text);
  return texts.flatMap((text, index): [string, string][] => {
    const label = labelKey(text);
    const word = Object.hasOwn(words, label) ? words[label] : undefined;
    const figure = word && figureAmong(texts.slice(index + 1, index + 1 + REACH), word[1] === 'rate' ? RATE : SCORE);
    return figure === undefined ? [] : [[label, figure]];
  });
}

/** The first text of the right form that belongs to no caption: a caption takes the next text with a digit. */
function figureAmong(texts: readonly string[], form: RegExp): string | undefined {
  let isCaptioned = false;
  for (const text of texts) {
    const isFigure = form.test(text);
    if (isFigure && !isCaptioned) return text;
    const label = labelKey(text);
    if (!isFigure && (Object.hasOwn(words, label) || (OTHER.test(label) && !CAPTION.test(text)))) return undefined;
    const hasDigit = /\d/.test(text);
    if (CAPTION.test(text)) isCaptioned = !hasDigit;
    else if (hasDigit) isCaptioned = false;
  }
  return undefined;
}

/** 真实体验分 as it is drawn: a figure's name, and the figure within the next few texts (facts 4.5, high). */
export const scoreLabels = fromLabels({
  id: 'score-labels',
  read: (document, { capturedAt }) => {
    const figures = readFigures(scoreCells(document.body), words);
    return hasFigures(figures) ? scoresOf(figures, 'labels', capturedAt) : null;
  },
});
