import { i18n } from '#i18n';
import { metricName } from '@/components/shared/metric-name';
import { figureOrigin, rangeText } from './figure-words';
import type { Composed, ProposalView, TermStanding } from './workshop-view';

/** So many terms are named; the others are counted. House choice. */
const MOST = 6;

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
  const chip = (text: string) => {
    const weight = weights[text];
    const figure = weight && known.get(text)?.term.figures[weight.metric];
    const origin =
      figure && weight
        ? figureOrigin(weight.metric, figure)
        : weight &&
          i18n.t('titleAudit.trafficOn', [metricName(weight.metric), rangeText(weight.metric, weight), weight.statDate]);
    return (
      <li key={text} class="chip" title={origin}>
        {text}
        {weight && <span class="muted">{rangeText(weight.metric, weight)}</span>}
      </li>
    );
  };
  const line = (name: string, texts: readonly string[]) =>
    texts.length > 0 && (
      <div class="proposal__terms small">
        <span class="muted nowrap">{name}</span>
        <ul class="words">
          {texts.slice(0, MOST).map(chip)}
          {texts.length > MOST && (
            <li class="muted" title={texts.slice(MOST).join('\n')}>
              {i18n.t('composer.moreTerms', [String(texts.length - MOST)])}
            </li>
          )}
        </ul>
      </div>
    );
  return (
    <>
      {line(i18n.t('composer.gained'), gained)}
      {line(i18n.t('composer.lost'), proposal.lost)}
      {kept > 0 && <p class="muted small">{i18n.t('composer.kept', [String(kept)])}</p>}
    </>
  );
}
