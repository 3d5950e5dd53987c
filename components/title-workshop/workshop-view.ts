import type { Result } from '@/utils/core/result';
import type { composeTitle, titleWorkshop } from '@/utils/messages/titles';

/** Everything the workshop shows of a product. */
export type WorkshopView = ReturnType<typeof titleWorkshop.answer.parse>;

/** A search term and how it stands to the product's title. */
export type TermStanding = WorkshopView['terms'][number];

/** One title the product had, or is to have. */
export type VersionView = WorkshopView['versions'][number];

/** What a title change did, once there is a version before it. */
export type ProofView = NonNullable<VersionView['proof']>;

/** What is asked of new titles. */
export type ComposeAsk = Omit<ReturnType<typeof composeTitle.ask.parse>, 'ref'>;

/** New titles, or the reason why there are none. */
export type Composed = ReturnType<typeof composeTitle.answer.parse>;

/** One new title. */
export type ProposalView = Composed['proposals'][number];

/** Asks for new titles. */
export type Compose = (ask: ComposeAsk) => Promise<Result<Composed>>;

/** Keeps a title as a draft, notes that it was copied, or forgets it. */
export type KeepTitle = (title: string, step: 'keep' | 'applied' | 'forget') => Promise<Result<unknown>>;
