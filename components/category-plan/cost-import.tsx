import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ActionButton } from '@/components/shared/action-button';
import { ok, type Result } from '@/utils/core/result';
import { MOST_COSTS } from '@/utils/messages/costs';
import { parseCosts } from './parse-costs';

/** More refused lines are not listed one by one; they all stay in the field. *House choice*. */
const MOST_LISTED = 100;

interface Props {
  /** The shop's products. */
  itemIds: readonly string[];
  /** Stores costs; the ids of products the background does not know come back. */
  onCosts: (costs: { itemId: string; unitCostFen: number }[]) => Promise<Result<{ stored: number; unknown: string[] }>>;
  onClose: () => void;
}

/** Costs from a two-column table: pasted or from a text file, shown line by line before anything is stored. */
export function CostImport({ itemIds, onCosts, onClose }: Props) {
  const [text, setText] = useState('');
  const [told, setTold] = useState<number | null>(null);
  const known = useMemo(() => new Set(itemIds), [itemIds]);
  const parsed = useMemo(() => parseCosts(text, known), [text, known]);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.focus(), []);
  const type = (next: string) => {
    setTold(null);
    setText(next);
  };
  const open = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (file) type(await file.text());
    // The same file may be chosen again after it was mended.
    input.value = '';
  };
  const store = async () => {
    let stored = 0;
    const unknown: string[] = [];
    for (let from = 0; from < parsed.costs.length; from += MOST_COSTS) {
      const result = await onCosts(parsed.costs.slice(from, from + MOST_COSTS));
      if (!result.ok) return result;
      stored += result.value.stored;
      unknown.push(...result.value.unknown);
    }
    // What was not taken stays, to be mended.
    const left = [...parsed.refused.map((line) => line.text), ...unknown.map((itemId) => lineOf(itemId, parsed.costs))];
    setText(left.join('\n'));
    setTold(stored);
    return ok(null);
  };
  return (
    <section class="widget stack cost-import" aria-label={i18n.t('plan.importCosts')}>
      <h3>{i18n.t('plan.importCosts')}</h3>
      <p class="small muted">{i18n.t('plan.importHow')}</p>
      <textarea
        ref={area}
        class="input"
        rows={8}
        aria-label={i18n.t('plan.importText')}
        placeholder={i18n.t('plan.importExample')}
        value={text}
        onInput={(event) => type(event.currentTarget.value)}
      />
      <p role="status" class="small">
        {told !== null && <span class="note--ok">{i18n.t('plan.stored', [String(told)])} </span>}
        {text.trim() !== '' && i18n.t('plan.parsed', [String(parsed.costs.length), String(parsed.refused.length)])}
        {parsed.hasHeading && ` ${i18n.t('plan.hasHeading')}`}
      </p>
      {parsed.refused.length > 0 && (
        <ul class="small cost-import__refused">
          {parsed.refused.slice(0, MOST_LISTED).map(({ line, text: raw, fault }) => (
            <li key={line}>
              {i18n.t('plan.refused', [String(line), i18n.t(`plan.costFault.${fault}`), raw.trim().slice(0, 60)])}
            </li>
          ))}
        </ul>
      )}
      <div class="row">
        <ActionButton
          look="primary"
          label={i18n.t('plan.storeCosts', [String(parsed.costs.length)])}
          isDisabled={parsed.costs.length === 0}
          onAct={store}
        />
        <label class="button">
          {i18n.t('plan.chooseFile')}
          <input
            type="file"
            accept=".txt,.csv,.tsv,text/plain,text/csv"
            class="sr-only"
            onChange={(event) => void open(event.currentTarget)}
          />
        </label>
        <button type="button" class="button button--quiet" onClick={onClose}>
          {i18n.t('plan.closePanel')}
        </button>
      </div>
    </section>
  );
}

function lineOf(itemId: string, costs: readonly { itemId: string; unitCostFen: number }[]): string {
  const cost = costs.find((one) => one.itemId === itemId);
  return cost ? `${itemId}\t${(cost.unitCostFen / 100).toFixed(2)}` : itemId;
}
