import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Missing } from '@/components/shared/missing';
import { pageKindName, siteName } from '@/components/shared/names';
import { OutsideLink } from '@/components/shared/outside-link';
import { pageLink } from '@/components/shared/page-links';
import { Switch } from '@/components/shared/switch';
import type { PageStateView } from '@/components/shared/views';
import { stamp } from '@/components/shared/when';
import type { Result } from '@/utils/core/result';
import type { PageKind } from '@/utils/records/provenance';
import { ReportList } from './report-list';
import { SamplePanel, type SampleView } from './sample-panel';

const looks = { ok: 'chip chip--ok', partly: 'chip chip--lamp', changed: 'chip chip--fail', never: 'chip' } as const;

/** What the board may do with a page. */
export interface PageActions {
  isOn: (site: string, kind: PageKind) => boolean;
  onSwitch: (site: string, kind: PageKind, isOn: boolean) => void;
  takeSample: (site: string, kind: PageKind) => Promise<Result<SampleView>>;
  saveSample: (sample: SampleView) => void;
}

interface Props {
  page: PageStateView;
  now: number;
  actions: PageActions;
}

/** One page kind: its honest state, what was read of it, and on demand why. */
export function PageRow({ page, now, actions }: Props) {
  const [isOpen, setOpen] = useState(false);
  const { site, pageKind, state, lastGoodAt, readers } = page;
  const reports = readers.flatMap((reader) => reader.reports).toSorted((one, other) => other.time - one.time);
  // A look without any field, like one the platform refused, says nothing of what the page shows.
  const latest = reports.find(({ fields }) => fields.expected > 0);
  const isOn = actions.isOn(site, pageKind);
  const name = pageKindName(pageKind);
  return (
    <>
      <tr>
        <th scope="row">{name}</th>
        <td>
          <span class={isOn ? looks[state] : 'chip'}>{isOn ? i18n.t(`reading.${state}`) : i18n.t('reading.off')}</span>
        </td>
        <td class="nowrap">{lastGoodAt === null ? <Missing why={i18n.t('reading.neverGood')} /> : stamp(lastGoodAt, now)}</td>
        <td class="small">
          {latest === undefined ? (
            <Missing why={i18n.t('reading.neverGood')} />
          ) : (
            <>
              {i18n.t('reading.fieldsOf', [String(latest.fields.read), String(latest.fields.expected)])}
              <span class="muted"> · {latest.layer === null ? latest.reader : i18n.t(`reading.layer_${latest.layer}`)}</span>
            </>
          )}
          {reports[0]?.reason === 'private-glyphs' && <p class="note note--fail">{i18n.t('reading.glyphs')}</p>}
        </td>
        <td>
          <Switch
            isLabelHidden
            label={i18n.t('reading.readSwitch', [siteName(site), name])}
            isOn={isOn}
            onSwitch={(next) => actions.onSwitch(site, pageKind, next)}
          />
        </td>
        <td class="nowrap">
          <OutsideLink look="button" href={pageLink(site, pageKind)}>
            {i18n.t('stale.open')}
          </OutsideLink>{' '}
          <button
            type="button"
            class="button"
            aria-expanded={isOpen}
            aria-label={`${isOpen ? i18n.t('reading.hide') : i18n.t('reading.details')} · ${siteName(site)} · ${name}`}
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? i18n.t('reading.hide') : i18n.t('reading.details')}
          </button>
        </td>
      </tr>
      {isOpen && (
        <tr>
          <td colSpan={6}>
            <div class="stack board__details">
              {readers.map(({ reader, state: readerState, missesInARow }) => (
                <p key={reader} class="small">
                  {reader} · {i18n.t(`reading.${readerState}`)}
                  {missesInARow > 0 && ` · ${i18n.t('reading.misses', [String(missesInARow)])}`}
                </p>
              ))}
              <ReportList reports={reports} now={now} />
              <SamplePanel take={() => actions.takeSample(site, pageKind)} save={actions.saveSample} />
            </div>
          </td>
        </tr>
      )}
    </>
  );
}
