import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { ErrorBoundary } from '@/components/shared/error-boundary';
import type { SubjectRef } from '@/utils/records/finding';
import { ComposeAnswer } from './compose-answer';
import { ComposerForm } from './composer-form';
import { TermTable } from './term-table';
import { TitleNow } from './title-now';
import { useComposer } from './use-composer';
import { VersionList } from './version-list';
import { addWords, removeWord } from './wishes';
import { WordChips } from './word-chips';
import { WordSuggestions } from './word-suggestions';
import type { Compose, KeepTitle, WorkshopView } from './workshop-view';

interface PartProps {
  title: string;
  count?: number;
  aside?: ComponentChildren;
  children: ComponentChildren;
}

/** A titled part; one that breaks leaves its neighbours alone. */
function Part({ title, count = 0, aside, children }: PartProps) {
  const heading = useId();
  return (
    <section class="widget workshop__part" aria-labelledby={heading}>
      <header class="widget__head">
        <h2 id={heading}>{title}</h2>
        {count > 0 && <span class="widget__count">{count}</span>}
        {aside !== undefined && <span class="widget__aside">{aside}</span>}
      </header>
      <ErrorBoundary>{children}</ErrorBoundary>
    </section>
  );
}

interface Props {
  product: SubjectRef;
  view: WorkshopView;
  now: number;
  compose: Compose;
  onKeep: KeepTitle;
}

/** One product's title: what is wrong with it, new ones, the terms and words they are made of, and what past changes did. */
export function Workshop({ product, view, now, compose, onKeep }: Props) {
  const composer = useComposer(
    view.words.map(({ text }) => text),
    view.terms.length > 0,
    compose,
  );
  const { wishes, setWishes, isStale, isBad, run } = composer;
  const isHopeless = composer.answer.state === 'ready' && composer.answer.composed.reason === 'no-terms';
  const answer = useRef<HTMLDivElement>(null);
  const add = (words: readonly string[]) => setWishes(addWords(wishes, words));
  const toggle = (word: string) => (wishes.added.includes(word) ? setWishes(removeWord(wishes, word)) : add([word]));
  // The form may be out of sight when a word is tapped further down.
  const again = isStale && wishes.added.length > 0 && (
    <button
      type="button"
      class="button button--primary"
      disabled={isBad}
      onClick={() => {
        run();
        answer.current?.scrollIntoView({ block: 'nearest' });
        answer.current?.focus({ preventScroll: true });
      }}
    >
      {i18n.t('composer.compose')}
    </button>
  );
  return (
    <div class="workshop">
      <Part title={i18n.t('workshop.now')}>
        <TitleNow product={product} view={view} />
      </Part>
      <Part title={i18n.t('composer.title')}>
        <div class="stack">
          <ComposeAnswer composer={composer} terms={view.terms} site={product.site} onKeep={onKeep} place={answer} />
          {isHopeless ? <WordChips words={view.words} /> : <ComposerForm words={view.words} composer={composer} />}
        </div>
      </Part>
      <Part title={i18n.t('wordSuggestions.title')} count={view.suggestions.length} aside={again}>
        <WordSuggestions suggestions={view.suggestions} added={wishes.added} onToggle={isHopeless ? null : toggle} />
      </Part>
      <Part title={i18n.t('productTerms.title')} count={view.terms.length} aside={again}>
        <TermTable terms={view.terms} demandMetric={view.demandMetric} itemId={product.itemId} added={wishes.added} onAdd={add} />
      </Part>
      <Part title={i18n.t('titleVersions.title')} count={view.versions.length}>
        <VersionList versions={view.versions} visitors={view.visitors} now={now} onKeep={onKeep} />
      </Part>
    </div>
  );
}
