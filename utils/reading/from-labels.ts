import type { Attempt } from './attempt';
import type { Reader } from './define-page';
import type { PageSource } from './source';

/** A reader of what is drawn: labels, headers and visible text. `read` returns null where its page parts are absent. */
export function fromLabels(spec: { id: string; read: (document: Document, source: PageSource) => Attempt | null }): Reader {
  return {
    id: spec.id,
    layer: 'labels',
    read: (source) => (source.document ? spec.read(source.document, source) : null),
  };
}
