import { TextInput, type TextInputProps } from '@mantine/core';
import { useState } from 'react';
import { moneyText, parseMoney } from './parse-money.ts';

export interface MoneyInputProps extends Omit<TextInputProps, 'value' | 'onChange' | 'defaultValue'> {
  /** Whole cents, or null while nothing is typed. */
  valueCents: number | null;
  /** Called with whole cents, or null when the text is empty or not an amount. */
  onChangeCents(cents: number | null): void;
}

/** Takes an amount as people type it (`150`, `150.00`, `1,250`) and gives whole cents. */
export function MoneyInput({ valueCents, onChangeCents, error, onBlur, ...rest }: MoneyInputProps) {
  const [text, setText] = useState(valueCents === null ? '' : moneyText(valueCents));
  const [left, setLeft] = useState(true);
  const parsed = parseMoney(text);
  // The amount may be set from outside, for example by choosing a service.
  if (parsed !== valueCents && !(valueCents === null && text !== '')) {
    setText(valueCents === null ? '' : moneyText(valueCents));
  }
  const unreadable = left && text.trim() !== '' && parsed === null;
  return (
    <TextInput
      inputMode="decimal"
      autoComplete="off"
      leftSection="$"
      {...rest}
      value={text}
      error={error ?? (unreadable ? 'Type an amount such as 150 or 150.00.' : undefined)}
      onChange={(event) => {
        setLeft(false);
        setText(event.currentTarget.value);
        onChangeCents(parseMoney(event.currentTarget.value));
      }}
      onBlur={(event) => {
        setLeft(true);
        if (parsed !== null) setText(moneyText(parsed));
        onBlur?.(event);
      }}
    />
  );
}
