import { i18n } from '#i18n';
import { ReadingBoard } from '@/components/reading/reading-board';
import { Widget } from '@/components/shared/widget';
import { loadPageStates } from '@/entrypoints/pages/load';
import { WaitingWidget } from '@/entrypoints/pages/waiting-widget';
import { sampleOf, saveFile } from './sample';
import { TaughtWidget } from './taught-widget';
import type { ViewProps } from './view-props';

/** The honest state of every page kind, and reads that wait for their shop. */
export function ReadingView({ shops, settings, onSettings, now, version, onChanged }: ViewProps) {
  const { offPages } = settings;
  const actions = {
    isOn: (site: string, kind: string) => !offPages.includes(`${site}/${kind}`),
    onSwitch: (site: string, kind: string, isOn: boolean) => {
      const others = offPages.filter((page) => page !== `${site}/${kind}`);
      onSettings({ offPages: isOn ? others : [...others, `${site}/${kind}`] });
    },
    takeSample: sampleOf,
    saveSample: ({ fileName, text }: { fileName: string; text: string }) => saveFile(fileName, text, 'application/json'),
  };
  return (
    <>
      <p class="muted">{i18n.t('reading.explain')}</p>
      <Widget isTitleHidden title={i18n.t('reading.page')} watch={String(version)} load={loadPageStates}>
        {(pages) => <ReadingBoard pages={pages} now={now} actions={actions} />}
      </Widget>
      <TaughtWidget now={now} version={version} onChanged={onChanged} />
      <WaitingWidget shops={shops} now={now} version={version} onChanged={onChanged} />
    </>
  );
}
