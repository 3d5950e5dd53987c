import { ask } from '@/utils/messages/channel';
import { type DrawerAsk, type DrawerData, drawerData } from '@/utils/messages/drawer-data';

/** What the drawer shows, asked of the background: see `drawerData` for why it does not read the database itself. */
export async function loadDrawer(of: DrawerAsk): Promise<DrawerData> {
  const answered = await ask(drawerData, of);
  if (!answered.ok) throw new Error(answered.failure);
  return answered.value;
}
