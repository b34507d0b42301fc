import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { LoadError, useMay } from '#platform/ui';
import { api } from './api.ts';
import { NoteDraft } from './note-draft.tsx';
import classes from './notes.module.css';
import { SignedNote } from './signed-note.tsx';

/** The notes of an appointment: one's own to write and sign, and what others of the case signed. */
export function AppointmentNotes({ appointmentId }: { appointmentId: string; caseId: string }) {
  const [signedNow, setSignedNow] = useState(false);
  const mayWrite = useMay('notes.write');
  const { data, error, refetch } = useQuery({
    ...api.notes.ofAppointment.queryOptions({ input: { appointmentId } }),
    // Never asked for again behind a note that is being written.
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  if (error && !data) return <LoadError error={error} retry={() => void refetch()} />;
  if (!data) return <NotesSkeleton />;
  const signed = data.filter((note) => note.status === 'signed');
  const mine = data.find((note) => note.mine) ?? null;
  const writing = mayWrite && mine?.status !== 'signed';
  return (
    <>
      {signed.map((note) => (
        <SignedNote key={note.id} note={note} focused={signedNow && note.mine} />
      ))}
      {writing && (
        <NoteDraft
          key={appointmentId}
          appointmentId={appointmentId}
          note={mine}
          onSigned={() => setSignedNow(true)}
        />
      )}
      {!writing && signed.length === 0 && <NoNote />}
    </>
  );
}

function NoNote() {
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading} className={classes.title}>
        Progress note
      </h3>
      <p className={classes.hint}>No note is signed yet.</p>
    </section>
  );
}

function NotesSkeleton() {
  return (
    <div role="status" aria-label="Loading the note">
      <h3 className={classes.title}>Progress note</h3>
      <Skeleton height={126} />
    </div>
  );
}
