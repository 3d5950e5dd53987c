import { i18n } from '#i18n';
import { Failure } from '@/components/shared/error-boundary';
import type { Result } from '@/utils/core/result';
import type { SubjectRef } from '@/utils/records/finding';
import { evidenceSentence, saidText } from './advice-text';
import { CategoryAdvice } from './category-advice';
import { isLikely } from './likely';
import { givenOf, type VerdictActions, type Word } from './say-verdict';
import { type AdviceAsk, type AskAdvice, useAdvice } from './use-advice';

interface Props {
  /** Null: there is no title to ask about yet. */
  asked: AdviceAsk | null;
  ask: AskAdvice;
  /** The stored product the operator may say something of, in the category asked about; null: none. */
  product: SubjectRef | null;
  actions: VerdictActions;
  editHref?: string | null;
  /** The category's names as a page has shown them, which may be known where its id is not. */
  names?: readonly string[] | null;
  isCompact?: boolean;
  /** Counts changes: another one asks again. */
  version?: number;
  /** Something was said or taken back; who listens changes `version`. */
  onSaid?: () => void;
}

/** Advice on where a title belongs, kept up with what is typed. */
export function AdviceBox(props: Props) {
  const { asked, ask, product, actions, editHref = null, isCompact = false, version = 0, onSaid } = props;
  const chosen = asked?.categoryId ?? null;
  // An id a form shows before any page has named it is not "no category".
  const names = props.names ?? (chosen === null ? null : [i18n.t('categoryCheck.byId', [chosen])]);
  const [{ advice: known, failure, isBusy }, again] = useAdvice(asked, ask, version);
  const advice = known && { ...known, suggestions: known.suggestions.filter((one) => one.isOwn || isLikely(one)) };
  const said = async (saying: Promise<Result<null>>) => {
    const result = await saying;
    if (result.ok) (onSaid ?? again)();
    return result;
  };
  const saying =
    product === null
      ? null
      : {
          say: (word: Word) => said(actions.give(givenOf([product], word, Date.now()))),
          takeBack: () => said(actions.takeBack([product])),
        };
  if (asked === null) return isCompact ? null : <p class="muted small">{i18n.t('categoryAdvice.noTitle')}</p>;
  return (
    <div aria-busy={isBusy} class={isBusy ? 'advice-box advice-box--busy' : 'advice-box'}>
      {/* The whole box read out at every pause of typing would be noise. */}
      <p role="status" class="sr-only">
        {advice !== null && !isBusy && !isCompact && (saidText(advice) ?? evidenceSentence(advice, names).text)}
      </p>
      {advice === null && isBusy && <p class="waiting">{i18n.t('categoryAdvice.looking')}</p>}
      {failure !== null && <Failure reason={failure} onRetry={again} />}
      {advice !== null && (
        <CategoryAdvice advice={advice} saying={saying} editHref={editHref} names={names} isCompact={isCompact} />
      )}
    </div>
  );
}
