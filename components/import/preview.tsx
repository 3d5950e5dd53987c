import { i18n } from '#i18n';
import { Failure } from '@/components/shared/error-boundary';
import { shopKey } from '@/components/shared/names';
import { useLoaded } from '@/components/shared/use-loaded';
import type { ShopView } from '@/components/shared/views';
import { ComparedFigures } from './compared-figures';
import { PreviewFacts } from './preview-facts';
import { SkippedRows } from './skipped-rows';
import { suggestedShop } from './target-shop';
import { TargetShopField } from './target-shop-field';
import { TotalsCheck } from './totals-check';
import { UnreadableCells } from './unreadable-cells';
import type { ContentView, ImportActions, ImportFileView, SummaryView, TargetShop } from './views';

interface Props {
  file: ImportFileView;
  summary: SummaryView;
  content: ContentView;
  shops: readonly ShopView[];
  storedFiles: number;
  actions: ImportActions;
}

const targetOf = ({ site, shopId, platform }: ShopView): TargetShop => ({ site, shopId, platform, name: null });

/** Everything to know before anything is written: what a file is, where it would go, and what storing it would change. */
export function Preview({ file, summary, content, shops, storedFiles, actions }: Props) {
  const suggested = suggestedShop(content, shops);
  const target = file.chosen === undefined ? suggested && targetOf(suggested) : file.chosen;
  const key = target === null ? '' : shopKey(target);
  const [compared, again] = useLoaded(() => actions.compare(file.id, target), `${key}/${storedFiles}`);
  const hasNews = compared.state === 'ready' && compared.data.added + compared.data.changed > 0;
  return (
    <div class="stack import-preview">
      <PreviewFacts
        summary={summary}
        content={content}
        effectDays={file.answers.effectDays}
        onEffectDays={(effectDays) => actions.answer(file.id, { ...file.answers, effectDays })}
        onMapping={(of) => actions.askMapping(file.id, of)}
      />
      <TargetShopField content={content} shops={shops} target={target} onTarget={(shop) => actions.choose(file.id, shop)} />
      {compared.state === 'loading' && (
        <p class="waiting" role="status">
          {i18n.t('imports.comparing')}
        </p>
      )}
      {compared.state === 'failed' && <Failure reason={compared.reason} onRetry={again} />}
      {compared.state === 'ready' && <ComparedFigures comparison={compared.data} />}
      <TotalsCheck totals={summary.totals} />
      <SkippedRows skipped={summary.skipped} />
      <UnreadableCells cells={summary.unreadable} count={summary.unreadableCount} />
      <p class="row import-preview__act">
        {compared.state === 'ready' && !hasNews ? (
          <span>{i18n.t('imports.allSame')}</span>
        ) : (
          <button
            type="button"
            class="button button--primary"
            disabled={!hasNews || target === null}
            onClick={() => target !== null && actions.store(file.id, target)}
          >
            {i18n.t('imports.store')}
          </button>
        )}
        <button type="button" class="button" onClick={() => actions.remove(file.id)}>
          {i18n.t(compared.state === 'ready' && !hasNews ? 'imports.close' : 'common.cancel')}
        </button>
        {target === null && <span class="muted small">{i18n.t('imports.needsShop')}</span>}
      </p>
    </div>
  );
}
