import { useRouter } from '@tanstack/react-router';
import { type AnchorHTMLAttributes, type MouseEvent, type Ref, useCallback } from 'react';

export interface AppLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  /** An address from `useAppLinks`. */
  to: string;
  ref?: Ref<HTMLAnchorElement>;
}

/** A link inside the app: no page load, and still a real link to open in another tab. */
export function AppLink({ to, onClick, target, ...rest }: AppLinkProps) {
  const go = useGo();
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    const elsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0;
    if (event.defaultPrevented || elsewhere || (target && target !== '_self')) return;
    event.preventDefault();
    go(to);
  };
  return <a {...rest} href={to} target={target} onClick={follow} />;
}

/** @returns a function, the same on every render, that goes to an address from `useAppLinks`. */
export function useGo(): (to: string, how?: { replace?: boolean }) => void {
  const { history } = useRouter();
  return useCallback((to, how) => (how?.replace ? history.replace(to) : history.push(to)), [history]);
}
