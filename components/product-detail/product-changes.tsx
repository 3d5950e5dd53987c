import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ChangeLog } from '@/components/change-log/change-log';
import type { ChangeView } from '@/components/shared/views';

/** How many changes are drawn before one asks for more. House choice. */
const FIRST = 12;

/** A product's changes with the names of the categories they mention. */
export interface ProductChangesView {
  changes: ChangeView[];
  categoryNames: Record<string, string>;
}

/** The newest changes, and all of them on demand. */
export function ProductChanges({ changes, categoryNames, now }: ProductChangesView & { now: number }) {
  const [isAll, setAll] = useState(false);
  const more = changes.length - FIRST;
  return (
    <div class="stack">
      <ChangeLog changes={isAll ? changes : changes.slice(0, FIRST)} now={now} categoryName={(id) => categoryNames[id] ?? id} />
      {more > 0 && !isAll && (
        <div class="row">
          <button type="button" class="button" onClick={() => setAll(true)}>
            {i18n.t('detail.moreChanges', [String(more)])}
          </button>
        </div>
      )}
    </div>
  );
}
