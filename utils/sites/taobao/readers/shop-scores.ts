import { dayOf } from '@/utils/core/dates';
import { type Fields, fields } from '@/utils/core/fields';
import { taobaoService } from '@/utils/knowledge/vocabularies/taobao-service';
import { type Attempt, refusal } from '@/utils/reading/attempt';
import { type Figures, figuresRecord, hasFigures, readFigures } from '@/utils/reading/figures';
import { fromNetwork, parseBody } from '@/utils/reading/from-network';
import { refusedAnswer } from '../answer-state';

const { codes: words } = taobaoService;
const DEEPEST = 8;
/** Rows with a day of their own are a history. */
const DATED = /^(date|day|ds|month|(stat|biz)_?date)$/i;
/** What is below such a name is of others, or of other days. */
const OTHERS = /industry|rival|peer|compet|avg|average|same(level|layer)|history|trend|last|prev|yest/i;

/** 真实体验分: blocks and sub-figures, each an object with its `code`, wherever an answer of the page puts them. */
export const shopScores = fromNetwork({
  id: 'shop-scores',
  endpoint: 'services',
  read: ({ body }, { capturedAt }) => {
    const refused = refusedAnswer(body);
    if (refused) return refused;
    const cells = cellsIn(body, '', 0);
    if (cells.length === 0) return null;
    const figures = readFigures(cells, words);
    return hasFigures(figures) ? scoresOf(figures, 'code', capturedAt) : refusal('missing-figures', 'code');
  },
});

/** The shop's scores on the day of the look: how things stand, not a count that is still running. */
export const scoresOf = (figures: Figures, at: string, capturedAt: number): Attempt => ({
  entries: [
    {
      at,
      candidates: [
        figuresRecord({ platform: 'taobao', subject: { kind: 'shop' }, statDate: dayOf(capturedAt), isFinal: true }, figures),
      ],
    },
  ],
  refused: [],
  empty: null,
});

function cellsIn(value: unknown, key: string, depth: number, isRow = false): [string, unknown][] {
  if (depth > DEEPEST) return [];
  if (typeof value === 'string') return /^\s*[[{]/.test(value) ? cellsIn(parseBody(value), key, depth + 1) : [];
  const block = fields(value);
  if (isRow && Object.keys(block).some((name) => DATED.test(name))) return [];
  const code = typeof block.code === 'string' ? block.code : key;
  const own: [string, unknown][] = Object.hasOwn(words, code) && isScored(block) ? [[code, figureOf(block, code)]] : [];
  const inside = Object.entries(block).filter(([name]) => !OTHERS.test(name));
  return [...own, ...inside.flatMap(([name, inner]) => cellsIn(inner, name, depth + 1, Array.isArray(value)))];
}

const isScored = (block: Fields): boolean => 'score' in block || 'showValue' in block || 'value' in block;

/** A rate is what is shown (`99.10%`), else its fraction; `score` beside it is its rating. Of a block the score counts. */
const figureOf = ({ score, showValue, value }: Fields, code: string): unknown =>
  words[code]?.[1] === 'rate' ? (showValue ?? value) : score;
