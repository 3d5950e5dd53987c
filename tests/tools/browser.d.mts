/** The browser to test with: `BROWSER_PATH`, else one found on this system; undefined when there is none. */
export function findBrowser(): string | undefined;
