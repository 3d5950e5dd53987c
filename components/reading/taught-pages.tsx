import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ActionButton } from '@/components/shared/action-button';
import { Empty } from '@/components/shared/empty';
import { siteName } from '@/components/shared/names';
import type { PageStateView } from '@/components/shared/views';
import { stamp } from '@/components/shared/when';
import type { Result } from '@/utils/core/result';
import type { PageProfile, ProfileField } from '@/utils/records/page-profile';

interface Props {
  profiles: readonly PageProfile[];
  /** How the readers of taught pages fare. */
  states: PageStateView['readers'];
  now: number;
  fieldName: (is: string) => string;
  save: (profiles: readonly PageProfile[]) => void;
  read: (file: File) => Promise<PageProfile[] | null>;
  take: (profiles: PageProfile[]) => Promise<Result<unknown>>;
  forget: (id: string) => Promise<Result<unknown>>;
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** What taking a page would change in its fields, one sign and name each. */
function changesOf(old: PageProfile | undefined, next: PageProfile, nameOf: (is: string) => string): string[] {
  const find = (fields: readonly ProfileField[], is: string) => fields.find((field) => field.is === is);
  const before = old?.fields ?? [];
  return [
    ...next.fields.flatMap((field) => {
      const known = find(before, field.is);
      if (!known) return [i18n.t('teach.fieldAdded', [nameOf(field.is)])];
      return isSame(known, field) ? [] : [i18n.t('teach.fieldChanged', [nameOf(field.is)])];
    }),
    ...before.filter(({ is }) => !find(next.fields, is)).map(({ is }) => i18n.t('teach.fieldRemoved', [nameOf(is)])),
  ];
}

/** Pages the operator taught: what they are, how they read, and files to hand them on. */
export function TaughtPages({ profiles, states, now, fieldName, save, read, take, forget }: Props) {
  const [offered, setOffered] = useState<PageProfile[] | null>(null);
  const [isBad, setBad] = useState(false);
  const open = async (file: File | undefined) => {
    if (!file) return;
    const found = await read(file);
    setBad(found === null);
    setOffered(found);
  };
  const accept = async (taken: PageProfile[]) => {
    const result = await take(taken);
    if (result.ok) setOffered(null);
    return result;
  };
  return (
    <div class="stack">
      {profiles.length === 0 && <Empty>{i18n.t('teach.none')}</Empty>}
      <ul class="list">
        {profiles.map((profile) => {
          const state = states.find(({ reader }) => reader === `taught-${profile.id}`);
          return (
            <li key={profile.id} class="line">
              <div class="grow">
                <p class="clip">
                  {profile.name}
                  <span class="muted small"> · {siteName(profile.site)}</span>
                </p>
                <p class="muted small">
                  {i18n.t('teach.fieldsCount', [String(profile.fields.length)])} ·{' '}
                  {profile.fields.map(({ is }) => fieldName(is)).join(i18n.t('common.comma'))}
                </p>
                {state !== undefined && (
                  <p class="small">
                    {i18n.t(`reading.${state.state}`)} · {stamp(state.lastReport.time, now)}
                  </p>
                )}
              </div>
              <button type="button" class="button" onClick={() => save([profile])}>
                {i18n.t('teach.export')}
              </button>
              <ActionButton
                look="quiet"
                label={i18n.t('teach.forget')}
                confirm={i18n.t('teach.forgetSure')}
                description={`${i18n.t('teach.forget')} · ${profile.name}`}
                onAct={() => forget(profile.id)}
              />
            </li>
          );
        })}
      </ul>
      <p class="row">
        <label class="button">
          {i18n.t('teach.import')}
          <input
            type="file"
            accept=".json,application/json"
            class="sr-only"
            onChange={(event) => void open(event.currentTarget.files?.[0])}
          />
        </label>
        {profiles.length > 1 && (
          <button type="button" class="button" onClick={() => save(profiles)}>
            {i18n.t('teach.exportAll')}
          </button>
        )}
      </p>
      {isBad && (
        <p role="alert" class="note note--fail">
          {i18n.t('teach.badFile')}
        </p>
      )}
      {offered !== null && (
        <section class="sample" aria-label={i18n.t('teach.diff')}>
          <h4>{i18n.t('teach.diff')}</h4>
          <ul class="list small">
            {offered.map((profile) => {
              const old = profiles.find(({ id }) => id === profile.id);
              const changes = changesOf(old, profile, fieldName);
              const kind = old === undefined ? 'added' : isSame(old, profile) ? 'same' : 'changed';
              return (
                <li key={profile.id}>
                  <span class="chip">{i18n.t(`teach.${kind}`)}</span> {profile.name} · {siteName(profile.site)} ·{' '}
                  {profile.address}
                  {changes.length > 0 && <p class="muted">{changes.join(i18n.t('common.comma'))}</p>}
                </li>
              );
            })}
          </ul>
          <p class="row">
            <ActionButton look="primary" label={i18n.t('teach.take')} onAct={() => accept(offered)} />
            <button type="button" class="button" onClick={() => setOffered(null)}>
              {i18n.t('teach.cancel')}
            </button>
          </p>
        </section>
      )}
    </div>
  );
}
