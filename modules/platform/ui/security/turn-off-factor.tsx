import { authCall } from '../client/api-call.ts';
import { PasswordStep } from './password-step.tsx';

/** Asks for the password once more before the second step goes. */
export function TurnOffFactor({ onDone, onCancel }: { onDone: () => void; onCancel: () => void }) {
  return (
    <PasswordStep
      action="Turn off the second step"
      onCancel={onCancel}
      submit={async (password) => {
        await authCall('two-factor/disable', { password }, 'lock');
        onDone();
      }}
    />
  );
}
