import { PasswordInput, type PasswordInputProps } from '@mantine/core';

export const MIN_PASSWORD = 12;

/** A field for a new password that counts along; the server judges its strength. */
export function NewPassword({ value, ...rest }: Omit<PasswordInputProps, 'value'> & { value: string }) {
  const missing = MIN_PASSWORD - value.length;
  const hint =
    value === ''
      ? 'At least 12 characters. Three or four unrelated words work well.'
      : missing > 0
        ? `${missing} more character${missing === 1 ? '' : 's'} to go.`
        : 'Long enough.';
  return (
    <PasswordInput
      label="Password"
      autoComplete="new-password"
      description={hint}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      {...rest}
      value={value}
    />
  );
}
