import { FileChoice } from '../../../../components/controls/file-choice.tsx';
import { fileDrop } from '../../../../components/controls/file-drop.ts';
import { invoiceFileTypes } from '../../../../components/invoice/invoice-file-types.ts';
import { text } from '../../../../utils/interface-text/message.ts';

interface FileZoneProps {
  readonly disabled: boolean;
  readonly onFile: (file: File) => void;
}

/** Takes a PDF or an e-invoice that is dropped on it or chosen. */
export function FileZone({ disabled, onFile }: FileZoneProps) {
  return (
    <div class="file-zone" data-part="file-zone" {...fileDrop(onFile)}>
      <span>{text('add_drop')}</span>
      <FileChoice words={text('action_read_file')} accept={invoiceFileTypes} disabled={disabled} onFile={onFile} />
    </div>
  );
}
