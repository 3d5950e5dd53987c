import type { SharedRow } from './share-views';

type Piece = NonNullable<SharedRow['proposal']>['diff'][number];

/** A title's change: words that came are marked as inserted, words that went as deleted, for eyes and for screen readers. */
export function TitleDiff({ diff }: { diff: readonly Piece[] }) {
  return (
    <span class="title wrap share__diff">
      {diff.map(({ kind, text }, index) => {
        // Pieces have no identity of their own; their order is their key.
        const key = `${index}:${text}`;
        if (kind === 'added') return <ins key={key}>{text}</ins>;
        return kind === 'removed' ? <del key={key}>{text}</del> : <span key={key}>{text}</span>;
      })}
    </span>
  );
}
