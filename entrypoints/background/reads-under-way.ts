const underWay = new Set<Promise<unknown>>();

/** Remembers a read until it is through, and hands it on. */
export function trackRead<Answer>(reading: Promise<Answer>): Promise<Answer> {
  const forget = () => void underWay.delete(reading);
  underWay.add(reading);
  reading.then(forget, forget);
  return reading;
}

/** Waits until no read is under way; whether they could be stored is not told. */
export async function readsUnderWay(): Promise<void> {
  while (underWay.size > 0) await Promise.allSettled(underWay);
}
