/** How near to the platform's own data a reader is: its answers, a model or store inside the page, or what is drawn. Apart from the schemas, because content scripts carry the names and not the schemas. */
export const layers = ['network', 'embedded', 'labels'] as const;
export type Layer = (typeof layers)[number];
