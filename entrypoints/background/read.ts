import type { pageRead } from '@/utils/messages/page-read';
import type { ReaderReport } from '@/utils/records/reader-report';
import type { PageRecord } from '@/utils/records/record';

/** A look at a page after its candidates have passed the record schemas. */
export interface Read extends Pick<ReturnType<typeof pageRead.ask.parse>, 'site' | 'pageKind' | 'loadId' | 'capturedAt'> {
  records: PageRecord[];
  reports: ReaderReport[];
}
