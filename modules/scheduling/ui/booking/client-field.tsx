import { Button } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { CasePicker } from '#cases/ui';
import { useMay } from '#platform/ui';
import { FormSentence } from './form-sentence.tsx';
import { QuickClient } from './quick-client.tsx';

export interface ClientFieldProps {
  caseId: string | null;
  onChange(caseId: string | null): void;
  autoFocus: boolean;
  error?: string | undefined;
}

/** Who the appointment is for: somebody found by name, or somebody new. */
export function ClientField({ caseId, onChange, autoFocus, error }: ClientFieldProps) {
  const [adding, setAdding] = useState(false);
  const mayAdd = useMay('clients.edit');
  if (adding) {
    return (
      <>
        <QuickClient
          onLeave={() => setAdding(false)}
          onAdded={(added) => {
            setAdding(false);
            onChange(added);
          }}
        />
        <FormSentence>{error && 'Add the client first, or choose one.'}</FormSentence>
      </>
    );
  }
  return (
    <div>
      <CasePicker
        label="Client or relationship"
        value={caseId}
        onChange={(chosen) => onChange(chosen?.caseId ?? null)}
        error={error}
        openOnFocus={false}
        data-autofocus={autoFocus || undefined}
      />
      {mayAdd && (
        <Button
          variant="subtle"
          size="compact-sm"
          mt={6}
          leftSection={<IconUserPlus size={16} aria-hidden />}
          onClick={() => setAdding(true)}
        >
          New client
        </Button>
      )}
    </div>
  );
}
