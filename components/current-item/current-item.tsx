import { i18n } from '#i18n';
import { Count, Price } from '@/components/shared/figures';
import { FindingLine } from '@/components/shared/finding-line';
import { openFindings } from '@/components/shared/finding-text';
import { MarkedTitle } from '@/components/shared/marked-title';
import { Missing } from '@/components/shared/missing';
import type { ItemView } from '@/components/shared/views';
import { readStamp } from '@/components/shared/when';

/** The product whose edit page is open in the current tab, as it was last read. */
export function CurrentItem({ item, now }: { item: ItemView; now: number }) {
  const open = openFindings(item.findings);
  return (
    <div class="stack">
      <p>
        {item.title === null ? (
          <Missing why={i18n.t('missing.title')} />
        ) : (
          <MarkedTitle title={item.title} findings={item.findings} />
        )}
      </p>
      <dl class="figures">
        <div>
          <dt>{i18n.t('item.price')}</dt>
          <dd>
            <Price fen={item.priceFen} />
          </dd>
        </div>
        <div>
          <dt>{i18n.t('item.stock')}</dt>
          <dd>
            <Count value={item.stock} />
          </dd>
        </div>
        <div>
          <dt>{i18n.t('item.sold30d')}</dt>
          <dd>
            <Count value={item.sold30d} why={i18n.t('missing.sold30d')} />
          </dd>
        </div>
      </dl>
      {open.length === 0 ? (
        <p class="note note--ok">{i18n.t('item.clean')}</p>
      ) : (
        open.map((finding) => <FindingLine key={`${finding.rule}/${finding.message}`} finding={finding} />)
      )}
      <p class="muted small">{readStamp(item.lastSeenAt, now)}</p>
    </div>
  );
}
