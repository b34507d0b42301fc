/** Keeps a return address only when it is a page of ours: a link to elsewhere could be planted. */
export function safeReturn(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/^\/(?![/\\])/.test(value)) return undefined;
  return value.startsWith('/sign-in') ? undefined : value;
}
