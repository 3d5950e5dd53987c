import type { Ref } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Failure } from '@/components/shared/error-boundary';
import { NoProposal } from './no-proposal';
import { ProposalCard } from './proposal-card';
import { RuleFixes } from './rule-fixes';
import type { Composer } from './use-composer';
import type { KeepTitle, TermStanding } from './workshop-view';

/** So many titles are drawn before one asks for more: the form below must stay in reach. House choice. */
const FIRST = 2;

interface Props {
  composer: Composer;
  terms: readonly TermStanding[];
  site: string;
  onKeep: KeepTitle;
  /** Gets the focus when a list further down asked for titles. */
  place: Ref<HTMLDivElement>;
}

/** New titles, or why there are none; told as they arrive. */
export function ComposeAnswer({ composer, terms, site, onKeep, place }: Props) {
  const { answer, isStale, run } = composer;
  const [isAll, setAll] = useState(false);
  const count = answer.state === 'ready' ? answer.composed.proposals.length : 0;
  return (
    <div class="stack composer__answer" ref={place} tabIndex={-1}>
      <p role="status" class="small muted">
        {answer.state === 'busy'
          ? i18n.t('composer.composing')
          : isStale
            ? i18n.t('composer.stale')
            : count > 0 && i18n.t('composer.found', [String(count)])}
      </p>
      {answer.state === 'busy' && <div class="progress" />}
      {answer.state === 'failed' && <Failure reason={answer.reason} onRetry={run} />}
      {answer.state === 'ready' && (
        <div class={isStale ? 'stack composer__old' : 'stack'}>
          {answer.composed.reason !== null && <NoProposal reason={answer.composed.reason} site={site} />}
          {count > 0 && (
            <>
              <ul class="stack">
                {answer.composed.proposals.slice(0, isAll ? count : FIRST).map((proposal) => (
                  <ProposalCard
                    key={proposal.title}
                    proposal={proposal}
                    limit={answer.composed.limit}
                    terms={terms}
                    weights={answer.composed.weights}
                    onKeep={onKeep}
                  />
                ))}
              </ul>
              {count > FIRST && !isAll && (
                <button type="button" class="button titles__more" onClick={() => setAll(true)}>
                  {i18n.t('productTerms.more', [String(count - FIRST)])}
                </button>
              )}
              <p class="muted small">{i18n.t('composer.copyNote')}</p>
            </>
          )}
          <RuleFixes fixes={answer.composed.fixes} onKeep={onKeep} />
        </div>
      )}
    </div>
  );
}
