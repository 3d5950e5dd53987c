import { i18n } from '#i18n';
import { metricName } from '@/components/shared/metric-name';
import { rangeText } from './figure-words';
import type { Composed } from './workshop-view';

/** So many terms are named; the others are counted. House choice. */
const MOST = 6;

interface Props {
  /** What the terms have in common. */
  name: string;
  texts: readonly string[];
  weights: Composed['weights'];
  /** Where a term's figure is from; by itself its metric and day are told. */
  originOf?: (text: string) => string | undefined;
}

/** Search terms in a line, each with how much it is searched. Nothing where there are none. */
export function TermChips({ name, texts, weights, originOf }: Props) {
  if (texts.length === 0) return null;
  const plainOrigin = (text: string) => {
    const weight = weights[text];
    return (
      weight && i18n.t('titleAudit.trafficOn', [metricName(weight.metric), rangeText(weight.metric, weight), weight.statDate])
    );
  };
  return (
    <div class="proposal__terms small">
      <span class="muted nowrap">{name}</span>
      <ul class="words">
        {texts.slice(0, MOST).map((text) => {
          const weight = weights[text];
          return (
            <li key={text} class="chip" title={originOf?.(text) ?? plainOrigin(text)}>
              {text}
              {weight && <span class="muted">{rangeText(weight.metric, weight)}</span>}
            </li>
          );
        })}
        {texts.length > MOST && (
          <li class="muted" title={texts.slice(MOST).join('\n')}>
            {i18n.t('composer.moreTerms', [String(texts.length - MOST)])}
          </li>
        )}
      </ul>
    </div>
  );
}
