import '@/assets/styles/popup.css';
import { i18n } from '#i18n';
import { startPage } from '@/entrypoints/pages/start-page';
import { Popup } from './popup';

startPage(i18n.t('extension.name'), <Popup />);
