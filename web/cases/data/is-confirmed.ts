/** Whether the name was typed as it stands; spaces and capitals may differ, nothing else. */
export function isConfirmed(typed: string, name: string): boolean {
  const plain = (text: string) => text.trim().replace(/\s+/g, ' ').toLocaleLowerCase();
  return plain(name) !== '' && plain(typed) === plain(name);
}
