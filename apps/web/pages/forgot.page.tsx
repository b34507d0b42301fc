export { ForgotScreen as ForgotPage } from '#platform/ui';
