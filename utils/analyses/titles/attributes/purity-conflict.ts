import { leastPureShare } from '@/utils/knowledge/titles/attributes/least-pure-share';
import type { TitleFacts } from '../title-facts';
import type { AttributeConflict } from './attribute-conflict';
import { findSurfaces } from './find-surfaces';
import { plainAttribute } from './plain-attributes';
import { readAttributes } from './read-attributes';
import { readyFamilies } from './ready-families';

const PURE = /^(?:纯|全|100%|百分百|真丝|桑蚕丝)/;
const COMPOSITION = /成分/;
const SHARE = /([^\d%]+?)(\d+(?:\.\d+)?)%/g;

/** `纯棉` while the composition says 68 % cotton; null where no share was given or the fibre is another. */
export function purityConflict(facts: {
  attributes: NonNullable<TitleFacts['attributes']>;
  title: string;
  words: NonNullable<TitleFacts['words']>;
}): AttributeConflict | null {
  const fibre = readyFamilies.find(({ family }) => family.id === 'fibre');
  if (!fibre) return null;
  const claims = findSurfaces(facts, fibre.inTitles, fibre.parts).filter(({ text }) => PURE.test(text));
  const [claim] = claims;
  const wanted = claim?.meanings[0];
  if (!claim || wanted === undefined || claims.some(({ meanings }) => meanings[0] !== wanted)) return null;
  const isMain = readAttributes(facts.attributes, fibre)?.meanings.has(wanted) ?? false;
  for (const [label, values] of Object.entries(facts.attributes)) {
    const [value] = values;
    if (value === undefined || values.length > 1 || !COMPOSITION.test(label)) continue;
    const shares = [...value.normalize('NFKC').matchAll(SHARE)].map(([, name = '', share = '']) => ({
      name: plainAttribute(name),
      share: Number(share),
    }));
    const named = shares.filter(({ name }) => fibre.asValues.get(name)?.includes(wanted));
    const share =
      named.length > 0
        ? named.reduce((sum, one) => sum + one.share, 0)
        : plainAttribute(label) === '成分含量' && isMain
          ? upperShare(value)
          : null;
    if (share !== null && share < leastPureShare) {
      return { word: claim.text, label, value, spans: claims.map(({ start, end }): [number, number] => [start, end]) };
    }
  }
  return null;
}

/** `51%(含)-70%(含)` is at most 70. */
function upperShare(value: string): number | null {
  const numbers = [...value.matchAll(/(\d+(?:\.\d+)?)%/g)].map(([, share]) => Number(share));
  return numbers.length === 0 || value.includes('以上') ? null : Math.max(...numbers);
}
