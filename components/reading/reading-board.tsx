import { i18n } from '#i18n';
import { Missing } from '@/components/shared/missing';
import { pageKindName, siteName } from '@/components/shared/names';
import { OutsideLink } from '@/components/shared/outside-link';
import { pageLink } from '@/components/shared/page-links';
import type { PageStateView } from '@/components/shared/views';
import { stamp } from '@/components/shared/when';

const looks = { ok: 'chip chip--ok', partly: 'chip chip--lamp', changed: 'chip chip--fail', never: 'chip' } as const;

function lastReason({ readers }: PageStateView): string | null {
  const reports = readers.map(({ lastReport }) => lastReport).sort((a, b) => b.time - a.time);
  const report = reports.find(({ reason }) => reason !== null);
  if (report === undefined) return null;
  return report.at === null ? report.reason : `${report.reason} · ${report.at}`;
}

/** How each page kind reads: its honest state, the last good date and the last reason why not. */
export function ReadingBoard({ pages, now }: { pages: PageStateView[]; now: number }) {
  return (
    <div class="table-wrap">
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{i18n.t('reading.page')}</th>
            <th scope="col">{i18n.t('reading.state')}</th>
            <th scope="col">{i18n.t('reading.lastGood')}</th>
            <th scope="col">{i18n.t('reading.readers')}</th>
            <th scope="col">{i18n.t('reading.reason')}</th>
            <th scope="col">
              <span class="sr-only">{i18n.t('stale.open')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {pages.map((page) => {
            const { site, pageKind, state, lastGoodAt, readers } = page;
            return (
              <tr key={`${site}/${pageKind}`}>
                <th scope="row">
                  {pageKindName(pageKind)}
                  <span class="muted small"> · {siteName(site)}</span>
                </th>
                <td>
                  <span class={looks[state]}>{i18n.t(`reading.${state}`)}</span>
                </td>
                <td class="nowrap">
                  {lastGoodAt === null ? <Missing why={i18n.t('reading.neverGood')} /> : stamp(lastGoodAt, now)}
                </td>
                <td class="small">
                  {readers.length === 0 ? (
                    <Missing why={i18n.t('reading.neverGood')} />
                  ) : (
                    readers.map(({ reader, state: readerState, missesInARow }) => (
                      <span key={reader} class="reader nowrap">
                        {reader} · {i18n.t(`reading.${readerState}`)}
                        {missesInARow > 0 && ` · ${i18n.t('reading.misses', [String(missesInARow)])}`}
                      </span>
                    ))
                  )}
                </td>
                <td class="small wrap">{lastReason(page) ?? <span class="muted">{i18n.t('reading.noReason')}</span>}</td>
                <td>
                  <OutsideLink look="button" href={pageLink(site, pageKind)}>
                    {i18n.t('stale.open')}
                  </OutsideLink>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
