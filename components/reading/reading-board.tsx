import { i18n } from '#i18n';
import { siteName } from '@/components/shared/names';
import type { PageStateView } from '@/components/shared/views';
import { type PageActions, PageRow } from './page-row';

const count = (pages: readonly PageStateView[], ...states: PageStateView['state'][]) =>
  String(pages.filter(({ state }) => states.includes(state)).length);

/** How every page of every back end reads. Sites with pages that were seen stand open, the others closed. */
export function ReadingBoard({ pages, now, actions }: { pages: PageStateView[]; now: number; actions: PageActions }) {
  const sites = [...new Set(pages.map(({ site }) => site))];
  return (
    <div class="stack">
      {sites.map((site) => {
        const own = pages.filter((page) => page.site === site);
        return (
          <details key={site} class="board" open={own.some(({ state }) => state !== 'never')}>
            <summary>
              <h3>{siteName(site)}</h3>
              <span class="muted small">
                {i18n.t('reading.summary', [count(own, 'ok'), count(own, 'partly', 'changed'), count(own, 'never')])}
              </span>
            </summary>
            <div class="table-wrap">
              <table class="table">
                <thead>
                  <tr>
                    <th scope="col">{i18n.t('reading.page')}</th>
                    <th scope="col">{i18n.t('reading.state')}</th>
                    <th scope="col">{i18n.t('reading.lastGood')}</th>
                    <th scope="col">{i18n.t('reading.fields')}</th>
                    <th scope="col">{i18n.t('reading.read')}</th>
                    <th scope="col">
                      <span class="sr-only">{i18n.t('reading.details')}</span>
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {own.map((page) => (
                    <PageRow key={page.pageKind} page={page} now={now} actions={actions} />
                  ))}
                </tbody>
              </table>
            </div>
          </details>
        );
      })}
    </div>
  );
}
