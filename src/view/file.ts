/** Names of files may have 255 bytes, and letters up to 4. */
const LONGEST = 60;

/** A file's name, without its ending, from a title's letters and digits. */
export function fileName(title: string): string {
  const letters = [...(title.match(/[\p{L}\p{M}\p{N}]+/gu)?.join('-') ?? 'timeline')];
  return letters.slice(0, LONGEST).join('').replace(/-$/, '');
}

/** Gives the reader a file. @param type MIME type. */
export function giveFile(parts: readonly BlobPart[], type: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([...parts], {type}));
  link.download = name;
  link.click();
  // Not at once, as some ask for it only after the press.
  setTimeout(() => URL.revokeObjectURL(link.href), 6e4);
}
