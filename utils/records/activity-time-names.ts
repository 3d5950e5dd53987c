/** The six times of an activity. Apart from the schemas, because content scripts carry the names and not the schemas. */
export const activityTimeNames = ['signStart', 'signEnd', 'auditResult', 'preheatStart', 'start', 'end'] as const;
export type ActivityTimeName = (typeof activityTimeNames)[number];
