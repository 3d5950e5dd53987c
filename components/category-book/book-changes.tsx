import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { pathText } from '@/components/category-advice/category-words';
import { Empty } from '@/components/shared/empty';
import { stamp } from '@/components/shared/when';
import type { BookChange } from './book-view';

/** How many changes are drawn before one asks for more. House choice. */
const FIRST = 12;

/** What became of categories, the newest first; a change happened between two looks, nobody saw when. */
export function BookChanges({ changes, now }: { changes: readonly BookChange[]; now: number }) {
  const [isAll, setAll] = useState(false);
  if (changes.length === 0) return <Empty>{i18n.t('categoryBook.noChanges')}</Empty>;
  const more = changes.length - FIRST;
  return (
    <div class="stack">
      <ul class="list">
        {(isAll ? changes : changes.slice(0, FIRST)).map((change) => (
          <li key={`${change.categoryId}/${change.kind}/${change.at}`} class="wrap">
            <p>{changeText(change)}</p>
            <p class="muted small">
              {i18n.t('categoryBook.between', [stamp(change.previousSeenAt, now), stamp(change.at, now)])}
              {' · '}
              {change.categoryId}
            </p>
          </li>
        ))}
      </ul>
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

function changeText(change: BookChange): string {
  const name = change.name ?? change.categoryId;
  switch (change.kind) {
    case 'renamed':
      return i18n.t('categoryBook.renamed', [change.from, change.to]);
    case 'moved':
      return i18n.t('categoryBook.moved', [name, pathText(change.from), pathText(change.to)]);
    case 'leaf':
      return i18n.t(change.to ? 'categoryBook.becameLeaf' : 'categoryBook.noLeafMore', [name]);
    case 'publishable':
      return i18n.t(change.to ? 'categoryBook.becamePublishable' : 'categoryBook.noPublishableMore', [name]);
  }
}
