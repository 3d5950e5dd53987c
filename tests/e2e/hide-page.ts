import type { Page } from 'playwright-core';

interface Server {
  delegate: { _mainFrameSession: { _client: { send: (method: string, params: object) => Promise<unknown> } } };
}

/**
 * Lets a tab be hidden when another stands in front of it. The driver holds every page visible over its own session, and
 * only that session can let go, so this reaches for the driver's own side of the page.
 */
export async function letHide(page: Page): Promise<void> {
  const connection = Reflect.get(page, '_connection') as { toImpl: (page: Page) => Server };
  const { _client: client } = connection.toImpl(page).delegate._mainFrameSession;
  await client.send('Emulation.setFocusEmulationEnabled', { enabled: false });
}
