import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { failureWords } from '@/components/shared/failure-words';
import { formatFen, parsePriceFen } from '@/utils/core/money';
import type { Result } from '@/utils/core/result';
import { MOST_COST_FEN } from '@/utils/messages/costs';

interface Props {
  title: string;
  fen: number | null;
  /** Null forgets the cost. */
  onCost: (fen: number | null) => Promise<Result<unknown>>;
}

const textOf = (fen: number | null): string => (fen === null ? '' : formatFen({ lo: fen, hi: fen }));

/** Fen of a cost as typed: null for empty, undefined for what is none. */
function fenOf(text: string): number | null | undefined {
  if (text.trim() === '') return null;
  const range = parsePriceFen(text);
  return range === null || range.lo !== range.hi || range.lo < 1 || range.lo > MOST_COST_FEN ? undefined : range.lo;
}

/** What one piece costs, in yuan: kept on Enter or when the field is left, put back by Esc, forgotten when emptied. */
export function CostField({ title, fen, onCost }: Props) {
  const [text, setText] = useState(textOf(fen));
  const [fault, setFault] = useState<string | null>(null);
  useEffect(() => setText(textOf(fen)), [fen]);
  const keep = async () => {
    const next = fenOf(text);
    if (next === undefined) return setFault(i18n.t('plan.badCost'));
    setFault(null);
    if (next === fen) return setText(textOf(fen));
    const result = await onCost(next);
    if (!result.ok) setFault(failureWords(result.failure));
  };
  return (
    <span class="cost-field">
      <input
        class="input"
        inputMode="decimal"
        autocomplete="off"
        maxLength={16}
        placeholder={i18n.t('plan.costPlaceholder')}
        aria-label={i18n.t('plan.costOf', [title])}
        aria-invalid={fault !== null}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onBlur={() => void keep()}
        onKeyDown={(event) => {
          if (event.key === 'Enter') void keep();
          if (event.key !== 'Escape') return;
          // Back to what is kept; leaving the field then changes nothing.
          setText(textOf(fen));
          setFault(null);
        }}
      />
      {fault !== null && (
        <span class="note note--fail" role="alert">
          {fault}
        </span>
      )}
    </span>
  );
}
