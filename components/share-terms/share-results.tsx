import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ActionButton } from '@/components/shared/action-button';
import { countText } from '@/components/shared/figures';
import { fail, ok, type Result } from '@/utils/core/result';
import { LeftTerms } from './left-terms';
import { ShareRow } from './share-row';
import type { Shared, SharedRow } from './share-views';

interface Props {
  shared: Shared;
  site: string;
  shopId: string;
  /** Keeps a title as a draft; nothing is sent to the platform. */
  keep: (itemId: string, title: string) => Promise<Result<unknown>>;
  onBack: () => void;
}

/** How terms were shared out: product by product to approve, then the terms nobody was given. */
export function ShareResults({ shared, site, shopId, keep, onBack }: Props) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const [done, setDone] = useState<{ count: number; of: number } | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const rows = useMemo(() => shared.rows.toSorted((a, b) => Number(a.proposal === null) - Number(b.proposal === null)), [shared]);
  const proposed = rows.filter(({ proposal }) => proposal !== null);
  const keepRow = async ({ itemId, proposal }: SharedRow): Promise<Result<unknown>> => {
    const result = proposal === null ? ok(null) : await keep(itemId, proposal.title);
    if (result.ok) setKept((before) => new Set([...before, itemId]));
    return result;
  };
  const approved = proposed.filter(({ itemId }) => ticked.has(itemId) && !kept.has(itemId));
  const keepApproved = async (): Promise<Result<unknown>> => {
    let failure: string | null = null;
    for (const [index, row] of approved.entries()) {
      setDone({ count: index + 1, of: approved.length });
      const result = await keepRow(row);
      if (!result.ok) failure ??= result.failure;
    }
    setDone(null);
    return failure === null ? ok(null) : fail(failure);
  };
  const tick = (itemIds: readonly string[], isOn: boolean) => {
    const others = [...ticked].filter((itemId) => !itemIds.includes(itemId));
    setTicked(new Set(isOn ? [...others, ...itemIds] : others));
  };
  const open = proposed.filter(({ itemId }) => !kept.has(itemId)).map(({ itemId }) => itemId);
  return (
    <div class="stack">
      <h3 ref={heading} tabIndex={-1}>
        {i18n.t('share.result', [countText(rows.length), countText(proposed.length)])}
      </h3>
      <div class="row share__bar">
        {proposed.length > 0 && (
          <>
            <label class="check">
              <input
                type="checkbox"
                checked={open.length > 0 && approved.length === open.length}
                disabled={open.length === 0}
                onChange={(event) => tick(open, event.currentTarget.checked)}
              />
              <span>{i18n.t('share.tickAll')}</span>
            </label>
            <ActionButton
              look="primary"
              label={i18n.t('share.keepTicked', [countText(approved.length)])}
              isDisabled={approved.length === 0}
              onAct={keepApproved}
            />
            <span role="status" class="muted small">
              {done !== null && i18n.t('share.keeping', [String(done.count), String(done.of)])}
              {done === null && kept.size > 0 && i18n.t('share.keptCount', [countText(kept.size)])}
            </span>
          </>
        )}
        <button type="button" class="button button--quiet" onClick={onBack}>
          {i18n.t('share.again')}
        </button>
      </div>
      <div class="table-wrap">
        <table class="table share__table">
          <thead>
            <tr>
              <td />
              <th scope="col">{i18n.t('share.product')}</th>
              <th scope="col">{i18n.t('share.given')}</th>
              <th scope="col">{i18n.t('share.proposal')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <ShareRow
                key={row.itemId}
                row={row}
                site={site}
                shopId={shopId}
                isTicked={ticked.has(row.itemId)}
                isKept={kept.has(row.itemId)}
                onTick={(isOn) => tick([row.itemId], isOn)}
                onKeep={() => keepRow(row)}
              />
            ))}
          </tbody>
        </table>
      </div>
      <LeftTerms left={shared.left} unweighed={shared.unweighed} demandMetric={shared.demandMetric} />
    </div>
  );
}
