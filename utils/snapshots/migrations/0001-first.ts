import type { Migration } from './migration';

/** The stores of the first release. */
export const first: Migration<0, 1> = {
  from: 0,
  to: 1,
  migrate: (database) => {
    const shop = ['site', 'shopId'];
    const item = [...shop, 'itemId'];

    database.createObjectStore('shops', { keyPath: shop });
    database.createObjectStore('items', { keyPath: item }).createIndex('by-item', ['site', 'itemId']);
    database.createObjectStore('itemMonths', { keyPath: [...item, 'month'] });
    database.createObjectStore('shopDays', { keyPath: [...shop, 'day'] });

    const changes = database.createObjectStore('changes', { keyPath: 'changeId', autoIncrement: true });
    changes.createIndex('by-item', [...item, 'at']);
    changes.createIndex('by-shop', [...shop, 'at']);

    database.createObjectStore('activities', { keyPath: 'activityKey' }).createIndex('by-shop', shop);

    const reminders = database.createObjectStore('reminders', { keyPath: 'reminderId' });
    reminders.createIndex('by-due', ['state', 'dueAt']);
    reminders.createIndex('by-activity', 'activityKey');

    database.createObjectStore('categories', { keyPath: ['platform', 'categoryId'] });
    database.createObjectStore('readerStates', { keyPath: ['site', 'pageKind', 'reader'] });
    database.createObjectStore('pageReads', { keyPath: [...shop, 'pageKind'] });
    database.createObjectStore('quarantine', { keyPath: 'quarantineId', autoIncrement: true });
    database.createObjectStore('loads', { keyPath: ['site', 'loadId'] }).createIndex('by-seen', 'seenAt');
    database.createObjectStore('findings', { keyPath: item }).createIndex('by-worth', [...shop, 'worth']);
  },
};
