import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { failureWords } from '@/components/shared/failure-words';
import { ProposalWarnings } from '@/components/title-workshop/proposal-warnings';
import { TermChips } from '@/components/title-workshop/term-chips';
import { TitleDiff } from '@/components/title-workshop/title-diff';
import type { Composed, KeepTitle, ProposalView } from '@/components/title-workshop/workshop-view';
import { type FillOutcome, FillRow, type FillTitle } from './fill-title';

interface Props {
  proposal: ProposalView;
  limit: number;
  weights: Composed['weights'];
  onFill: FillTitle | null;
  onKeep: KeepTitle;
}

/** One new title in the drawer: what it changes and wins, to fill in or to copy. Either is noted as used. */
export function DrawerProposal({ proposal, limit, weights, onFill, onKeep }: Props) {
  const { title, units, diff, reasons, lost, warnings } = proposal;
  const [outcome, setOutcome] = useState<FillOutcome | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const gained = [...new Set(reasons.flatMap(({ kind, terms }) => (kind === 'wins-terms' ? terms : [])))];
  const note = () => {
    onKeep(title, 'applied').then(
      (result) => setFailure(result.ok ? null : failureWords(result.failure)),
      (error: unknown) => setFailure(failureWords(String(error))),
    );
  };
  const told = (next: FillOutcome | null) => {
    setOutcome(next);
    if (next?.isGood) note();
  };
  return (
    <li class="proposal stack">
      <p class="proposal__title wrap">{title}</p>
      <FillRow title={title} onFill={onFill} onOutcome={told} onCopied={note} />
      <p role="status" class={outcome?.isGood === false ? 'note note--fail' : 'note note--ok'}>
        {outcome?.words}
      </p>
      {failure !== null && (
        <p role="alert" class="note note--fail">
          {failure}
        </p>
      )}
      <TitleDiff diff={diff} />
      <TermChips name={i18n.t('composer.gained')} texts={gained} weights={weights} />
      <TermChips name={i18n.t('composer.lost')} texts={lost} weights={weights} />
      <ProposalWarnings rules={warnings} />
      <p class="muted small">{i18n.t('composer.units', [String(units), String(limit)])}</p>
    </li>
  );
}
