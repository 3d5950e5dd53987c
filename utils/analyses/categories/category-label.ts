/** A place goods can be put in: a leaf of a platform's tree, or of the written one. */
export interface CategoryLabel {
  /** Which leaf it is, unique in a model. */
  key: string;
  name: string;
  /** Names from the first level down to the leaf; null where only the name is known. */
  path: readonly string[] | null;
}
