import { i18n } from '#i18n';
import { AdviceBox } from '@/components/category-advice/advice-box';
import { categoryActions } from '@/entrypoints/pages/category-actions';
import type { Platform } from '@/utils/core/platforms';

/** Where a pasted title may belong: the likeliest one, the others behind it; nothing is stored. */
export function CategoryGuess({ title, platform }: { title: string; platform: Platform }) {
  if (title === '') return null;
  return (
    <div class="stack">
      <h3 class="advice__head">{i18n.t('categoryAdvice.suggestions')}</h3>
      <AdviceBox
        isCompact
        asked={{ platform, item: null, title, categoryId: null }}
        ask={categoryActions.suggest}
        product={null}
        actions={categoryActions}
      />
    </div>
  );
}
