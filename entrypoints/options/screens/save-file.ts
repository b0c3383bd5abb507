/**
 * Lets the browser save a file that was made here. It never leaves the machine: the address is one of the page's own
 * memory and is given up as soon as the browser has taken the file.
 */
export function saveFile(name: string, contents: string | Uint8Array<ArrayBuffer>, type: string): void {
  const address = URL.createObjectURL(new Blob([contents], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
