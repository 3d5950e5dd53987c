import { browser } from 'wxt/browser';
import { guard } from '../guard';

/** Other pages wait while this goes on: so long at a time, in ms. */
const TURN_MS = 30;

/** How far sharing out has got, `{ run, done, total }`: for drawing it while it goes on. */
const PROGRESS = 'share-progress';

// A stopped worker gives no answer either, so nothing has to outlive it.
const underWay = new Map<string, { isCancelled: boolean }>();

/** Stops a run; one that is over, or never was, is not remembered. */
export function cancelRun(run: string): void {
  const known = underWay.get(run);
  if (known) known.isCancelled = true;
}

/**
 * Runs a long task that can be cancelled by its name. The task gets a function to call with how far it is of `total`: it
 * gives other work its turn when enough time has passed. Errors: `cancelled`.
 */
export async function runInTurns<Value>(
  run: string,
  total: number,
  task: (pause: (done: number) => Promise<void>) => Promise<Value>,
): Promise<Value> {
  const state = { isCancelled: false };
  underWay.set(run, state);
  let began = performance.now();
  const mustGoOn = () => {
    if (state.isCancelled) throw new Error('cancelled');
  };
  try {
    return await task(async (done) => {
      mustGoOn();
      if (performance.now() - began < TURN_MS) return;
      await guard('share-progress', () => browser.storage.session.set({ [PROGRESS]: { run, done, total } }));
      await new Promise((resolve) => setTimeout(resolve, 0));
      mustGoOn();
      began = performance.now();
    });
  } finally {
    underWay.delete(run);
    await guard('share-progress', () => browser.storage.session.remove(PROGRESS));
  }
}
