import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ActionButton } from '@/components/shared/action-button';
import { CopyButton } from '@/components/shared/copy-button';
import { Empty } from '@/components/shared/empty';
import { countText } from '@/components/shared/figures';
import { stamp } from '@/components/shared/when';
import { Sparkline } from '@/components/sparkline/sparkline';
import { numberVersions } from './number-versions';
import { ProofWords } from './proof-words';
import type { KeepTitle, VersionView, WorkshopView } from './workshop-view';

/** How many versions are drawn before one asks for more. House choice. */
const FIRST = 6;

function whenWords({ state, at, notBefore }: VersionView, now: number): string {
  const when = stamp(at, now);
  if (state === 'draft') return i18n.t('titleVersions.kept', [when]);
  if (state === 'applied') return i18n.t('titleVersions.used', [when]);
  return notBefore === null
    ? i18n.t('titleVersions.first', [when])
    : i18n.t('titleVersions.between', [stamp(notBefore, now), when]);
}

interface Props extends Pick<WorkshopView, 'versions' | 'visitors'> {
  now: number;
  onKeep: KeepTitle;
}

/** A product's titles, the newest first, with what each change did; on a chart of its visitors where they are known. */
export function VersionList({ versions, visitors, now, onKeep }: Props) {
  const [isAll, setAll] = useState(false);
  if (versions.length === 0) return <Empty>{i18n.t('titleVersions.none')}</Empty>;
  const marks = numberVersions(versions);
  const more = versions.length - FIRST;
  const isProved = versions.some(({ proof }) => proof?.state === 'proved');
  return (
    <div class="stack">
      {visitors.some(({ value }) => value !== null) && (
        <>
          <Sparkline
            title={i18n.t('titleVersions.chart')}
            points={visitors}
            format={countText}
            marks={marks.flatMap((mark) =>
              mark === null
                ? []
                : { day: mark.day, sign: String(mark.number), words: i18n.t('titleVersions.markDay', [String(mark.number)]) },
            )}
          />
          <p class="muted small spark-legend">
            <span class="spark-legend__hatch" aria-hidden="true" />
            {i18n.t('history.gapLegend')}
          </p>
        </>
      )}
      <ol class="list versions">
        {(isAll ? versions : versions.slice(0, FIRST)).map((version, index) => {
          const { title, state, at, isCurrent, isOwn, proof } = version;
          const number = marks[index]?.number;
          return (
            <li key={`${state}/${at}/${title}`} class="stack versions__one">
              <p class="wrap versions__title">
                {number !== undefined && <span class="versions__number">{number}</span>}
                {title}
              </p>
              <div class="row small">
                <span class={state === 'observed' ? 'chip' : 'chip chip--lamp'}>{i18n.t(`titleVersions.state.${state}`)}</span>
                {isCurrent && <span class="chip chip--ok">{i18n.t('titleVersions.current')}</span>}
                {isOwn && state === 'observed' && <span class="chip">{i18n.t('titleVersions.own')}</span>}
                <span class="muted">{whenWords(version, now)}</span>
              </div>
              {proof !== null && <ProofWords state={proof} />}
              {!isCurrent && (
                <div class="row">
                  <CopyButton text={title} onCopied={() => void onKeep(title, 'applied')} />
                  {state !== 'observed' && (
                    <ActionButton
                      look="quiet"
                      label={i18n.t('titleVersions.forget')}
                      confirm={i18n.t('titleVersions.forgetSure')}
                      onAct={() => onKeep(title, 'forget')}
                    />
                  )}
                </div>
              )}
            </li>
          );
        })}
      </ol>
      {isProved && <p class="muted small">{i18n.t('titleVersions.notCause')}</p>}
      {more > 0 && !isAll && (
        <button type="button" class="button titles__more" onClick={() => setAll(true)}>
          {i18n.t('detail.moreChanges', [String(more)])}
        </button>
      )}
    </div>
  );
}
