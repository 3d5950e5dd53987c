import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Empty } from '@/components/shared/empty';
import { Failure } from '@/components/shared/error-boundary';
import { NoProposal } from '@/components/title-workshop/no-proposal';
import type { Composed, KeepTitle, ProposalView } from '@/components/title-workshop/workshop-view';
import type { Result } from '@/utils/core/result';
import { DrawerProposal } from './drawer-proposal';
import type { FillTitle } from './fill-title';

/** So many titles are offered beside the page; the workshop has the others. House choice. */
const MOST = 3;

type Answer =
  | { state: 'idle' }
  | { state: 'busy' }
  | { state: 'ready'; composed: Composed }
  | { state: 'failed'; reason: string };

interface Props {
  site: string;
  /** The title on the page right now, or as last read. */
  title: string | null;
  /** Asks for titles that change only little. */
  compose: () => Promise<Result<Composed>>;
  /** Null where there is no input to fill. */
  onFill: FillTitle | null;
  onKeep: KeepTitle;
  /** Where the product's workshop is, and where files are imported. */
  workshopHref: string;
  importHref: string;
}

/** The title a proposal was made from, without blanks: those are not kept by what changed. */
const baseOf = ({ diff }: ProposalView) => diff.map(({ kind, text }) => (kind === 'added' ? '' : text)).join('');
const isSame = (one: string, other: string) => one.replace(/\s/g, '') === other.replace(/\s/g, '');

/** Titles that reach more of what buyers search, beside the form they go into: asked for, never volunteered. */
export function MoreSearches({ site, title, compose, onFill, onKeep, workshopHref, importHref }: Props) {
  const [answer, setAnswer] = useState<Answer>({ state: 'idle' });
  const run = () => {
    setAnswer({ state: 'busy' });
    compose().then(
      (result) => setAnswer(result.ok ? { state: 'ready', composed: result.value } : { state: 'failed', reason: result.failure }),
      (error: unknown) => setAnswer({ state: 'failed', reason: error instanceof Error ? error.message : String(error) }),
    );
  };
  const composed = answer.state === 'ready' ? answer.composed : null;
  const proposals = composed?.proposals.slice(0, MOST) ?? [];
  const [first] = proposals;
  return (
    <section class="widget" aria-label={i18n.t('drawer.more')}>
      <header class="widget__head">
        <h2>{i18n.t('drawer.more')}</h2>
        <a class="widget__aside small" href={workshopHref} target="_blank" rel="noopener">
          {i18n.t('drawer.openWorkshop')}
        </a>
      </header>
      <div class="stack">
        <p class="muted small">{i18n.t('drawer.moreWhy')}</p>
        <div class="row">
          <button
            type="button"
            class={composed === null ? 'button button--primary' : 'button'}
            aria-busy={answer.state === 'busy'}
            disabled={answer.state === 'busy'}
            onClick={run}
          >
            {i18n.t(composed === null ? 'drawer.moreAsk' : 'drawer.moreAgain')}
          </button>
        </div>
        <p role="status" class="small muted">
          {answer.state === 'busy' && i18n.t('composer.composing')}
          {proposals.length > 0 && i18n.t('composer.found', [String(proposals.length)])}
        </p>
        {answer.state === 'failed' && <Failure reason={answer.reason} onRetry={run} />}
        {composed !== null && composed.reason === 'change-too-small' && <Empty>{i18n.t('drawer.moreTooLittle')}</Empty>}
        {composed !== null && composed.reason !== null && composed.reason !== 'change-too-small' && (
          <NoProposal reason={composed.reason} site={site} importHref={importHref} />
        )}
        {first !== undefined && title !== null && !isSame(title, baseOf(first)) && !isSame(title, first.title) && (
          <p class="small">{i18n.t('drawer.moreFromStored', [baseOf(first)])}</p>
        )}
        {composed !== null && proposals.length > 0 && (
          <ul class="stack">
            {proposals.map((proposal) => (
              <DrawerProposal
                key={proposal.title}
                proposal={proposal}
                limit={composed.limit}
                weights={composed.weights}
                onFill={onFill}
                onKeep={onKeep}
              />
            ))}
          </ul>
        )}
        {proposals.length > 0 && <p class="muted small">{i18n.t(onFill === null ? 'composer.copyNote' : 'drawer.moreNote')}</p>}
      </div>
    </section>
  );
}
