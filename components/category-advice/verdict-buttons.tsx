import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { ActionButton } from '@/components/shared/action-button';
import { OutsideLink } from '@/components/shared/outside-link';
import type { Result } from '@/utils/core/result';
import type { VerdictKind } from '@/utils/messages/categories';
import { laterDays, type Word } from './say-verdict';

interface Props {
  /** What the operator has said already; null: nothing. */
  verdict: VerdictKind | null;
  say: (word: Word) => Promise<Result<null>>;
  takeBack: () => Promise<Result<null>>;
  /** The product's edit page; null where it is not known. */
  editHref: string | null;
}

/** The operator's word on where a product stands; nothing of it reaches the platform. */
export function VerdictButtons({ verdict, say, takeBack, editHref }: Props) {
  const row = useKeptFocus(verdict);
  if (verdict !== null) {
    return (
      <div class="row" ref={row}>
        <ActionButton key="back" label={i18n.t('categoryAdvice.takeBack')} onAct={takeBack} />
        {verdict === 'move' && editHref !== null && <OutsideLink href={editHref}>{i18n.t('finding.openEdit')}</OutsideLink>}
      </div>
    );
  }
  return (
    <div class="row advice__say" ref={row}>
      <ActionButton
        key="keep"
        label={i18n.t('categoryAdvice.keep')}
        description={i18n.t('categoryAdvice.keepWhy')}
        onAct={() => say({ verdict: 'keep' })}
      />
      {laterDays.map((days) => (
        <ActionButton
          key={days}
          look="quiet"
          label={i18n.t('categoryAdvice.later', [String(days)])}
          onAct={() => say({ verdict: 'later', days })}
        />
      ))}
      <ActionButton
        key="wrong-label"
        look="quiet"
        label={i18n.t('categoryAdvice.wrongLabel')}
        description={i18n.t('categoryAdvice.wrongLabelWhy')}
        onAct={() => say({ verdict: 'wrong-label' })}
      />
    </div>
  );
}

/** The button that was pressed is gone once the word is kept: the focus goes to what stands there instead. */
function useKeptFocus(verdict: VerdictKind | null) {
  const row = useRef<HTMLDivElement>(null);
  const before = useRef(verdict);
  useEffect(() => {
    if (before.current === verdict) return;
    before.current = verdict;
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body) row.current?.querySelector('button')?.focus();
  }, [verdict]);
  return row;
}
