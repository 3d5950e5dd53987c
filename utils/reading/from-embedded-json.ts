import type { Attempt } from './attempt';
import type { Reader } from './define-page';
import type { PageSource } from './source';

/**
 * A reader of a model the server wrote into the page or a store the page keeps running. The first global that holds a
 * model is read; one that is there and holds none is reported. `holdsDrafts` marks stores that follow the operator's typing: after the first edit they are left alone.
 */
export function fromEmbeddedJson(spec: {
  id: string;
  globals: readonly string[];
  holdsDrafts?: boolean;
  read: (model: unknown, source: PageSource) => Attempt;
}): Reader {
  return {
    id: spec.id,
    layer: 'embedded',
    read: (source) => {
      if (spec.holdsDrafts && source.isEdited) return null;
      let miss: Attempt | null = null;
      for (const name of spec.globals) {
        const model = source.readGlobal(name);
        if (model === null || model === undefined) continue;
        const attempt = spec.read(model, source);
        if (attempt.entries.length > 0) return attempt;
        miss ??= attempt;
      }
      return miss;
    },
  };
}
