import { i18n } from '#i18n';
import { ReadingBoard } from '@/components/reading/reading-board';
import { Widget } from '@/components/shared/widget';
import { loadPageStates } from '@/entrypoints/pages/load';
import { WaitingWidget } from '@/entrypoints/pages/waiting-widget';
import type { ViewProps } from './view-props';

/** The honest state of every page kind, and reads that wait for their shop. */
export function ReadingView({ shops, now, version, onChanged }: ViewProps) {
  return (
    <>
      <p class="muted">{i18n.t('reading.explain')}</p>
      <Widget isTitleHidden title={i18n.t('reading.page')} watch={String(version)} load={loadPageStates}>
        {(pages) => <ReadingBoard pages={pages} now={now} />}
      </Widget>
      <WaitingWidget shops={shops} now={now} version={version} onChanged={onChanged} />
    </>
  );
}
