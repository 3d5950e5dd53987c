import { i18n } from '#i18n';
import { figureOrigin } from './figure-words';
import { TermChips } from './term-chips';
import type { Composed, ProposalView, TermStanding } from './workshop-view';

interface Props {
  proposal: ProposalView;
  terms: readonly TermStanding[];
  weights: Composed['weights'];
}

/** The search terms a new title gains and loses, each with its figure. */
export function ProposalTerms({ proposal, terms, weights }: Props) {
  const known = new Map(terms.map((standing) => [standing.term.text, standing]));
  const isUsed = (text: string) => known.get(text)?.standing === 'used';
  const gained = proposal.covered.filter((text) => !isUsed(text));
  const kept = proposal.covered.length - gained.length;
  const originOf = (text: string) => {
    const weight = weights[text];
    const figure = weight && known.get(text)?.term.figures[weight.metric];
    return figure && weight && figureOrigin(weight.metric, figure);
  };
  return (
    <>
      <TermChips name={i18n.t('composer.gained')} texts={gained} weights={weights} originOf={originOf} />
      <TermChips name={i18n.t('composer.lost')} texts={proposal.lost} weights={weights} originOf={originOf} />
      {kept > 0 && <p class="muted small">{i18n.t('composer.kept', [String(kept)])}</p>}
    </>
  );
}
