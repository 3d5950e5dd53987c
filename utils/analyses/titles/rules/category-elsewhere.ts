import type { Misplacement } from '@/utils/analyses/categories/placement';
import { defineTitleRule, notApplicable, pass, type Verdict } from '../define-rule';
import { listed } from '../listed';

/**
 * The product must stand in the category its title, its terms or the page itself speak for.
 *
 * Rationale: goods in the wrong category are taken down, obvious or repeated cases cost points (Tmall 1 point each, 2016–24,
 * medium to low); buyers who search look through the category a term's clicks go to. Said on strong evidence only.
 * Params: the other category, and the evidence.
 */
export const categoryElsewhere = defineTitleRule({
  id: 'category-elsewhere',
  requires: ['placement'],
  judge({ placement }) {
    if (placement.because !== null) return told(placement.because);
    return placement.state === 'fits' ? pass : notApplicable;
  },
});

const pathText = (path: readonly string[]): string => path.join(' › ');
/** Never 100: nothing is that sure. */
const percent = (share: number): number => Math.min(99, Math.floor(100 * share));

function told(because: Misplacement): Verdict {
  switch (because.by) {
    case 'page':
      return { status: 'warn', message: 'by-page', params: { text: because.text } };
    case 'terms': {
      const { term, share, to, statDate } = because;
      return {
        status: 'warn',
        message: 'by-terms',
        params: { term, share: percent(share.lo), other: pathText(to), day: statDate },
      };
    }
    case 'titles': {
      const { to, confidence, words } = because;
      const params = { other: pathText(to), percent: percent(confidence) };
      if (words.length === 0) return { status: 'warn', message: 'by-likes', params: { ...params, count: because.likes } };
      return { status: 'warn', message: 'by-words', params: { ...params, words: listed([...words.slice(0, MOST_WORDS)]) } };
    }
  }
}

/** Words named as evidence. */
const MOST_WORDS = 3;
