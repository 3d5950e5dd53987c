import type { Page } from 'playwright-core';
import { openSellerCentre, visibleTitle } from '../e2e/harness';
import { overlayWhen } from '../e2e/overlay';

/** What is typed, a character at a time: long enough for several findings to come and go. */
const TYPED = '法式碎花连衣裙女2024夏季新款收腰显瘦气质长裙连衣裙最好看';
/** The operator's own pace; also the time a judgement has to come back. */
const PAUSE_MS = 150;

const at = (sorted: readonly number[], part: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;

/** Counts how long the page's thread was not free at most, by a message sent round and round. */
const startClock = (page: Page) =>
  page.evaluate(() => {
    const { port1, port2 } = new MessageChannel();
    const clock = { worst: 0 };
    let last = performance.now();
    port1.onmessage = () => {
      const now = performance.now();
      clock.worst = Math.max(clock.worst, now - last);
      last = now;
      port2.postMessage(null);
    };
    port2.postMessage(null);
    Reflect.set(window, '__clock', clock);
  });

const readClock = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const clock = Reflect.get(window, '__clock');
    const { worst } = clock;
    clock.worst = 0;
    return worst;
  });

/** For each keystroke the longest time in ms the page's thread was busy at a stretch. */
async function busyTimes(extension: boolean): Promise<number[]> {
  const centre = await openSellerCentre({ extension });
  try {
    const product = centre.replica.shops['c-store'].products.find(({ flaw }) => !flaw);
    const page = await centre.openEdit(product?.itemId ?? '');
    if (extension)
      await overlayWhen(page, (buttons) => buttons.some(({ kind, isHidden }) => kind === 'badge' && !isHidden), 'a badge');
    await page.locator(visibleTitle).fill('');
    await startClock(page);
    const times: number[] = [];
    for (const character of TYPED) {
      await page.waitForTimeout(PAUSE_MS);
      await readClock(page);
      await page.keyboard.insertText(character);
      await page.waitForTimeout(PAUSE_MS);
      times.push(await readClock(page));
    }
    return times.sort((a, b) => a - b);
  } finally {
    await centre.close();
  }
}

/** How long a keystroke in the title field keeps the replica's page busy, without the extension and with it. Needs a build. */
export async function benchTyping(): Promise<number> {
  process.stdout.write(
    'keystroke in the title field: longest time the page was busy, ms\n                median   p95    worst\n',
  );
  for (const extension of [false, true]) {
    const times = await busyTimes(extension);
    const cells = [0.5, 0.95, 1].map((part) => at(times, part).toFixed(1).padEnd(7));
    process.stdout.write(`${(extension ? 'with it' : 'page alone').padEnd(16)}${cells.join('')}\n`);
  }
  return 0;
}
