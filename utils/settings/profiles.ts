import { browser } from 'wxt/browser';
import { type PageProfile, pageProfile } from '@/utils/records/page-profile';
import { PROFILES_KEY } from './key';

/** The taught pages. One that no longer fits the schema is left out. */
export async function loadProfiles(): Promise<PageProfile[]> {
  const stored: unknown = (await browser.storage.local.get(PROFILES_KEY))[PROFILES_KEY];
  return (Array.isArray(stored) ? stored : []).flatMap((one) => {
    const parsed = pageProfile.safeParse(one);
    return parsed.success ? [parsed.data] : [];
  });
}

/** Changes the taught pages; changes wait for each other. */
export async function changeProfiles(change: (profiles: PageProfile[]) => PageProfile[]): Promise<void> {
  await navigator.locks.request(PROFILES_KEY, async () => {
    await browser.storage.local.set({ [PROFILES_KEY]: change(await loadProfiles()) });
  });
}
