import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ActionButton } from '@/components/shared/action-button';
import type { Result } from '@/utils/core/result';

/** How far judging all products anew has got; `total` null: not known yet. */
export interface JudgeProgress {
  done: number;
  total: number | null;
}

interface Props {
  /** Null while nothing is being judged. */
  progress: JudgeProgress | null;
  onJudge: () => Promise<Result<unknown>>;
}

/** Judges all products anew: a button, and while it goes on a bar with how far it is. */
export function JudgeAgain({ progress, onJudge }: Props) {
  const isRunning = progress !== null;
  const wasRunning = useRef(false);
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    if (isRunning) setOver(false);
    else if (wasRunning.current) setOver(true);
    wasRunning.current = isRunning;
  }, [isRunning]);
  const total = progress?.total ?? 0;
  const words =
    total > 0
      ? i18n.t('titleAudit.judging', [String(Math.min(progress?.done ?? 0, total)), String(total)])
      : i18n.t('titleAudit.judgingOpen');
  return (
    <span class="judge">
      {isRunning ? (
        <>
          {total > 0 ? (
            <progress class="judge__bar" max={total} value={Math.min(progress.done, total)} aria-label={words} />
          ) : (
            <span class="progress judge__bar" />
          )}
          <span class="small nowrap">{words}</span>
        </>
      ) : (
        <ActionButton label={i18n.t('titleAudit.judgeAgain')} onAct={onJudge} />
      )}
      <span role="status" class="note note--ok">
        {isOver && i18n.t('titleAudit.judged')}
      </span>
    </span>
  );
}
