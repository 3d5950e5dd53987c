/** How a taught field may be written. Apart from the schemas, because content scripts carry the names and not the schemas. */
export const taughtScales = ['count', 'number', 'yuan', 'rate', 'seconds', 'text'] as const;
export type TaughtScale = (typeof taughtScales)[number];
