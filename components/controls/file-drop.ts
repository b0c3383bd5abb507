/** What makes an element of ours take a dropped file. Drags of anything else pass through to the page. */
export interface FileDrop {
  readonly onDragOver: (event: DragEvent) => void;
  readonly onDrop: (event: DragEvent) => void;
}

/** The first file of a drop is taken; a drop the page made up is passed over. */
export function fileDrop(onFile: (file: File) => void): FileDrop {
  return {
    onDragOver(event) {
      if (!holdsFile(event)) return;
      // Without this the browser would open the file in the tab instead of dropping it.
      event.preventDefault();
      event.stopPropagation();
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
    },
    onDrop(event) {
      if (!holdsFile(event)) return;
      event.preventDefault();
      event.stopPropagation();
      const file = event.dataTransfer?.files[0];
      if (file && event.isTrusted) onFile(file);
    },
  };
}

function holdsFile({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}
