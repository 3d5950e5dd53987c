import { i18n } from '#i18n';
import { TaughtPages } from '@/components/reading/taught-pages';
import { metricName } from '@/components/shared/metric-name';
import { Widget } from '@/components/shared/widget';
import { after } from '@/entrypoints/pages/actions';
import { loadTaughtStates } from '@/entrypoints/pages/load';
import { dayOf } from '@/utils/core/dates';
import { ask } from '@/utils/messages/channel';
import { forgetProfile, takeProfiles } from '@/utils/messages/teaching';
import { type PageProfile, profileFile } from '@/utils/records/page-profile';
import { loadProfiles } from '@/utils/settings/profiles';
import { saveFile } from './sample';

/** The taught pages of a file, or null when it holds none that are sound. */
async function readProfiles(file: File): Promise<PageProfile[] | null> {
  try {
    const parsed = profileFile.safeParse(JSON.parse((await file.text()).replace(/^\uFEFF/, '')));
    return parsed.success ? parsed.data.pages : null;
  } catch {
    return null;
  }
}

function saveProfiles(profiles: readonly PageProfile[]): void {
  const text = `${JSON.stringify({ kind: 'shoplamp-pages', form: 1, pages: profiles }, null, 1)}\n`;
  saveFile(`shoplamp-pages-${dayOf(Date.now())}.json`, text, 'application/json');
}

/** Pages the operator taught. */
export function TaughtWidget({ now, version, onChanged }: { now: number; version: number; onChanged: () => void }) {
  const load = async () => ({ profiles: await loadProfiles(), states: await loadTaughtStates() });
  return (
    <Widget title={i18n.t('teach.pages')} watch={String(version)} load={load}>
      {({ profiles, states }) => (
        <TaughtPages
          profiles={profiles}
          states={states}
          now={now}
          fieldName={metricName}
          save={saveProfiles}
          read={readProfiles}
          take={after((taken: PageProfile[]) => ask(takeProfiles, taken), onChanged)}
          forget={after((id: string) => ask(forgetProfile, { id }), onChanged)}
        />
      )}
    </Widget>
  );
}
