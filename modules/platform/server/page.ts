import { refuse } from './refusal.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Reads a cursor that is the id of the last row seen. @throws Refusal 422 when it was not made by us. */
export function cursorId(cursor: string | undefined): string | undefined {
  if (cursor === undefined || UUID.test(cursor)) return cursor;
  throw badCursor();
}

/** The refusal for a cursor that no page of ours gave. */
export function badCursor() {
  return refuse({
    code: 'cursor.unknown',
    status: 422,
    sentence: 'This page marker is not one of ours. Start the list from its beginning.',
    field: 'cursor',
  });
}

export interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

/** Makes a page from `limit + 1` rows: the extra one only tells that there is more. */
export function pageFrom<T extends { id: string }>(rows: readonly T[], limit: number): Page<T> {
  const items = rows.slice(0, limit);
  return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
}
