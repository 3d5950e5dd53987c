import { useEffect } from 'preact/hooks';
import { ImportBoard } from '@/components/import/import-board';
import type { ViewProps } from '../view-props';
import { useImports } from './use-imports';

/** Export files of the platforms: dropped, looked at, and stored when the operator says so. */
export function ImportView({ shops, now, onChanged }: ViewProps) {
  const [files, actions] = useImports();
  const stored = files.filter(({ state }) => state.is === 'stored').length;
  // A file may have brought a shop that was not known before.
  // biome-ignore lint/correctness/useExhaustiveDependencies: told when the number changes
  useEffect(() => {
    if (stored > 0) onChanged();
  }, [stored]);
  return <ImportBoard files={files} shops={shops} now={now} actions={actions} />;
}
