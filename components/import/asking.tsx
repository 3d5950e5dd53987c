import { FactsForm } from './facts-form';
import { MappingForm } from './mapping-form';
import type { ImportActions, ImportFileView, MappingView, SummaryView } from './views';

interface Props {
  file: ImportFileView;
  summary: SummaryView;
  mapping: MappingView | null;
  now: number;
  actions: ImportActions;
}

/** What the operator has to say before a file can be read: what its columns are, or which days or product it is of. */
export function Asking({ file, summary, mapping, now, actions }: Props) {
  const onCancel = () => actions.remove(file.id);
  if (mapping !== null)
    return (
      <MappingForm
        key={mapping.labels.join('\n')}
        mapping={mapping}
        onConfirm={(confirmed) => actions.confirmMapping(file.id, confirmed)}
        onCancel={onCancel}
      />
    );
  return (
    <FactsForm
      answers={file.answers}
      questions={summary.questions}
      now={now}
      onAnswer={(answers) => actions.answer(file.id, answers)}
      onCancel={onCancel}
    />
  );
}
