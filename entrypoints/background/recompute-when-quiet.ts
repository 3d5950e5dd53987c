import { readsUnderWay } from './reads-under-way';
import { resumeRecompute } from './recompute';

/** Judges the shops whose turn it is. Of many pages read in a row only the last is worth judging a whole shop for. */
export async function recomputeWhenQuiet(): Promise<void> {
  await readsUnderWay();
  await resumeRecompute();
}
