/** An outcome as a value: units hand it on, only the seams named in the README decide what a failure means. */
export type Result<Value, Failure = string> = { ok: true; value: Value } | { ok: false; failure: Failure };

/** A good outcome. */
export const ok = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value });

/** A failed outcome, with its reason as data. */
export const fail = <Failure>(failure: Failure): { ok: false; failure: Failure } => ({ ok: false, failure });
