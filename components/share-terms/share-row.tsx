import { i18n } from '#i18n';
import { productHash } from '@/components/product-detail/product-address';
import { ActionButton } from '@/components/shared/action-button';
import { CopyButton } from '@/components/shared/copy-button';
import { countText } from '@/components/shared/figures';
import type { Result } from '@/utils/core/result';
import type { SharedRow } from './share-views';
import { TitleDiff } from './title-diff';

/** Terms shown before the rest is asked for. *House choice*. */
const FIRST_TERMS = 6;

interface Props {
  row: SharedRow;
  site: string;
  shopId: string;
  isTicked: boolean;
  isKept: boolean;
  onTick: (isTicked: boolean) => void;
  onKeep: () => Promise<Result<unknown>>;
}

/** One product: the terms it was given and why, and the title proposed for it, to copy or to keep. */
export function ShareRow({ row, site, shopId, isTicked, isKept, onTick, onKeep }: Props) {
  const { itemId, title, terms, proposal } = row;
  const lost = proposal?.lost ?? [];
  return (
    <tr class={isKept ? 'share__row--kept' : undefined}>
      <td class="share__tick">
        {proposal !== null && (
          <input
            type="checkbox"
            aria-label={i18n.t('share.tick', [title])}
            checked={isTicked && !isKept}
            disabled={isKept}
            onChange={(event) => onTick(event.currentTarget.checked)}
          />
        )}
      </td>
      <th scope="row">
        <a class="wrap share__title" href={productHash({ site, shopId, itemId })}>
          {title}
        </a>
      </th>
      <td>{terms.length === 0 ? <span class="muted">{i18n.t('share.noTerms')}</span> : <Terms terms={terms} />}</td>
      <td>
        {proposal === null ? (
          <span class="muted">{i18n.t('share.noProposal')}</span>
        ) : (
          <div class="stack share__proposal">
            <TitleDiff diff={proposal.diff} />
            {lost.length > 0 && <p class="note note--fail">{i18n.t('share.lost', [lost.join(i18n.t('common.comma'))])}</p>}
            <div class="row">
              <CopyButton text={proposal.title} />
              {isKept ? (
                <span class="chip chip--ok">{i18n.t('share.kept')}</span>
              ) : (
                <ActionButton label={i18n.t('share.keep')} description={i18n.t('share.keepOf', [title])} onAct={onKeep} />
              )}
            </div>
          </div>
        )}
      </td>
    </tr>
  );
}

/** The terms given, in the order they came; a long list is cut until it is opened. */
function Terms({ terms }: { terms: SharedRow['terms'] }) {
  const list = (some: SharedRow['terms']) => (
    <ul class="share__terms">
      {some.map(({ text, reason, also }) => (
        <li key={text}>
          <span class="wrap">
            {text}
            {also.length > 0 && <span class="muted small"> {i18n.t('share.also', [also.join(i18n.t('common.comma'))])}</span>}
          </span>
          <span class={reason === 'covered' ? 'chip chip--ok' : 'chip'}>{i18n.t(`share.reason.${reason}`)}</span>
        </li>
      ))}
    </ul>
  );
  const more = terms.slice(FIRST_TERMS);
  return (
    <>
      {list(terms.slice(0, FIRST_TERMS))}
      {more.length > 0 && (
        <details class="share__more">
          <summary>{i18n.t('share.moreTerms', [countText(more.length)])}</summary>
          {list(more)}
        </details>
      )}
    </>
  );
}
