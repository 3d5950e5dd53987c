/** A title change as the snapshots told it. */
export interface SeenTitleChange {
  from: string;
  to: string;
  /** Between these two looks, ms. */
  previousSeenAt: number;
  at: number;
}

/** A title the operator kept to use later. */
export interface TitleDraft {
  title: string;
  createdAt: number;
  /** When it was copied or written into a form; null while it was not. */
  appliedAt: number | null;
}

/** One title of a product. `draft`: written down only · `applied`: used, not yet seen on the platform · `observed`: seen there. */
export interface TitleVersion {
  title: string;
  state: 'draft' | 'applied' | 'observed';
  /** When it was written down, used, or first seen. */
  at: number;
  /** Observed ones: the look before, which still showed the other title; null for the first title known. */
  notBefore: number | null;
  /** The title stands on the platform now. */
  isCurrent: boolean;
  /** It is one of the operator's drafts. */
  isOwn: boolean;
}

/** Lists draw runs of blanks as one. */
const isSame = (one: string, other: string): boolean => one.replace(/\s+/g, ' ').trim() === other.replace(/\s+/g, ' ').trim();

/** A product's titles, newest first: what the platform showed, and the drafts it has not shown yet. */
export function titleVersions(
  current: { title: string; firstSeenAt: number } | null,
  changes: readonly SeenTitleChange[],
  drafts: readonly TitleDraft[],
): TitleVersion[] {
  const ordered = changes.toSorted((a, b) => a.at - b.at);
  const isDraft = (title: string) => drafts.some((draft) => isSame(draft.title, title));
  const firstTitle = ordered[0]?.from ?? current?.title;
  const observed = ordered.map(({ to, at, previousSeenAt }) => ({ title: to, at, notBefore: previousSeenAt }));
  const all =
    firstTitle === undefined ? observed : [{ title: firstTitle, at: current?.firstSeenAt ?? 0, notBefore: null }, ...observed];
  const seen = all.map((version, at): TitleVersion => {
    const isCurrent = at === all.length - 1 && version.title === current?.title;
    return { ...version, state: 'observed', isCurrent, isOwn: isDraft(version.title) };
  });
  const open = drafts.flatMap(({ title, createdAt, appliedAt }): TitleVersion[] => {
    const since = appliedAt ?? createdAt;
    const isShown = all.some(
      (version) => isSame(version.title, title) && (version.at >= since || isSame(title, current?.title ?? '')),
    );
    if (isShown) return [];
    return [
      { title, state: appliedAt === null ? 'draft' : 'applied', at: since, notBefore: null, isCurrent: false, isOwn: true },
    ];
  });
  return [...seen, ...open].sort((a, b) => b.at - a.at);
}
