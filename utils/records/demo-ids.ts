/** What the ids of invented shops and categories begin with; no platform has such ids. */
export const DEMO_PREFIX = 'demo-';

/** Whether an id is of something invented. */
export const isDemoId = (id: string): boolean => id.startsWith(DEMO_PREFIX);
