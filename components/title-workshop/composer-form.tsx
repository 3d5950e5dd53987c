import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { Switch } from '@/components/shared/switch';
import { TextField } from '@/components/shared/text-field';
import { wordRoles } from '@/utils/knowledge/lexicon/lexicon';
import { AddedWords } from './added-words';
import { roleName } from './role-name';
import type { Composer } from './use-composer';
import { addWords, cycleWord, removeWord, type Wishes } from './wishes';
import { WordChips } from './word-chips';
import type { WorkshopView } from './workshop-view';

const modes = ['running', 'new'] as const;

type PartProps = { wishes: Wishes; onWishes: (wishes: Wishes) => void };

function Mode({ wishes, onWishes }: PartProps) {
  const name = useId();
  return (
    <fieldset class="segments">
      <legend class="sr-only">{i18n.t('composer.mode')}</legend>
      {modes.map((mode) => (
        <label key={mode} class="segments__one">
          <input
            type="radio"
            name={name}
            class="sr-only"
            checked={mode === wishes.mode}
            onChange={() => onWishes({ ...wishes, mode })}
          />
          <span>{i18n.t(`composer.${mode}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

function UniqueRoles({ wishes, onWishes }: PartProps) {
  const { uniqueRoles } = wishes;
  const turn = (role: string) =>
    onWishes({
      ...wishes,
      uniqueRoles: uniqueRoles.includes(role) ? uniqueRoles.filter((one) => one !== role) : [...uniqueRoles, role],
    });
  return (
    <details class="composer__unique small">
      <summary>
        {i18n.t('composer.unique')}
        {uniqueRoles.length > 0 && i18n.t('composer.uniqueChosen', [String(uniqueRoles.length)])}
      </summary>
      <div class="row">
        {wordRoles.map((role) => (
          <label key={role} class="check">
            <input type="checkbox" checked={uniqueRoles.includes(role)} onChange={() => turn(role)} />
            <span>{roleName(role)}</span>
          </label>
        ))}
      </div>
    </details>
  );
}

/** What is wanted of new titles: how much may change, which words stay, go or come. */
export function ComposerForm({ words, composer }: { words: WorkshopView['words']; composer: Composer }) {
  const { wishes, setWishes, answer, isBad, run } = composer;
  const part = { wishes, onWishes: setWishes };
  return (
    <div class="stack composer__form">
      <div class="row composer__how">
        <Mode {...part} />
        {wishes.mode === 'running' && (
          <span class="composer__max">
            <TextField
              isNumeric
              label={i18n.t('composer.maxChange')}
              value={wishes.maxChange}
              maxLength={2}
              fault={isBad ? i18n.t('composer.badMaxChange') : null}
              onText={(maxChange) => setWishes({ ...wishes, maxChange })}
            />
          </span>
        )}
        <Switch
          label={i18n.t('composer.brandFirst')}
          isOn={wishes.isBrandFirst}
          onSwitch={(isBrandFirst) => setWishes({ ...wishes, isBrandFirst })}
        />
      </div>
      <p class="muted small">{i18n.t(wishes.mode === 'running' ? 'composer.runningWhy' : 'composer.newWhy')}</p>
      {words.length > 0 && (
        <>
          <p class="small">{i18n.t('composer.words')}</p>
          <WordChips words={words} choices={wishes.choices} onCycle={(word) => setWishes(cycleWord(wishes, word))} />
        </>
      )}
      <AddedWords
        added={wishes.added}
        onAdd={(more) => setWishes(addWords(wishes, more))}
        onRemove={(word) => setWishes(removeWord(wishes, word))}
      />
      <UniqueRoles {...part} />
      <div class="row">
        <button type="button" class="button button--primary" disabled={isBad} aria-busy={answer.state === 'busy'} onClick={run}>
          {i18n.t('composer.compose')}
        </button>
      </div>
    </div>
  );
}
