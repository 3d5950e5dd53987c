/**
 * Ways a replica can misbehave. A test switches them on the `Replica` that `installRoutes` answers with; the pages show
 * no trace of them, as real ones would not.
 */
export type Flag =
  /** The table answer stops in the middle of its JSON. */
  | 'bad-json'
  /** Rows are text, null and numbers; fields that were numbers are objects. */
  | 'wrong-types'
  /** A well-formed table answer of more than 5 MB. */
  | 'huge'
  /** Titles carry markup and a script that must never run. */
  | 'html-title'
  /** A numeric id beyond 2^53, unquoted, as a careless back end would send it. */
  | 'big-id'
  /** Rows lack price, image, dates and diagnosis. */
  | 'missing'
  /** No row at all. */
  | 'empty'
  /** The envelope changed its names; the page itself was updated with it. */
  | 'renamed'
  /** After loading, the page puts its own XMLHttpRequest and fetch in place. */
  | 'replace-xhr'
  /** 1,234 products on sale: thousands separator in the tab counter. */
  | 'many'
  /** The platform asks for proof that a person is there (RGV587). */
  | 'risk-control'
  /** The session ran out. */
  | 'session-expired'
  /** The inner answer as an object instead of text: two tools accept both. */
  | 'plain-result';
