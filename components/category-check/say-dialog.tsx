import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { pathText } from '@/components/category-advice/category-words';
import { laterDays, type Word } from '@/components/category-advice/say-verdict';
import { bulkTargets } from './bulk-targets';
import type { CheckRow } from './check-row';
import { type MoveChoice, moveChoices } from './move-choices';

interface Props {
  rows: CheckRow[];
  /** Sends each product to the suggestion its row shows; only offered for several. */
  onOwnMove: (rows: CheckRow[]) => void;
  onSay: (rows: CheckRow[], word: Word) => void;
  onClose: () => void;
}

/** Each product its own suggestion. */
const OWN = '\n';

/** Asks what to say of one product or of many: where to, or one of the other words. Esc closes it. */
export function SayDialog({ rows, onOwnMove, onSay, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [heading, group] = [useId(), useId()];
  useEffect(() => dialog.current?.showModal(), []);
  const choices = moveChoices(rows);
  const own = rows.length > 1 ? bulkTargets(rows).map(({ row }) => row) : [];
  const [chosen, setChosen] = useState(own.length > 0 ? OWN : (choices[0]?.key ?? ''));
  const choice = choices.find(({ key }) => key === chosen);
  // Closed by itself, so that the focus goes back to what opened it.
  const say = (said: CheckRow[], word: Word) => {
    dialog.current?.close();
    onSay(said, word);
  };
  const move = () => {
    if (chosen === OWN) {
      dialog.current?.close();
      onOwnMove(own);
    } else if (choice) {
      const { categoryId, path } = choice;
      // Only those it is suggested for: a category nobody spoke of is no place to send a product in passing.
      say(choice.rows, { verdict: 'move', target: { categoryId, path } });
    }
  };
  const [first] = rows;
  return (
    <dialog
      ref={dialog}
      class="say"
      aria-labelledby={heading}
      onClose={onClose}
      // Esc is the dialog's: the panel behind it stays open.
      onKeyDown={(event) => event.key === 'Escape' && event.stopPropagation()}
    >
      <div class="stack">
        <h2 id={heading} class="wrap">
          {rows.length === 1 ? (first?.title ?? first?.ref.itemId) : i18n.t('categoryCheck.sayOf', [String(rows.length)])}
        </h2>
        {choices.length === 0 ? (
          <p class="muted">{i18n.t(rows.length > 1 ? 'categoryCheck.noneTogether' : 'categoryCheck.noSuggestion')}</p>
        ) : (
          <fieldset class="stack say__choices">
            <legend>{i18n.t('categoryCheck.moveTo')}</legend>
            {own.length > 0 && (
              <Choice name={group} isChosen={chosen === OWN} onChoose={() => setChosen(OWN)}>
                {i18n.t('categoryCheck.ownMove', [String(own.length), String(rows.length)])}
              </Choice>
            )}
            {choices.slice(0, MOST_CHOICES).map((one) => (
              <Choice key={one.key} name={group} isChosen={chosen === one.key} onChoose={() => setChosen(one.key)}>
                <ChoiceText choice={one} isMany={rows.length > 1} />
              </Choice>
            ))}
            <div class="row">
              <button type="button" class="button button--primary" onClick={move}>
                {i18n.t('categoryAdvice.move')}
              </button>
              <span class="muted small">{i18n.t('categoryCheck.moveNote')}</span>
            </div>
          </fieldset>
        )}
        <div class="row">
          <button type="button" class="button" onClick={() => say(rows, { verdict: 'keep' })}>
            {i18n.t('categoryAdvice.keep')}
          </button>
          {laterDays.map((days) => (
            <button key={days} type="button" class="button" onClick={() => say(rows, { verdict: 'later', days })}>
              {i18n.t('categoryAdvice.later', [String(days)])}
            </button>
          ))}
          <button
            type="button"
            class="button"
            title={i18n.t('categoryAdvice.wrongLabelWhy')}
            onClick={() => say(rows, { verdict: 'wrong-label' })}
          >
            {i18n.t('categoryAdvice.wrongLabel')}
          </button>
          <button type="button" class="button button--quiet" onClick={() => dialog.current?.close()}>
            {i18n.t('common.cancel')}
          </button>
        </div>
      </div>
    </dialog>
  );
}

/** Categories worth choosing from for many products at once. House choice. */
const MOST_CHOICES = 8;

interface ChoiceProps {
  name: string;
  isChosen: boolean;
  onChoose: () => void;
  children: ComponentChildren;
}

const Choice = ({ name, isChosen, onChoose, children }: ChoiceProps) => (
  <label class="check say__choice">
    <input type="radio" name={name} checked={isChosen} onChange={onChoose} />
    <span class="wrap">{children}</span>
  </label>
);

function ChoiceText({ choice: { path, percent, isSeed, rows }, isMany }: { choice: MoveChoice; isMany: boolean }) {
  return (
    <>
      {pathText(path)}{' '}
      <span class="muted small">
        {isMany && i18n.t('categoryCheck.suggestedFor', [String(rows.length)])}
        {!isMany && percent !== null && i18n.t('categoryAdvice.confidence', [String(percent)])}
        {!isMany && percent === null && i18n.t('categoryCheck.namedByEvidence')}
        {isSeed && ` · ${i18n.t('categoryAdvice.seed')}`}
      </span>
    </>
  );
}
