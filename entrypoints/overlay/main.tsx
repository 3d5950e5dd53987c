import '@/assets/styles/overlay.css';
import { i18n } from '#i18n';
import { startPage } from '@/entrypoints/pages/start-page';
import { Overlay } from './overlay';

// The ticket is good once; it leaves the address at once, so that nothing on the page can read it back from the frame.
const ticket = location.hash.slice(1);
history.replaceState(null, '', location.pathname);

startPage(i18n.t('drawer.title'), <Overlay ticket={ticket} />);
