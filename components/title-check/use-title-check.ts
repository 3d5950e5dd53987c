import { useEffect, useRef, useState } from 'preact/hooks';
import type { Result } from '@/utils/core/result';
import type { TitleDraft } from '@/utils/messages/check-title';
import type { Finding } from '@/utils/records/finding';

/** What the background says about a title. */
export interface TitleVerdict {
  units: number;
  limit: number | null;
  findings: Finding[];
}

/** Judges a draft. */
export type CheckTitle = (draft: TitleDraft) => Promise<Result<TitleVerdict>>;

/** A verdict together with the title it is about: spans only fit that very text. */
export type Checked = { title: string; verdict: TitleVerdict } | { title: string; failure: string } | null;

/** Judges the draft a moment after the last change; answers that were overtaken by typing are dropped. */
export function useTitleCheck(draft: TitleDraft | null, check: CheckTitle, waitMs = 120): Checked {
  const [checked, setChecked] = useState<Checked>(null);
  const latest = useRef(check);
  latest.current = check;
  const asked = draft === null ? '' : JSON.stringify(draft);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` is the draft by value; the object is new on every render
  useEffect(() => {
    if (draft === null || draft.title.trim() === '') {
      setChecked(null);
      return;
    }
    let isCurrent = true;
    const timer = setTimeout(() => {
      void latest.current(draft).then((result) => {
        if (!isCurrent) return;
        setChecked(result.ok ? { title: draft.title, verdict: result.value } : { title: draft.title, failure: result.failure });
      });
    }, waitMs);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [asked, waitMs]);
  return checked;
}
