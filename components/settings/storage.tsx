import { i18n } from '#i18n';
import { Count } from '@/components/shared/figures';
import { Missing } from '@/components/shared/missing';

/** What the database holds and how much room it takes. */
export interface StorageView {
  /** Null: the browser does not say. */
  bytes: number | null;
  counts: { shops: number; items: number; activities: number; changes: number; waiting: number };
}

const parts = ['shops', 'items', 'activities', 'changes', 'waiting'] as const;

/** Room used on this computer's disk. */
export function Storage({ storage }: { storage: StorageView }) {
  return (
    <div class="stack">
      <dl class="figures">
        <div>
          <dt>{i18n.t('settings.bytes')}</dt>
          <dd>{storage.bytes === null ? <Missing why={i18n.t('missing.bytes')} /> : `${(storage.bytes / 1e6).toFixed(1)} MB`}</dd>
        </div>
        {parts.map((part) => (
          <div key={part}>
            <dt>{i18n.t(`storage.${part}`)}</dt>
            <dd>
              <Count value={storage.counts[part]} />
            </dd>
          </div>
        ))}
      </dl>
      <p class="muted small">{i18n.t('settings.storageExplain')}</p>
    </div>
  );
}
