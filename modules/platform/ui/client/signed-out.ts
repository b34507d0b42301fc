let handler: () => void = () => undefined;

/** Says what happens when the server no longer knows this session. The shell sets it once. */
export function onSignedOut(next: () => void): void {
  handler = next;
}

export function signedOut(): void {
  handler();
}
