import { i18n } from '#i18n';
import type { ProposalView } from './workshop-view';

/** What a new title changes: added pieces are underlined, removed ones struck through, and both are said aloud. */
export function TitleDiff({ diff }: { diff: ProposalView['diff'] }) {
  return (
    <p class="diff wrap">
      {diff.map(({ kind, text }, index) => {
        const key = `${index}:${text}`;
        if (kind === 'same') return <span key={key}>{text}</span>;
        const words = i18n.t(kind === 'added' ? 'composer.added' : 'composer.removed');
        const Piece = kind === 'added' ? 'ins' : 'del';
        return (
          <Piece key={key}>
            <span class="sr-only">{` ${words} `}</span>
            <span class="diff__sign" aria-hidden="true">
              {kind === 'added' ? '+' : '−'}
            </span>
            {text}
          </Piece>
        );
      })}
    </p>
  );
}
