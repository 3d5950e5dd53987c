import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ActionButton } from '@/components/shared/action-button';
import type { Result } from '@/utils/core/result';

interface Props {
  /** Rules were changed since the products were last judged. */
  isStale: boolean;
  isRunning: boolean;
  onJudge: () => Promise<Result<unknown>>;
}

/** Judges all products by the rules as they are now; says so when findings are older than the rules. */
export function JudgeAgain({ isStale, isRunning, onJudge }: Props) {
  const wasRunning = useRef(isRunning);
  const [isThrough, setThrough] = useState(false);
  useEffect(() => {
    if (wasRunning.current !== isRunning) setThrough(!isRunning);
    wasRunning.current = isRunning;
  }, [isRunning]);
  const words = isStale ? 'rulePacks.stale' : isThrough ? 'rulePacks.judged' : 'rulePacks.judgeExplain';
  return (
    <div class={isStale && !isRunning ? 'judge-again judge-again--due' : 'judge-again'}>
      <p role="status">{i18n.t(isRunning ? 'rulePacks.judging' : words)}</p>
      {isRunning ? (
        <div class="progress" role="progressbar" aria-label={i18n.t('rulePacks.judging')} />
      ) : (
        <ActionButton
          look={isStale ? 'primary' : 'plain'}
          label={i18n.t('rulePacks.judge')}
          done={i18n.t('rulePacks.judged')}
          onAct={onJudge}
        />
      )}
    </div>
  );
}
