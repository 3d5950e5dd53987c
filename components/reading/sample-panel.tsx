import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ActionButton } from '@/components/shared/action-button';
import type { Result } from '@/utils/core/result';

/** A disguised sample, ready to be looked at and saved. */
export interface SampleView {
  fileName: string;
  /** The whole file. */
  text: string;
  pageCharacters: number;
  answers: number;
}

/** How much of the file is shown: enough to see that nothing of the shop is in it, little enough to be drawn at once. */
const SHOWN_CHARACTERS = 20_000;

interface Props {
  take: () => Promise<Result<SampleView>>;
  save: (sample: SampleView) => void;
}

/** Takes a sample of an open page, shows what would be saved, and saves it when the operator says so. */
export function SamplePanel({ take, save }: Props) {
  const [sample, setSample] = useState<SampleView | null>(null);
  const act = async () => {
    const taken = await take();
    if (taken.ok) setSample(taken.value);
    return taken;
  };
  return (
    <div class="stack">
      <p class="row">
        <ActionButton label={i18n.t('reading.sample')} onAct={act} />
        <span class="muted small">{i18n.t('reading.sampleExplain')}</span>
      </p>
      {sample !== null && (
        <section class="sample" aria-label={i18n.t('reading.samplePreview')}>
          <p class="small">
            {i18n.t('reading.sampleParts', [
              String(sample.pageCharacters),
              String(sample.answers),
              String(Math.ceil(sample.text.length / 1000)),
            ])}
          </p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box must be reachable by keyboard */}
          <pre class="sample__text" tabIndex={0}>
            {sample.text.slice(0, SHOWN_CHARACTERS)}
            {sample.text.length > SHOWN_CHARACTERS && '…'}
          </pre>
          <p class="row">
            <button type="button" class="button button--primary" onClick={() => save(sample)}>
              {i18n.t('reading.sampleSave')}
            </button>
            <button type="button" class="button" onClick={() => setSample(null)}>
              {i18n.t('reading.sampleDiscard')}
            </button>
          </p>
        </section>
      )}
    </div>
  );
}
