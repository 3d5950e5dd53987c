import { foldText } from '@/utils/analyses/words/fold-text';
import { costlyFibres, filledGoods } from '@/utils/knowledge/titles/attributes/costly-fibres';
import type { TitleFacts } from '../title-facts';
import type { AttributeConflict } from './attribute-conflict';
import { plainAttributes } from './plain-attributes';

const LABELS: ReadonlySet<string> = new Set(['材质成分', '面料成分', '面料材质成分', '成分', '主面料成分']);
/** A composition is whole from so many percent on. *House choice*. */
const WHOLE = 95;

/** A costly fibre in the title while the whole composition does not hold it: 羊毛大衣 of 聚酯纤维95% 氨纶5%. */
export function absentFibre({
  title,
  attributes,
}: {
  title: string;
  attributes: NonNullable<TitleFacts['attributes']>;
}): AttributeConflict | null {
  const { folded, offsets } = foldText(title);
  if (filledGoods.test(folded)) return null;
  for (const { label, plainLabel, values } of plainAttributes(attributes)) {
    const [value, ...others] = values;
    if (!LABELS.has(plainLabel) || value === undefined || others.length > 0) continue;
    const shares = [...value.normalize('NFKC').matchAll(/(\d+(?:\.\d+)?)%/g)].map(([, share]) => Number(share));
    if (shares.reduce((sum, share) => sum + share, 0) < WHOLE) continue;
    for (const { inTitle, inValue } of costlyFibres) {
      const match = inTitle.exec(folded);
      if (!match || inValue.test(value)) continue;
      const [start = 0, end = title.length] = [offsets[match.index], offsets[match.index + match[0].length]];
      return { word: title.slice(start, end), label, value, spans: [[start, end]] };
    }
  }
  return null;
}
