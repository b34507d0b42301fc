export { OutboxScreen as OutboxPage } from '#platform/ui';
