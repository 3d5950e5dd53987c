import type { Page } from 'playwright-core';

/** A match pattern as an expression over whole addresses; only what our manifest uses. */
const matching = (pattern: string) => new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`);

/** Files of the extension that have been put into a tab's documents, each named once. Frames of another site are not looked into. */
export async function extensionScriptsIn(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const found: string[] = [];
  session.on('Debugger.scriptParsed', ({ url }) => {
    if (url.startsWith('chrome-extension://')) found.push(new URL(url).pathname.slice(1));
  });
  // Tells of every script there is before it answers.
  await session.send('Debugger.enable');
  await session.detach();
  return distinct(found);
}

/** The files that belong there by manifest and registration, each named once. */
export async function declaredScriptsFor(inside: Page, page: Page): Promise<string[]> {
  const declared = await inside.evaluate(async () => {
    const { content_scripts: inManifest = [] } = chrome.runtime.getManifest();
    return [
      ...inManifest.map(({ matches, js = [], all_frames: isInFrames = false }) => ({ matches, js, isInFrames })),
      ...(await chrome.scripting.getRegisteredContentScripts()).map(
        ({ matches = [], js = [], allFrames: isInFrames = false }) => ({
          matches,
          js: js.map((file) => String(file).replace(/^\//, '')),
          isInFrames,
        }),
      ),
    ];
  });
  const files = page.frames().flatMap((frame) => {
    const address = frame.url().replace(/#.*$/, '');
    const isThere = (script: (typeof declared)[number]) =>
      (script.isInFrames || frame === page.mainFrame()) && script.matches.some((pattern) => matching(pattern).test(address));
    return declared.filter(isThere).flatMap(({ js }) => js);
  });
  return distinct(files);
}

/** In order. One file in two documents of a process is parsed once, so how often it is there cannot be told. */
const distinct = (files: string[]) => [...new Set(files)].sort();
