// The kit: what every module builds its screens from.

// Whole screens, which apps place behind their own addresses.
export { ActivityScreen } from './activity/activity.screen.tsx';
export { moduleClient } from './client/module-client.ts';
export { applyProblem, type Problem, problemOf, sentenceOf, statusOf } from './client/problem.ts';
export { onSignedOut } from './client/signed-out.ts';
export type { NewPractice } from './entry/create-practice-form.tsx';
export { ForgotScreen } from './entry/forgot.screen.tsx';
export { ResetScreen } from './entry/reset.screen.tsx';
export { SetupScreen } from './entry/setup.screen.tsx';
export { SignInScreen } from './entry/sign-in.screen.tsx';
export { Brand, BrandMark } from './kit/brand.tsx';
export { CopyText } from './kit/copy-text.tsx';
export { DataTable, type DataTableProps } from './kit/data-table.tsx';
export { EmptyState } from './kit/empty-state.tsx';
export { focusFirstError } from './kit/focus-first-error.ts';
export { FormProblem } from './kit/form-problem.tsx';
export { formatDay, formatDayTime, formatTime, formatTimeRange } from './kit/format-dates.ts';
export { LoadError } from './kit/load-error.tsx';
export { Money } from './kit/money.tsx';
export { MoneyInput } from './kit/money-input.tsx';
export { Page } from './kit/page.tsx';
export { Section } from './kit/section.tsx';
export { PageSkeleton, TableSkeleton } from './kit/skeletons.tsx';
export { StateMark, type Tone } from './kit/state-mark.tsx';
export { toast, undoToast } from './kit/toasts.tsx';
export { thisZone, zoneOptions } from './kit/zones.ts';
export { OutboxScreen } from './outbox/outbox.screen.tsx';
export { SecurityScreen } from './security/security.screen.tsx';
export { AppLink, useGo } from './session/app-link.tsx';
export { type AppLinks, AppLinksProvider, staffLinks, useAppLinks } from './session/links.tsx';
export { LockOverlay } from './session/lock-overlay.tsx';
export { lockSession, signOut } from './session/sign-out.ts';
export { sessionQuery, useMay, useSession } from './session/use-session.ts';
export { useSessionGuard } from './session/use-session-guard.ts';
export { UiProvider } from './theme/ui-provider.tsx';
export { TokensScreen } from './tokens/tokens.screen.tsx';
