import { defineBackground } from 'wxt/utils/define-background';
import { registerAlarms } from './alarms';
import { registerHandlers } from './handlers';
import { registerLifecycle, start } from './lifecycle';
import { registerNotificationClicks } from './reminder-answers';
import { registerTap } from './tap-registration';

// Listeners first and at once: an event that woke the worker is only given to those of its first turn.
export default defineBackground(() => {
  registerHandlers();
  registerAlarms();
  registerNotificationClicks();
  registerLifecycle();
  registerTap();
  void start();
});
