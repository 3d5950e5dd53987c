import type { ComposeAsk } from '@/components/title-workshop/workshop-view';
import { ask } from '@/utils/messages/channel';
import { composeTitle, judgeAgain, keepTitle, titleWorkshop } from '@/utils/messages/titles';
import type { SubjectRef } from '@/utils/records/finding';

/** Everything a product's workshop shows. Throws the failure's word, as loads do. */
export async function loadWorkshop(ref: SubjectRef) {
  const result = await ask(titleWorkshop, ref);
  if (!result.ok) throw new Error(result.failure);
  return result.value;
}

/** What the title views ask of the background, as functions whose failures are values. */
export const titleActions = {
  compose: (ref: SubjectRef, wishes: ComposeAsk) => ask(composeTitle, { ref, ...wishes }),
  keep: (ref: SubjectRef, title: string, step: 'keep' | 'applied' | 'forget') => ask(keepTitle, { ref, title, step }),
  judgeAgain: () => ask(judgeAgain, null),
};
