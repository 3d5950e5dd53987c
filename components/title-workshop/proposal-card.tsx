import { i18n } from '#i18n';
import { KeepTitleRow } from './keep-title-row';
import { ProposalTerms } from './proposal-terms';
import { ProposalWarnings } from './proposal-warnings';
import { TitleDiff } from './title-diff';
import type { Composed, KeepTitle, ProposalView, TermStanding } from './workshop-view';

const reasonKeys = {
  'wins-terms': 'wins_terms',
  'costs-terms': 'costs_terms',
  rule: 'rule',
  'no-term': 'no_term',
  asked: 'asked',
} as const satisfies Record<ProposalView['reasons'][number]['kind'], string>;

/** How many of a reason's terms are named. House choice. */
const MOST_TERMS = 3;

/** A share that is not all of it must not be rounded up to all of it. */
const boundShare = ({ weight, bound }: ProposalView): number | null =>
  bound > 0 ? Math.min(100, Math.floor((weight / bound) * 100 + 1e-9)) : null;

function Reasons({ reasons }: Pick<ProposalView, 'reasons'>) {
  if (reasons.length === 0) return null;
  return (
    <details class="small">
      <summary>{i18n.t('composer.reasons')}</summary>
      <ul class="reasons">
        {reasons.map(({ word, kind, terms }) => (
          <li key={`${word}/${kind}`}>
            <b>{word}</b>{' '}
            {i18n.t(`composer.reason.${reasonKeys[kind]}`, [terms.slice(0, MOST_TERMS).join(i18n.t('common.comma'))])}
          </li>
        ))}
      </ul>
    </details>
  );
}

interface Props {
  proposal: ProposalView;
  limit: number;
  terms: readonly TermStanding[];
  weights: Composed['weights'];
  onKeep: KeepTitle;
}

/** One new title: itself, what it changes, what that wins and loses, and how near the best possible it is. */
export function ProposalCard({ proposal, limit, terms, weights, onKeep }: Props) {
  const share = boundShare(proposal);
  return (
    <li class="proposal stack">
      <p class="proposal__title wrap">{proposal.title}</p>
      <div class="row">
        <KeepTitleRow title={proposal.title} onKeep={onKeep} />
        <span class="muted small nowrap">{i18n.t('composer.units', [String(proposal.units), String(limit)])}</span>
        {share !== null && (
          <span class="muted small proposal__bound" title={i18n.t('composer.boundWhy')}>
            {i18n.t('composer.bound', [String(share)])}
            <span class="sr-only">{i18n.t('composer.boundWhy')}</span>
          </span>
        )}
      </div>
      <TitleDiff diff={proposal.diff} />
      <ProposalTerms proposal={proposal} terms={terms} weights={weights} />
      <ProposalWarnings rules={proposal.warnings} />
      <Reasons reasons={proposal.reasons} />
    </li>
  );
}
