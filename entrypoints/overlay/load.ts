import type * as z from 'zod/mini';
import { ask } from '@/utils/messages/channel';
import { drawerData } from '@/utils/messages/drawer-data';

type Ask = z.infer<(typeof drawerData)['ask']>;

/** What the drawer shows, asked of the background: see `drawerData` for why it does not read the database itself. */
export async function loadDrawer(of: Ask): Promise<z.infer<(typeof drawerData)['answer']>> {
  const answered = await ask(drawerData, of);
  if (!answered.ok) throw new Error(answered.failure);
  return answered.value;
}
