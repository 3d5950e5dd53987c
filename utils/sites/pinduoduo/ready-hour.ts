/** When the figures of a day are counted, on the next morning's clock. House choice: the platform states none. */
export const READY_HOUR = 9;
