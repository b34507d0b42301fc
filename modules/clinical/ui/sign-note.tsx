import { Button, Group } from '@mantine/core';
import { IconSignature } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { FormProblem, moduleClient, sentenceOf, useSession } from '#platform/ui';
import { practiceContract } from '#practice/contract';
import { api } from './api.ts';
import classes from './notes.module.css';
import { keepNote } from './use-note-draft.ts';

const practiceApi = moduleClient(practiceContract);

export interface SignNoteProps {
  appointmentId: string;
  noteId: string;
  version: number;
  onSigned(): void;
  onCancel(): void;
}

/** Asks once, with the name and licence that will stand under the note. */
export function SignNote({ appointmentId, noteId, version, onSigned, onCancel }: SignNoteProps) {
  const queryClient = useQueryClient();
  const confirm = useRef<HTMLButtonElement>(null);
  useEffect(() => confirm.current?.focus(), []);
  const sign = useMutation(
    api.notes.sign.mutationOptions({
      onSuccess: (signed) => {
        keepNote(queryClient, appointmentId, signed);
        onSigned();
      },
    }),
  );
  return (
    <section className={classes.sign} aria-label="Sign this note">
      <p className={classes.signAs}>
        Sign as <Signer />
      </p>
      <p className={classes.hint}>
        After that it does not change any more, and the team of this case can read it.
      </p>
      <FormProblem sentence={sign.error ? sentenceOf(sign.error) : null} />
      <Group gap="xs" mt={10}>
        <Button
          ref={confirm}
          size="xs"
          loading={sign.isPending}
          leftSection={<IconSignature size={16} aria-hidden />}
          onClick={() => sign.mutate({ noteId, version })}
        >
          Sign note
        </Button>
        <Button size="xs" variant="default" onClick={onCancel}>
          Keep writing
        </Button>
      </Group>
    </section>
  );
}

/** As the server will put it: name, credentials, licence. */
function Signer() {
  const { actor } = useSession();
  const input = { staffId: actor.staffId };
  const { data } = useQuery(practiceApi.providerProfile.get.queryOptions({ input }));
  const name = [data?.name ?? actor.name, data?.credentials].filter(Boolean).join(', ');
  const licence = [data?.licenceState, data?.licenceNumber].filter(Boolean).join(' ');
  return (
    <>
      <strong>{name}</strong>
      {licence && `, licence ${licence}`}
    </>
  );
}
