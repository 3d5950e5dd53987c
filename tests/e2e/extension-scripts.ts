import type { Page } from 'playwright-core';

/** A match pattern as an expression over whole addresses; only what our manifest uses. */
const matching = (pattern: string) =>
  new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`);

/** Files of the extension that have been put into the top document of a tab, sorted. */
export async function extensionScriptsIn(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const found: string[] = [];
  session.on('Debugger.scriptParsed', ({ url }) => {
    if (url.startsWith('chrome-extension://')) found.push(new URL(url).pathname.slice(1));
  });
  // Tells of every script there is before it answers.
  await session.send('Debugger.enable');
  await session.detach();
  return found.sort();
}

/** The files that belong there by manifest and registration, sorted. */
export async function declaredScriptsFor(inside: Page, address: string): Promise<string[]> {
  const declared = await inside.evaluate(async () => {
    const { content_scripts = [] } = chrome.runtime.getManifest();
    const registered = await chrome.scripting.getRegisteredContentScripts();
    return [...content_scripts, ...registered].map(({ matches = [], js = [] }) => ({ matches, js: js.map(String) }));
  });
  const plain = address.replace(/#.*$/, '');
  const isThere = ({ matches }: { matches: string[] }) => matches.some((pattern) => matching(pattern).test(plain));
  return declared.filter(isThere).flatMap(({ js }) => js.map((file) => file.replace(/^\//, ''))).sort();
}
