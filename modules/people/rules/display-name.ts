interface Named {
  firstName: string;
  lastName: string;
  preferredName: string | null;
}

/** What people call somebody: the preferred name if there is one, else the first, and the last name. */
export function displayName({ firstName, lastName, preferredName }: Named): string {
  return [preferredName ?? firstName, lastName].filter(Boolean).join(' ');
}
