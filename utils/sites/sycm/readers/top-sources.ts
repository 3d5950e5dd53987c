import { fromSycm } from '../from-sycm';
import { readSources } from './read-sources';

/** 流量看板's list of the strongest sources: names of one level each, and never all of them. */
export const topSources = fromSycm({
  id: 'top-sources',
  endpoint: 'top-sources',
  read: (told) => readSources(told, null, false, 'top'),
});
