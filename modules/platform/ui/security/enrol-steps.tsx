import { useState } from 'react';
import { authCall } from '../client/api-call.ts';
import { BackupCodes } from './backup-codes.tsx';
import { PasswordStep } from './password-step.tsx';
import { ScanStep } from './scan-step.tsx';

interface Enrolment {
  totpURI: string;
  backupCodes: string[];
}

/** Password, then the QR code, then the backup codes. The second step counts only once a code was right. */
export function EnrolSteps({ onDone, onCancel }: { onDone: () => void; onCancel: () => void }) {
  const [enrolment, setEnrolment] = useState<Enrolment | null>(null);
  const [verified, setVerified] = useState(false);
  if (!enrolment) {
    return (
      <PasswordStep
        action="Continue"
        onCancel={onCancel}
        submit={async (password) =>
          setEnrolment(await authCall<Enrolment>('two-factor/enable', { password }, 'lock'))
        }
      />
    );
  }
  if (!verified) {
    return <ScanStep uri={enrolment.totpURI} onVerified={() => setVerified(true)} onCancel={onCancel} />;
  }
  return <BackupCodes codes={enrolment.backupCodes} onDone={onDone} />;
}
