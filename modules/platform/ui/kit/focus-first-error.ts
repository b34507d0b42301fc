/** The part of a Mantine form that `focusFirstError` needs. */
interface FormWithNodes {
  getInputNode(path: never): HTMLElement | null;
}

/**
 * Takes the person to the first field that needs another look.
 * @example form.onSubmit(save, (errors) => focusFirstError(form, errors))
 */
export function focusFirstError(form: FormWithNodes, errors: Record<string, unknown>): void {
  const [first] = Object.keys(errors);
  if (first !== undefined) form.getInputNode(first as never)?.focus();
}
