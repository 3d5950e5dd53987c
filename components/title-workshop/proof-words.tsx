import { i18n } from '#i18n';
import { changeText, percentText } from './figure-words';
import type { ProofView } from './workshop-view';

type Proved = Extract<ProofView, { state: 'proved' }>['proof'];

const perDay = (value: number) => value.toLocaleString('en-US', { maximumFractionDigits: 1 });
const inBrackets = (share: number | null) => (share === null ? '' : i18n.t('productTerms.inBrackets', [changeText(share)]));

function Proof({ proof }: { proof: Proved }) {
  const { days, visitors, clicks, conversion, market, net, isClear } = proof;
  return (
    <div class="proof small">
      <p class="muted">{i18n.t('titleVersions.compared', [String(days)])}</p>
      <ul>
        <li>
          {i18n.t('titleVersions.visitors', [perDay(visitors.before), perDay(visitors.after)])}
          {inBrackets(visitors.change)}
        </li>
        {market !== null && market.change !== null ? (
          <li>{i18n.t('titleVersions.market', [changeText(market.change)])}</li>
        ) : (
          <li class="muted">{i18n.t('titleVersions.noMarket')}</li>
        )}
        {net !== null && (
          <li>
            <b>{i18n.t('titleVersions.net', [changeText(net)])}</b>
          </li>
        )}
        {clicks !== null && (
          <li>
            {i18n.t('titleVersions.clicks', [perDay(clicks.before), perDay(clicks.after)])}
            {inBrackets(clicks.change)}
          </li>
        )}
        {conversion !== null && (
          <li>
            {i18n.t('titleVersions.conversion', [percentText(conversion.before), percentText(conversion.after)])}
            {inBrackets(conversion.change)}
          </li>
        )}
      </ul>
      <p>{i18n.t(isClear ? 'titleVersions.clear' : 'titleVersions.unclear')}</p>
    </div>
  );
}

/** What a title change did, in words; honest about what cannot be said yet, or ever. */
export function ProofWords({ state }: { state: ProofView }) {
  if (state.state === 'proved') return <Proof proof={state.proof} />;
  return (
    <p class="muted small">
      {state.state === 'waiting'
        ? i18n.t('titleVersions.waiting', [String(state.days), state.until])
        : i18n.t('titleVersions.never')}
    </p>
  );
}
