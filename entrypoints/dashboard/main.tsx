import '@/assets/styles/dashboard.css';
import { i18n } from '#i18n';
import { startPage } from '@/entrypoints/pages/start-page';
import { Dashboard } from './dashboard';

startPage(i18n.t('extension.name'), <Dashboard />);
