/** Out of the field, so that the keys belong to the call again. */
export function leaveField(form: HTMLFormElement): void {
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement && form.contains(activeElement)) activeElement.blur();
}
