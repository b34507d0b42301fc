import { Skeleton, Stack } from '@mantine/core';

const widths = ['62%', '48%', '71%', '55%', '66%'];

/** Stands where a table will be, in the same height, so that nothing jumps. */
export function TableSkeleton({ rows = 8, rowHeight = 44 }: { rows?: number; rowHeight?: number }) {
  return (
    <div role="status" aria-label="Loading">
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} style={{ height: rowHeight, display: 'flex', alignItems: 'center' }}>
          <Skeleton height={12} width={widths[row % widths.length]} radius="sm" />
        </div>
      ))}
    </div>
  );
}

/** Stands where a page will be. */
export function PageSkeleton() {
  return (
    <Stack p="xl" gap="lg" maw={1180} mx="auto" role="status" aria-label="Loading">
      <Skeleton height={30} width="32%" radius="sm" />
      <Skeleton height={120} radius="md" />
      <TableSkeleton rows={6} />
    </Stack>
  );
}
