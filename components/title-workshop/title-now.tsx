import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { productHash } from '@/components/product-detail/product-address';
import { FindingLine } from '@/components/shared/finding-line';
import { MarkedTitle } from '@/components/shared/marked-title';
import { OutsideLink } from '@/components/shared/outside-link';
import { editLink } from '@/components/shared/page-links';
import { findingsByCost } from '@/components/title-audit/findings-by-cost';
import { Units } from '@/components/title-check/units';
import type { SubjectRef } from '@/utils/records/finding';
import { ScoreWorking } from './score-working';
import type { WorkshopView } from './workshop-view';

/** How many findings are drawn before one asks for more. House choice. */
const FIRST = 3;

/** The present title: marks, length, score with its working, and what to mend, the dearest first. */
export function TitleNow({ product, view }: { product: SubjectRef; view: WorkshopView }) {
  const [isAll, setAll] = useState(false);
  const { title, platform, categoryPath, units, limit, findings, score, costs } = view;
  const open = findingsByCost(findings, costs);
  const more = open.length - FIRST;
  const edit = editLink(platform, product.itemId);
  return (
    <div class="stack">
      <p class="verdict__title">
        {title === '' ? <span class="muted">{i18n.t('drawer.emptyTitle')}</span> : <MarkedTitle title={title} findings={open} />}
      </p>
      <Units units={units} limit={limit} />
      <div class="row small">
        <ScoreWorking score={score} costs={costs} />
        {categoryPath !== null && <span class="muted clip">{categoryPath.join(' › ')}</span>}
        <a href={productHash(product)}>{i18n.t('workshop.history')}</a>
        {edit !== null && <OutsideLink href={edit}>{i18n.t('finding.openEdit')}</OutsideLink>}
      </div>
      {open.length === 0 ? (
        <p class="note note--ok">{i18n.t('item.clean')}</p>
      ) : (
        <section class="stack" aria-label={i18n.t('workshop.fixes')}>
          {(isAll ? open : open.slice(0, FIRST)).map((finding) => (
            <FindingLine key={`${finding.rule}/${finding.message}`} finding={finding} hasWhy />
          ))}
          {more > 0 && !isAll && (
            <button type="button" class="button button--quiet titles__more" onClick={() => setAll(true)}>
              {i18n.t('workshop.moreFixes', [String(more)])}
            </button>
          )}
        </section>
      )}
    </div>
  );
}
