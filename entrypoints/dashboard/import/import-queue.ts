import type { ImportActions, ImportAnswers, ImportFileView, ImportState, TargetShop } from '@/components/import/views';
import type { ImportOptions } from '@/utils/imports/import-options';
import type { Mapping } from '@/utils/imports/mapping';
import type { ImportEvent, ImportSummary } from '@/utils/imports/summary';
import type { MetricsRecord } from '@/utils/records/metrics';
import { compareRecords } from './compare-records';
import { contentOf } from './content-of';
import { loadMappings, rememberedFor, saveMapping } from './mappings';
import { storeRecords } from './store-records';

/** Which mappings a reading uses, and which tables it asks for: none, those without a mapping, all of them. */
type MappingMode = 'known' | 'rest' | 'all';

interface Entry extends ImportFileView {
  file: File;
  mode: MappingMode;
  records: MetricsRecord[];
  /** Ends what is under way: the reading at once, the storing after its part. */
  end: (() => void) | null;
  shop: TargetShop | null;
  stored: number;
}

/** Reads a file in a worker: `startImport`. */
export type StartImport = (file: File, options: ImportOptions, onEvent: (event: ImportEvent | null) => void) => () => void;

const nothingSaid: ImportAnswers = { period: null, itemId: null, effectDays: null };

/** Files dropped on the page: read one after the other, kept until the operator has decided, stored on their word. */
export class ImportQueue implements ImportActions {
  #entries: Entry[] = [];
  #nextId = 1;
  #listeners = new Set<(files: readonly ImportFileView[]) => void>();

  constructor(
    readonly start: StartImport,
    readonly now: () => number = Date.now,
  ) {}

  /** The files and where they are. */
  get files(): readonly ImportFileView[] {
    return this.#entries;
  }

  /** Calls back after every change, until the returned function is called. */
  listen(listener: (files: readonly ImportFileView[]) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  add = (files: readonly File[]): void => {
    const state: ImportState = { is: 'queued' };
    const fresh = files.map((file): Entry => {
      const { name, size: bytes } = file;
      this.#nextId += 1;
      const blank = { chosen: undefined, mode: 'known', end: null, shop: null, stored: 0 } as const;
      return { ...blank, id: this.#nextId, file, name, bytes, answers: nothingSaid, state, records: [] };
    });
    // Dropped last, seen first; files dropped together stay in their order.
    this.#entries = [...fresh, ...this.#entries];
    this.#goOn();
  };

  remove = (id: number): void => {
    this.#find(id)?.end?.();
    this.#entries = this.#entries.filter((entry) => entry.id !== id);
    this.#goOn();
  };

  answer = (id: number, answers: ImportAnswers): void => this.#readAgain(id, { answers });

  askMapping = (id: number, of: 'all' | 'rest'): void => this.#readAgain(id, { mode: of });

  confirmMapping = (id: number, mapping: Mapping): void => {
    saveMapping(mapping).then(
      () => this.#readAgain(id, { mode: 'known' }),
      () => this.#set(id, { state: { is: 'failed', failure: 'broken', summary: null } }),
    );
  };

  choose = (id: number, chosen: TargetShop | null): void => this.#set(id, { chosen });

  compare = (id: number, shop: TargetShop | null) => compareRecords(shop, this.#find(id)?.records ?? []);

  store = (id: number, shop: TargetShop): void => {
    this.#set(id, { shop, stored: 0 });
    void this.#store(id);
  };

  resume = (id: number): void => void this.#store(id);

  stop = (id: number): void => this.#find(id)?.end?.();

  #find(id: number): Entry | undefined {
    return this.#entries.find((entry) => entry.id === id);
  }

  #set(id: number, change: Partial<Entry>): void {
    this.#entries = this.#entries.map((entry) => (entry.id === id ? { ...entry, ...change } : entry));
    for (const listener of this.#listeners) listener(this.#entries);
  }

  #readAgain(id: number, change: Partial<Entry>): void {
    this.#set(id, { ...change, records: [], state: { is: 'queued' } });
    this.#goOn();
  }

  /** Reads the next file, if none is being read. */
  #goOn(): void {
    const next = this.#entries.find(({ state }) => state.is === 'queued');
    if (next && !this.#entries.some(({ state }) => state.is === 'reading')) {
      this.#set(next.id, { state: { is: 'reading', rowsDone: 0, rowsTotal: 0 } });
      void this.#read(next);
    } else for (const listener of this.#listeners) listener(this.#entries);
  }

  async #read({ id, file, mode, answers }: Entry): Promise<void> {
    // A storage that cannot be read costs the remembered mappings, not the file.
    const known = await loadMappings().catch((): Mapping[] => []);
    if (this.#find(id)?.state.is !== 'reading') return;
    const records: MetricsRecord[] = [];
    const options = { now: this.now(), shopId: null, platform: null, ...answers, mappings: mode === 'all' ? [] : known };
    const end = this.start(file, options, (event) => {
      if (event?.kind === 'progress') {
        const { rowsDone, rowsTotal } = event;
        this.#set(id, { state: { is: 'reading', rowsDone, rowsTotal } });
      } else if (event?.kind === 'records') records.push(...event.records);
      else void this.#finish(id, event?.summary ?? null, records, known, mode);
    });
    this.#set(id, { end });
  }

  async #finish(
    id: number,
    summary: ImportSummary | null,
    records: MetricsRecord[],
    known: readonly Mapping[],
    mode: MappingMode,
  ): Promise<void> {
    const state = await this.#outcome(summary, records, known, mode).catch(
      (): ImportState => ({ is: 'failed', failure: 'broken', summary }),
    );
    this.#set(id, { state, end: null, records: state.is === 'ready' ? records : [] });
    this.#goOn();
  }

  async #outcome(
    summary: ImportSummary | null,
    records: readonly MetricsRecord[],
    known: readonly Mapping[],
    mode: MappingMode,
  ): Promise<ImportState> {
    if (summary === null) return { is: 'failed', failure: 'broken', summary };
    const { failure, proposals } = summary;
    const [proposal] = proposals;
    if (proposal && (failure === 'needs-mapping' || mode !== 'known'))
      return { is: 'asking', summary, mapping: rememberedFor(proposal, known) };
    if (failure === 'needs-period' || failure === 'needs-item') return { is: 'asking', summary, mapping: null };
    if (failure !== null) return { is: 'failed', failure, summary };
    const content = await contentOf(records);
    return content.ok ? { is: 'ready', summary, content: content.value } : { is: 'failed', failure: content.failure, summary };
  }

  async #store(id: number): Promise<void> {
    const entry = this.#find(id);
    if (!entry?.shop || entry.state.is === 'storing') return;
    const { records, shop } = entry;
    const total = records.length;
    let isGoingOn = true;
    const end = () => {
      isGoingOn = false;
    };
    this.#set(id, { end, state: { is: 'storing', done: entry.stored, total } });
    const part = await storeRecords(shop, records, entry.stored, (done) => {
      this.#set(id, { state: { is: 'storing', done, total } });
      return isGoingOn;
    });
    const check = part.end === 'all' ? await compareRecords(shop, records).catch(() => null) : null;
    // What is in need not be held any longer.
    const left = part.end === 'all' ? [] : records;
    this.#set(id, {
      end: null,
      stored: part.stored,
      records: left,
      state: { is: 'stored', outcome: { shop, total, ...part, check } },
    });
  }
}
