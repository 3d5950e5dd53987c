import { i18n } from '#i18n';
import { countText } from '@/components/shared/figures';
import { pageKindName, siteName } from '@/components/shared/names';
import { OutsideLink } from '@/components/shared/outside-link';
import { pageLink } from '@/components/shared/page-links';
import type { PageKind } from '@/utils/records/provenance';
import type { CheckRow } from './check-row';
import { checkState, type UnknownReason, unknownReason, unknownReasons } from './check-state';
import { tallyOf } from './choose-checks';
import { unknownText } from './why-text';

/** Pages that show what is missing. */
const pagesFor: Record<UnknownReason, readonly PageKind[]> = {
  noTitle: ['item-list'],
  noCategory: ['item-edit', 'item-list'],
  noId: ['item-edit', 'category-pick'],
  noName: ['item-edit', 'category-pick'],
  notJudged: [],
  seedOnly: ['category-pick'],
  ownUnknown: ['item-edit', 'category-pick', 'item-list'],
  tooWeak: ['item-edit', 'category-pick', 'market'],
};

/** How many products were checked, how many of those that can be judged are wrong where none is, and what to open for those nothing can be said of. */
export function CheckSummary({ rows, now }: { rows: readonly CheckRow[]; now: number }) {
  const { total, judged, states } = tallyOf(rows, now);
  const told = (states.elsewhere ?? 0) + (states.fits ?? 0);
  const closed = states.closed ?? 0;
  const unknown = rows.filter((row) => checkState(row, now) === 'unknown');
  return (
    <div class="stack small checks__summary">
      <p>
        {i18n.t('categoryCheck.judgedOf', [countText(judged), countText(total)])}
        {closed > 0 && ` ${i18n.t('categoryCheck.closedCount', [countText(closed)])}`}
        {told > 0 && closed === 0 && states.elsewhere === 0 && ` ${i18n.t('categoryCheck.noneElsewhere', [countText(told)])}`}
        {judged === 0 && ` ${i18n.t('categoryCheck.noneJudged')}`}
      </p>
      {unknown.length > 0 && (
        <details open={states.elsewhere === 0}>
          <summary>{i18n.t('categoryCheck.cannotKnow', [countText(unknown.length)])}</summary>
          <ul class="stack">
            {unknownReasons.map((reason) => (
              <Reason key={reason} reason={reason} rows={unknown.filter((row) => unknownReason(row) === reason)} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function Reason({ reason, rows }: { reason: UnknownReason; rows: readonly CheckRow[] }) {
  if (rows.length === 0) return null;
  const sites = [...new Set(rows.map(({ ref }) => ref.site))];
  const links = sites.flatMap((site) =>
    pagesFor[reason].flatMap((kind) => {
      const href = pageLink(site, kind);
      const name = sites.length > 1 ? `${siteName(site)} · ${pageKindName(kind)}` : pageKindName(kind);
      return href === null ? [] : [{ key: `${site}/${kind}`, href, name }];
    }),
  );
  return (
    <li class="row">
      <span>{i18n.t('categoryCheck.reasonCount', [countText(rows.length), unknownText(reason)])}</span>
      {links.map(({ key, href, name }) => (
        <OutsideLink key={key} href={href}>
          {i18n.t('terms.openPage', [name])}
        </OutsideLink>
      ))}
    </li>
  );
}
