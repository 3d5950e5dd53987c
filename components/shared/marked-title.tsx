import type { Finding } from '@/utils/records/finding';

type Span = Finding['spans'][number];

/** A piece of a title; `isMarked` pieces are what a finding is about. */
export interface TitlePiece {
  text: string;
  isMarked: boolean;
}

/**
 * Cuts a title at UTF-16 offsets. Overlapping and touching spans become one; spans outside the title are cut back; an
 * offset inside a surrogate pair moves outwards, so that an emoji is never torn.
 */
export function cutTitle(title: string, spans: readonly Span[]): TitlePiece[] {
  const isInsidePair = (at: number) => /[\uDC00-\uDFFF]/.test(title[at] ?? '') && /[\uD800-\uDBFF]/.test(title[at - 1] ?? '');
  const clean = spans
    .map(([from, to]) => [Math.max(0, from), Math.min(title.length, to)] as const)
    .filter(([from, to]) => from < to)
    .map(([from, to]) => ({ from: isInsidePair(from) ? from - 1 : from, to: isInsidePair(to) ? to + 1 : to }))
    .sort((a, b) => a.from - b.from);
  const pieces: TitlePiece[] = [];
  let at = 0;
  for (const { from, to } of clean) {
    if (to <= at) continue;
    if (from > at) pieces.push({ text: title.slice(at, from), isMarked: false });
    const last = pieces.at(-1);
    const text = title.slice(Math.max(from, at), to);
    if (last?.isMarked) last.text += text;
    else pieces.push({ text, isMarked: true });
    at = to;
  }
  if (at < title.length) pieces.push({ text: title.slice(at), isMarked: false });
  return pieces;
}

/** A title with what its findings are about underlined. */
export function MarkedTitle({ title, findings }: { title: string; findings: readonly Finding[] }) {
  const spans = findings.filter(({ status }) => status === 'fail' || status === 'warn').flatMap(({ spans }) => spans);
  return (
    <span class="title wrap">
      {cutTitle(title, spans).map(({ text, isMarked }, index) => {
        // Pieces have no identity of their own; their order is their key.
        const key = `${index}:${text}`;
        return isMarked ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>;
      })}
    </span>
  );
}
