import { definePage } from '@/utils/reading/define-page';
import { liveData } from '../readers/live-data';

/** The live console. Its figures are drawn on canvases and rolling counters, so there is nothing to fall back to. */
export const liveRoom = definePage({
  kind: 'live-room',
  address: /^liveplatform\.taobao\.com\//,
  readers: [liveData],
  isReady: () => true,
});
