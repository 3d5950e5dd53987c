/** Why a value is no id: there is none, or it cannot be trusted to be one (a number that has lost digits). */
export const idFault = (value: unknown): 'missing-id' | 'unsafe-id' =>
  value === undefined || value === null || value === '' ? 'missing-id' : 'unsafe-id';
