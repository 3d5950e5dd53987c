import { accessSync, constants } from 'node:fs';
import path from 'node:path';

const names = [
  'chromium',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'chromium-browser',
];

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Path of the browser to drive: BROWSER_PATH, else the first Chromium, Chrome or Edge on PATH. Throws when there is none. */
export function findBrowser(): string {
  const given = process.env.BROWSER_PATH;
  if (given) return given;
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const found = names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(isExecutable);
  if (!found) throw new Error('no Chromium, Chrome or Edge on PATH; set BROWSER_PATH');
  return found;
}
